import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { symbolName } from '#lib/render/symbols.ts';
import { markRole, THEMES_BY_NAME, type MarkRole } from '#lib/render/theme.ts';
import { ciede2000, seen, VISIONS, type Vision } from '../colour-vision.ts';

/** Five times what is just noticeable side by side: small marks stand far from each other. */
const LEAST_APART = 12;

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));

/** The colours in which one drawing occurs: these marks differ by their colour and their name only. */
function rolesByDrawing(): Map<string, Set<MarkRole>> {
	const found = new Map<string, Set<MarkRole>>();
	const add = (drawing: string, role: string) =>
		found.set(drawing, (found.get(drawing) ?? new Set()).add(markRole(role)));
	for (const { definition, features } of catalogue.layers) {
		const { classes, colourBy } = definition;
		for (const { properties } of features) {
			const kind = classes[properties.class];
			const value = colourBy && properties[colourBy.field];
			const role = typeof value === 'string' ? colourBy?.roles[value] : undefined;
			if (kind?.symbol) add(symbolName(kind.symbol), role ?? kind.colour);
		}
	}
	return found;
}

const pairs = [...rolesByDrawing()].flatMap(([drawing, roles]) => {
	const list = [...roles].sort();
	return list.flatMap((one, index) =>
		list.slice(index + 1).map((other) => ({ drawing, one, other }))
	);
});

test('there are marks that differ by colour only, the carriers of five navies above all', () => {
	expect(pairs.filter(({ drawing }) => drawing === 'carrier').length).toBeGreaterThanOrEqual(10);
});

describe.each(Object.keys(VISIONS) as Vision[])('with %s vision', (vision) => {
	test.each(Object.entries(THEMES_BY_NAME))(
		'marks of one drawing keep apart by colour in the %s theme',
		(_, { marks }) => {
			const close = pairs.flatMap(({ drawing, one, other }) => {
				const apart = ciede2000(seen(marks[one], vision), seen(marks[other], vision));
				return apart < LEAST_APART ? [`${drawing}: ${one}, ${other}: ${apart.toFixed(1)}`] : [];
			});
			expect(close).toEqual([]);
		}
	);
});

/** From the test data of Sharma, Wu and Dalal (2005), table 1. */
test.each([
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
	[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
] as const)('CIEDE2000 of %j and %j is %f, as published', (one, other, published) => {
	expect(ciede2000(one, other)).toBeCloseTo(published, 4);
	expect(ciede2000(other, one)).toBeCloseTo(published, 4);
});

test('a reader without red cones takes red and green for shades of one hue', () => {
	const [, , redBlue] = seen('#b40000', 'protanopia');
	const [, , greenBlue] = seen('#006400', 'protanopia');
	expect(Math.sign(redBlue)).toBe(Math.sign(greenBlue));
	const usual = ciede2000(seen('#a04000', 'usual'), seen('#406000', 'usual'));
	const reduced = ciede2000(seen('#a04000', 'deuteranopia'), seen('#406000', 'deuteranopia'));
	expect(reduced).toBeLessThan(usual / 2);
});
