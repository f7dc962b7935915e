import { expect, test } from 'vitest';
import { fileLinks, wayToRoot } from '#lib/render/file-links.ts';

test('the way to the root is that of a browser', () => {
	for (const path of ['/', '/ja', '/figures', '/figures/one', '/ja/article/c12']) {
		const root = new URL('https://map.example/sub/');
		const page = new URL(path.slice(1), root);
		expect(new URL(`${wayToRoot(path)}/`, page).href).toBe(root.href);
	}
});

test.each([
	['../figures?lang=ja', '../ja/figures'],
	['../?lang=ja', '../ja'],
	['../?layers=guam&amp;lang=ja&amp;theme=dark', '../ja?layers=guam&amp;theme=dark'],
	['../article?lang=ja#c12', '../ja/article#c12'],
	['../figures', '../figures'],
	['https://elsewhere.example/?lang=ja', 'https://elsewhere.example/?lang=ja']
])('among files %s leads to %s', (from, to) => {
	expect(fileLinks(`<a href="${from}">`, '..')).toBe(`<a href="${to}">`);
});
