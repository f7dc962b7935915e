/** Marks that would hide each other at a zoom level stand in a column, and part as one zooms in. */
import type { Point } from 'geojson';
import { AROUND, LABEL_GAP, NEVER, PLAIN, drawn, type Anchors, type Drawn } from './drawn.ts';
import { FAR_TEXT_SIZE, NOTE_FROM, STACK_STEP, TEXT_SIZE } from './style-expressions.ts';

/** Pixels between the middles of two symbols that just touch. */
const TOUCHING_PIXELS = 19;
/** MapLibre's world is this wide at zoom 0. */
const WORLD_PIXELS = 512;

/** Spherical Mercator's northing, in degrees of longitude at the equator. */
export function mercatorY(latitude: number): number {
	return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

interface Column {
	readonly geometry: Point;
	readonly x: number;
	readonly y: number;
	readonly members: Drawn[];
}

/** Columns by the cell of a grid they stand in, so that a symbol looks only at those around it. */
class Columns {
	readonly all: Column[] = [];
	readonly #cells = new Map<string, number[]>();
	readonly #cellsPerDegree: number;

	constructor(pixelsPerDegree: number) {
		this.#cellsPerDegree = pixelsPerDegree / TOUCHING_PIXELS;
	}

	#cell(x: number, y: number): readonly [number, number] {
		return [Math.floor(x * this.#cellsPerDegree), Math.floor(y * this.#cellsPerDegree)];
	}

	/** The first column that a symbol at the place would touch. */
	near(x: number, y: number): Column | undefined {
		const [column, line] = this.#cell(x, y);
		let first = Infinity;
		for (let place = 0; place < 9; place++) {
			const key = `${column - 1 + (place % 3)} ${line - 1 + Math.floor(place / 3)}`;
			for (const index of this.#cells.get(key) ?? []) {
				if (index < first && this.#touch(this.all[index], x, y)) first = index;
			}
		}
		return this.all[first];
	}

	#touch(column: Column | undefined, x: number, y: number): boolean {
		if (!column) return false;
		const [across, along] = [Math.abs(column.x - x), Math.abs(column.y - y)];
		return across * this.#cellsPerDegree < 1 && along * this.#cellsPerDegree < 1;
	}

	add(column: Column): void {
		const key = this.#cell(column.x, column.y).join(' ');
		const cell = this.#cells.get(key);
		if (cell) cell.push(this.all.length);
		else this.#cells.set(key, [this.all.length]);
		this.all.push(column);
	}
}

const isSymbol = ({ properties }: Drawn) => properties.image !== '';

/** In a column a name stands beside its symbol, on either side. */
function besideIn(column: number, place: number, level: number): Anchors {
	if (column === 1) return AROUND;
	const down = (place * STACK_STEP) / (level < NOTE_FROM ? FAR_TEXT_SIZE : TEXT_SIZE);
	return ['left', [LABEL_GAP, down], 'right', [-LABEL_GAP, down]];
}

/** What stands for the rest of a column that is too long; the live map lays a button over its place. */
function rest(members: readonly Drawn[], geometry: Point, place: number): Drawn {
	const [first] = members;
	return drawn(geometry, {
		...PLAIN,
		key: `more/${first?.properties.key}`,
		kind: 'more',
		freshness: 'unseen',
		image: first?.properties.image ?? '',
		labelFrom: NEVER,
		stack: place,
		members: members.map(({ properties: { key, label, note, image } }) => ({
			key,
			label,
			note,
			image
		}))
	});
}

/**
 * Gives every symbol its place in a column; the best rank keeps its own place and the others join it.
 * Those whose name is not due at this level yet wait until there is room for them. Names of areas,
 * outlines and lines stay where they are. A column of more than `most` ends in one mark for the rest.
 */
export function fanOut(points: readonly Drawn[], level: number, most = Infinity): readonly Drawn[] {
	const pixelsPerDegree = (WORLD_PIXELS * 2 ** level) / 360;
	const columns = new Columns(pixelsPerDegree);
	const symbols = points.filter(isSymbol).sort((a, b) => a.properties.rank - b.properties.rank);
	for (const symbol of symbols) {
		const geometry = symbol.geometry as Point;
		const [x = 0, latitude = 0] = geometry.coordinates;
		const y = mercatorY(latitude);
		const column = columns.near(x, y);
		if (column && symbol.properties.labelFrom > level) continue;
		if (column) column.members.push(symbol);
		else columns.add({ geometry, x, y, members: [symbol] });
	}
	const placed = columns.all.flatMap(({ geometry, members }) => {
		const shown = members.length > most ? members.slice(0, most - 1) : members;
		const others = members.slice(shown.length);
		const stacked = members.length;
		return [
			...shown.map((member, stack) => {
				const anchors = besideIn(stacked, stack, level);
				return {
					...member,
					geometry,
					properties: { ...member.properties, stack, stacked, anchors }
				};
			}),
			...(others.length > 0 ? [rest(others, geometry, shown.length)] : [])
		];
	});
	return [...placed, ...points.filter((point) => !isSymbol(point))];
}
