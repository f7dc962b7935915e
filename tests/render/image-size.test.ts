import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_SIZE, imageQuery, readSize } from '#lib/render/image-size.ts';

test('a size that may be asked for is written and read back', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 240, max: 4096 }),
			fc.integer({ min: 160, max: 4096 }),
			(width, height) => {
				const size = { width, height, scale: 1 };
				const query = new URLSearchParams(imageQuery('?lang=ja', size));
				expect(readSize(query, 'en')).toEqual({ size, problems: [] });
			}
		)
	);
});

test('whatever is asked for, no side is over 4,096 pixels, and what was not granted is told', () => {
	const text = fc.oneof(fc.string(), fc.integer({ min: -10, max: 9999 }).map(String));
	fc.assert(
		fc.property(text, text, text, (width, height, scale) => {
			const { size, problems } = readSize(new URLSearchParams({ width, height, scale }), 'en');
			expect(Math.max(size.width, size.height) * size.scale).toBeLessThanOrEqual(4096);
			const granted = [width, height, scale].join() === Object.values(size).join();
			if (!granted && [width, height, scale].every((one) => !/^0*\d+$/.test(one))) {
				expect(problems.length).toBeGreaterThan(0);
			}
		})
	);
});

test('the usual size is not written', () => {
	expect(imageQuery('', USUAL_SIZE)).toBe('');
	expect(imageQuery('?lang=ja', { ...USUAL_SIZE, scale: 2 })).toBe('?lang=ja&scale=2');
});
