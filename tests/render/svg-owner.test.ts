import { expect, test } from 'vitest';
import { about, centred } from '#lib/render/boxes.ts';
import { isItsOwn, type Standing } from '#lib/render/svg-owner.ts';

const symbol = (key: string, x: number, y: number) => ({
	key,
	place: [x, y] as const,
	box: about([x, y], 9)
});
const own = symbol('carriers/fujian', 100, 100);
const owned = { key: own.key, place: own.place, symbol: own.box };
const standing = (...others: ReturnType<typeof symbol>[]): Standing => ({
	symbols: [own, ...others],
	areas: () => new Map()
});
/** To the right of its symbol. */
const name = centred([155, 100], 80, 14);

test('a name stands at its own mark, and is not said where it would be read as another mark’s', () => {
	expect(isItsOwn(name, owned, standing(), 1)).toBe(true);
	expect(isItsOwn(name, owned, standing(symbol('carriers/shandong', 207, 100)), 1)).toBe(false);
	expect(isItsOwn(name, owned, standing(symbol('carriers/shandong', 250, 100)), 1)).toBe(true);
	expect(isItsOwn(centred([180, 100], 80, 14), owned, standing(), 1)).toBe(false);
});

test('a mark under the middle of a name beside its own symbol takes nothing from it', () => {
	expect(isItsOwn(name, owned, standing(symbol('bases/woody', 155, 120)), 1)).toBe(true);
	expect(isItsOwn(name, owned, standing(symbol('bases/woody', 155, 116)), 1)).toBe(false);
});

test('an outline too small to be seen has no name, unless a symbol of its layer stands on it', () => {
	const island = { key: 'guam/guam', place: [100, 100] as const, symbol: null };
	const speck = new Map([[island.key, about([100, 100], 2)]]);
	const bare = { symbols: [], areas: () => speck };
	expect(isItsOwn(name, island, bare, 1)).toBe(false);
	const marked = { symbols: [symbol('guam/base', 101, 101)], areas: () => speck };
	expect(isItsOwn(name, island, marked, 1)).toBe(true);
	const large = new Map([[island.key, about([100, 100], 60)]]);
	expect(isItsOwn(centred([100, 100], 80, 14), island, { ...bare, areas: () => large }, 1)).toBe(
		true
	);
});
