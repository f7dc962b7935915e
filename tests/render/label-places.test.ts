import fc from 'fast-check';
import type { Point, Position } from 'geojson';
import { expect, test } from 'vitest';
import { linesOf, type Lines } from '#lib/render/crossings.ts';
import {
	AROUND,
	NEVER,
	PLAIN,
	drawn,
	type AnchorName,
	type Drawn,
	type DrawnProperties
} from '#lib/render/drawn.ts';
import { about, overlap, isCut, type Box } from '#lib/render/boxes.ts';
import { blockOf, boxAt } from '#lib/render/label-blocks.ts';
import { placed, type Sight } from '#lib/render/label-places.ts';
import { placesAlong } from '#lib/render/along-places.ts';
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
	const [side, offset] = AROUND;
	expect(placeOne(named([200, 150])).properties.anchors[0]).toBe(side);
	expect(placeOne(named([200, 150])).properties.anchors[1]).toEqual(
		(offset as readonly number[]).map((ems) => Math.round(ems * 10) / 10)
	);
});

test('where there is room for one of two names it goes to the one that counts for more, whatever their order', () => {
	const sight = { ...SIGHT, width: 200, height: 30 };
	const ranked = (rank: number, x: number) => named([x, 15], { rank, key: String(rank) });
	for (const points of [
		[ranked(10, 80), ranked(20, 120)],
		[ranked(20, 120), ranked(10, 80)]
	]) {
		const found = placed(points, NO_LINES, { ...sight, width: 150 });
		const kept = found.filter(({ properties }) => properties.labelFrom !== NEVER);
		expect(kept.map(({ properties }) => properties.rank)).toEqual([10]);
	}
});

test('no two names and no name and symbol lie on each other, however the marks stand', () => {
	const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (places) => {
			const points = places.map((at, rank) => named(at, { rank, key: String(rank) }));
			const boxes = placed(points, NO_LINES, SIGHT).flatMap(({ geometry, properties }) => {
				const { anchors, labelFrom } = properties;
				const [x = 0, y = 0] = (geometry as Point).coordinates;
				const block = blockOf(properties, SIGHT.zoom);
				const [anchor, offset] = anchors as unknown as [AnchorName, [number, number]];
				return [
					about([x, y], 11),
					...(labelFrom === NEVER ? [] : [boxAt([x, y], anchor, offset, block)])
				];
			});
			const names = boxes.filter(({ left, right }) => right - left > 22.5);
			for (const name of names) {
				for (const other of boxes) if (other !== name) expect(overlap(name, other)).toBe(false);
			}
		})
	);
});

test('a name without room for it is written shorter from far off, and on two lines', () => {
	const far = { ...SIGHT, zoom: 2 };
	const long = (at: Position) => named(at, { label: 'Ream Naval Base (with joint centre)' });
	const narrow = { ...far, width: 150, height: 60 };
	expect(placeOne(long([20, 30]), far).properties.label).toBe(
		'Ream Naval Base (with joint centre)'
	);
	expect(placeOne(long([20, 30]), { ...narrow, width: 150 }).properties.label).toBe(
		'Ream Naval Base'
	);
	expect(placeOne(long([20, 30]), { ...narrow, width: 118 }).properties.label).toBe(
		'Ream\nNaval Base'
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

const ROOM = { ...SIGHT, marks: [] as Box[], lines: [] };
const TEXT = { width: 80, height: 12, em: 12 };
const straight: Position[] = [
	[50, 150],
	[350, 150]
];

test('a name stands on a line that is longer than it, clear of marks; on a shorter or a crooked one it stands not', () => {
	expect(placesAlong(straight, TEXT, ROOM)).toMatchObject([{ turn: 0 }]);
	const short: Position[] = [
		[50, 150],
		[120, 150]
	];
	expect(placesAlong(short, TEXT, ROOM)).toEqual([]);
	const saw = Array.from({ length: 30 }, (_, index): Position => [
		50 + index * 8,
		index % 2 ? 130 : 170
	]);
	expect(placesAlong(saw, TEXT, ROOM)).toEqual([]);
	const mark = { left: 150, right: 250, top: 100, bottom: 200 };
	const [aside] = placesAlong(straight, TEXT, { ...ROOM, marks: [mark] });
	expect(Math.abs((aside?.position[0] ?? 200) - 200)).toBeGreaterThan(50 + TEXT.width / 2);
});

test('a line that is mostly out of sight is named where it is seen, and nowhere across a panel', () => {
	const long: Position[] = [
		[-5000, 150],
		[390, 150]
	];
	const panel = { left: 0, right: 200, top: 0, bottom: 300 };
	const [place] = placesAlong(long, TEXT, { ...ROOM, covers: [panel] });
	expect(place?.position[0]).toBeGreaterThan(200 + TEXT.width / 2);
	expect(place?.position[0]).toBeLessThan(400 - TEXT.width / 2);
});

test('a line is named once, and a second time only far from the first on one that is long enough', () => {
	expect(placesAlong(straight, TEXT, ROOM).length).toBe(1);
	const places = placesAlong(straight, TEXT, ROOM, { repeatsFrom: 250, apart: 90 });
	expect(places.length).toBe(2);
	expect(placesAlong(straight, TEXT, ROOM, { repeatsFrom: 350, apart: 90 }).length).toBe(1);
});

test('of a steep stretch and a level one the level one bears the name', () => {
	const bent: Position[] = [
		[60, 20],
		[60, 200],
		[300, 200]
	];
	expect(placesAlong(bent, TEXT, ROOM)).toMatchObject([{ turn: 0 }]);
});
