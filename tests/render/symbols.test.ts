import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import type * as resvg from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { paint } from '#lib/render/svg.ts';
import { symbolMarkup } from '#lib/render/svg-symbols.ts';
import {
	SYMBOLS,
	hatchImage,
	readHatch,
	readSymbolImage,
	symbolImage,
	symbolPaths,
	type SymbolName
} from '#lib/render/symbols.ts';
import { MARK_ROLES, THEMES_BY_NAME } from '#lib/render/theme.ts';

const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof resvg;
const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
const NAMES = Object.keys(SYMBOLS) as SymbolName[];
const navies = [
	...new Set(
		catalogue.layers.flatMap(({ definition }) =>
			definition.id === 'carriers' ? Object.values(definition.colourBy?.roles ?? {}) : []
		)
	)
];

/** The symbol in black on white, 12 pixels across. */
function ink(symbol: SymbolName, colour: string): readonly number[] {
	const black = { ...THEMES_BY_NAME.print };
	const theme = {
		...black,
		marks: Object.fromEntries(MARK_ROLES.map((role) => [role, '#000000'])) as typeof black.marks
	};
	const inner = symbolMarkup({ symbol, colour, hollow: false }, [theme], paint);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="12" height="12"><rect width="24" height="24" fill="#fff"/>${inner}</svg>`;
	const { pixels } = new Resvg(svg).render();
	return Array.from({ length: pixels.length / 4 }, (_, at) => 255 - (pixels[at * 4] ?? 255));
}

/** How much ink the two do not share, in whole black pixels. */
function apart(one: readonly number[], other: readonly number[]): number {
	return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / 255;
}

test('an image id names a symbol or a hatching, and is read back as that', () => {
	for (const symbol of NAMES) {
		const image = { symbol, colour: 'usa', hollow: true };
		expect(readSymbolImage(symbolImage(image))).toEqual(image);
		expect(readHatch(symbolImage(image))).toBe(null);
	}
	expect(readHatch(hatchImage('china'))).toBe('china');
	expect(readSymbolImage(hatchImage('china'))).toBe(null);
});

test('the carriers of the navies differ in more than colour, in port as at sea', () => {
	expect(navies.length).toBeGreaterThanOrEqual(5);
	for (const symbol of NAMES.filter((name) => name.startsWith('carrier'))) {
		const drawings = navies.map((navy) => JSON.stringify(symbolPaths(symbol, navy)));
		expect(new Set(drawings).size, symbol).toBe(navies.length);
	}
});

test('at 12 pixels and in black no two marks of the family are the same', () => {
	const marks = [
		...NAMES.map((name) => [name, ink(name, 'neutral')] as const),
		...navies.map((navy) => [`carrier of ${navy}`, ink('carrier', navy)] as const)
	];
	const close = marks.flatMap(([name, one], index) =>
		marks
			.slice(index + 1)
			.filter(([, other]) => apart(one, other) < 1.5)
			.map(([other]) => `${name}, ${other}`)
	);
	expect(close).toEqual([]);
});
