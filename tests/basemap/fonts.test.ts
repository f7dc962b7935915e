import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCharacters } from '../../geodata/basemap/characters.ts';
import { faces, readPieces } from '../../geodata/basemap/faces.ts';
import { ALWAYS, assign, requireCovered, VERTICAL } from '../../geodata/basemap/subset.ts';
import { unicodeRange } from '../../geodata/basemap/unicode-range.ts';
import { assets } from '../../src/lib/render/assets.generated.ts';
import { basemapCredits } from '../../src/lib/render/basemap-credits.ts';
import { fontFaces, FONT_STACKS } from '../../src/lib/render/fonts.ts';

const root = process.cwd();
const characters = readCharacters(root);

function covers(ranges: readonly string[], character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return ranges.some((range) => {
		const [start = '', end = start] = range.slice(2).split('-');
		return code >= parseInt(start, 16) && code <= parseInt(end, 16);
	});
}

describe('the fonts', () => {
	test('every stack covers every character that is drawn', () => {
		const drawn = [...characters].filter(([, { required }]) => required).map(([c]) => c);
		for (const [name] of Object.values(FONT_STACKS)) {
			const ranges = (fontFaces()[name] ?? []).flatMap((face) => face['unicode-range']);
			const bare = [...ALWAYS, ...drawn].filter((character) => !covers(ranges, character));
			expect(bare.filter((character) => /\S/.test(character))).toEqual([]);
		}
	});

	test('every stack covers what MapLibre writes in place of punctuation in a vertical name', () => {
		const file = join(root, 'node_modules/maplibre-gl/src/util/verticalize_punctuation.ts');
		const pairs = readFileSync(file, 'utf8').matchAll(/^\s+'.+': '(.)'/gmu);
		const written = [...pairs].map(([, character = '']) => character);
		expect(written.length).toBeGreaterThan(70);
		expect(new Set(written)).toEqual(new Set(VERTICAL));
		for (const [name] of Object.values(FONT_STACKS)) {
			const ranges = (fontFaces()[name] ?? []).flatMap((face) => face['unicode-range']);
			expect([...VERTICAL].filter((character) => !covers(ranges, character))).toEqual([]);
		}
	});

	test('the credits and the words in the source are among what must be covered', () => {
		const words = basemapCredits.flatMap(({ en, ja }) => [...(en + ja).replaceAll(' ', '')]);
		for (const character of words)
			expect(characters.get(character)?.required, character).toBe(true);
	});

	test('what only a comment says is not asked for', () => {
		expect(characters.get('⇄')).toBeUndefined();
	});

	test('every file is there and is woff2', () => {
		for (const { url } of assets.fonts) {
			const start = readFileSync(join(root, 'static', url)).subarray(0, 4);
			expect(start.toString('latin1')).toBe('wOF2');
		}
	});

	test('addresses follow the base of the site', () => {
		for (const face of Object.values(fontFaces('/maps')).flat())
			expect(face.url).toMatch(/^\/maps\/fonts\/linchpin-.+-[0-9a-f]{12}\.woff2$/);
	});

	test('a character that no font has stops the build, named with its file', async () => {
		const [face] = faces;
		if (!face) throw new Error('no face');
		const asked = new Map([
			['島', { file: 'geodata/basemap/labels.geojson', required: true }],
			['ក', { file: 'geodata/basemap/labels.geojson', required: true }],
			['亚', { file: 'geodata/sources.json', required: false }]
		]);
		const { missing } = await assign(readPieces(root), face, asked);
		expect([...missing.keys()]).toEqual(['ក', '亚']);
		expect(() => requireCovered(missing)).toThrow(
			'geodata/basemap/labels.geojson: no font covers "ក" (U+1780)'
		);
		missing.forEach((found) => expect(found.file).not.toBe(''));
		expect(() => requireCovered(new Map([...missing].slice(1)))).not.toThrow();
	});
});

test('a unicode-range joins neighbours, and names Japanese blocks whole where asked', () => {
	expect(unicodeRange('abcz')).toEqual(['U+61-63', 'U+7A']);
	expect(unicodeRange('島あ')).toEqual(['U+3042', 'U+5CF6']);
	expect(unicodeRange('島あ', true)).toEqual(['U+3000-30FF', 'U+3400-9FFF']);
});
