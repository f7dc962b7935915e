import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { linesOf, type Lines } from '#lib/render/crossings.ts';
import {
	AROUND,
	NEVER,
	PLAIN,
	drawn,
	type Drawn,
	type DrawnProperties
} from '#lib/render/drawn.ts';
import { overlap, isCut, type Box } from '#lib/render/boxes.ts';
import { placed, type Sight } from '#lib/render/label-places.ts';
import { placeAlong } from '#lib/render/along-places.ts';
import { upright } from '#lib/render/line-names.ts';

/** A map of a pixel a degree. */
const SIGHT: Sight = {
	width: 400,
	height: 300,
	zoom: 4,
	covers: [],
	project: ([x = 0, y = 0]) => [x, y],
	unproject: ([x, y]) => [x, y]
};
const NO_LINES: Lines = { heavy: [], light: [] };

const named = (at: Position, properties: Partial<DrawnProperties> = {}): Drawn =>
	drawn(
		{ type: 'Point', coordinates: at },
		{ ...PLAIN, label: 'USS Ford', image: 'carrier/usa', ...properties }
	);

const placeOne = (point: Drawn, sight = SIGHT, lines: Lines = NO_LINES) =>
	placed([point], lines, sight)[0]!;

test('in the open a name stands where it always does', () => {
	expect(placeOne(named([200, 150])).properties.anchors).toEqual(
		AROUND.map((one) =>
			Array.isArray(one) ? one.map((ems: number) => Math.round(ems * 10) / 10) : one
		)
	);
});

test('at the right edge a name turns to the left, under a panel away from it, and where no side is free it goes', () => {
	expect(placeOne(named([390, 150])).properties.anchors[0]).toBe('right');
	const panel = { left: 210, right: 400, top: 0, bottom: 300 };
	expect(placeOne(named([200, 150]), { ...SIGHT, covers: [panel] }).properties.anchors[0]).toBe(
		'right'
	);
	const between = { ...SIGHT, width: 30, height: 30 };
	expect(placeOne(named([15, 15]), between).properties.labelFrom).toBe(NEVER);
});

test('what is out of sight, or covered as a whole, keeps its name', () => {
	for (const at of [
		[900, 900],
		[-500, 20]
	]) {
		expect(placeOne(named(at)).properties.labelFrom).toBe(0);
	}
	const cover = { left: 0, right: 400, top: 0, bottom: 300 };
	expect(placeOne(named([200, 150]), { ...SIGHT, covers: [cover] }).properties.labelFrom).toBe(0);
});

test('the name of an area keeps off a heavy line through its middle, and off a light one if it can', () => {
	const area = named([200, 150], { kind: 'area-label', image: '', reach: 8_000_000 });
	expect(placeOne(area).properties.anchors[0]).toBe('center');
	for (const kind of ['chain', 'distance']) {
		const line = drawn(
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[200, 20],
						[200, 290]
					]
				]
			},
			{ ...PLAIN, kind }
		);
		const lines = linesOf([line], 4, SIGHT.project);
		expect(placeOne(area, SIGHT, lines).properties.anchors[0], kind).not.toBe('center');
	}
});

test('a box is cut only when it is seen in part', () => {
	const box = fc
		.tuple(
			fc.integer({ min: -100, max: 500 }),
			fc.integer({ min: -100, max: 400 }),
			fc.integer({ min: 1, max: 120 }),
			fc.integer({ min: 1, max: 60 })
		)
		.map(([left, top, width, height]): Box => ({
			left,
			top,
			right: left + width,
			bottom: top + height
		}));
	fc.assert(
		fc.property(box, box, (one, cover) => {
			const frame = { left: 0, top: 0, right: 400, bottom: 300 };
			const cut = isCut(one, { width: 400, height: 300, covers: [cover] });
			if (!overlap(one, frame)) expect(cut).toBe(false);
			else if (!overlap(one, cover)) {
				const whole = one.left >= 0 && one.top >= 0 && one.right <= 400 && one.bottom <= 300;
				expect(cut).toBe(!whole);
			}
		})
	);
});

test('a name on a line is never upside down, and a steep one reads downwards', () => {
	fc.assert(
		fc.property(fc.integer({ min: -180, max: 180 }), (turn) => {
			const said = upright(turn);
			expect(said).toBeGreaterThanOrEqual(-75);
			expect(said).toBeLessThanOrEqual(105);
			expect(Math.abs(said - turn) % 180).toBe(0);
		})
	);
});

const ROOM = { ...SIGHT, marks: [] as Box[], names: [] as Box[], lines: [] };
const TEXT = { width: 80, height: 12, em: 12 };

test('a name stands on a line that is longer than it, clear of marks; on a shorter or a crooked one it stands not', () => {
	const straight: Position[] = [
		[50, 150],
		[350, 150]
	];
	expect(placeAlong(straight, TEXT, ROOM)).toMatchObject({ turn: 0 });
	expect(
		placeAlong(
			[
				[50, 150],
				[120, 150]
			],
			TEXT,
			ROOM
		)
	).toBe(null);
	const saw = Array.from({ length: 30 }, (_, index): Position => [
		50 + index * 8,
		index % 2 ? 130 : 170
	]);
	expect(placeAlong(saw, TEXT, ROOM)).toBe(null);
	const mark = { left: 150, right: 250, top: 100, bottom: 200 };
	const aside = placeAlong(straight, TEXT, { ...ROOM, marks: [mark] });
	expect(Math.abs((aside?.position[0] ?? 200) - 200)).toBeGreaterThan(50 + TEXT.width / 2);
});
