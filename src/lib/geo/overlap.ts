import type { MultiPolygon, Polygon, Position } from 'geojson';
import { zone } from './area.ts';
import { RADIANS } from './ellipsoid.ts';

type Area = Polygon | MultiPolygon;

/** Edges of cut areas by the row of latitude they start in, made ready to be swept from south to north. */
export interface Swept {
	/** Ends of edges, four numbers each: x and y of the lower end, x and y of the upper. */
	readonly edges: Float64Array;
}

export const OVERLAP_STEP_DEGREES = 0.01;

function edgesOf(ring: Position[], into: number[]): void {
	for (let index = 1; index < ring.length; index++) {
		const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
		const [x2 = 0, y2 = 0] = ring[index] ?? [];
		if (y1 < y2) into.push(x1, y1, x2, y2);
		else if (y2 < y1) into.push(x2, y2, x1, y1);
	}
}

/** Makes areas that lie cut at ±180° and do not overlap each other ready for `overlapArea`. */
export function swept(areas: readonly Area[]): Swept {
	const edges: number[] = [];
	for (const area of areas) {
		const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
		for (const ring of polygons.flat()) edgesOf(ring, edges);
	}
	return { edges: Float64Array.from(edges) };
}

/** The longitudes at which edges cross the middle of each row, sorted. */
function crossings({ edges }: Swept, south: number, rows: number, step: number): number[][] {
	const found: number[][] = Array.from({ length: rows }, () => []);
	for (let at = 0; at < edges.length; at += 4) {
		const [x1, y1, x2, y2] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
		const from = Math.max(0, Math.ceil((y1 - south) / step - 0.5));
		const until = Math.min(rows - 1, Math.ceil((y2 - south) / step - 0.5) - 1);
		for (let row = from; row <= until; row++) {
			const y = south + (row + 0.5) * step;
			found[row]!.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
		}
	}
	for (const row of found) row.sort((a, b) => a - b);
	return found;
}

/** A place well inside an area, for a label: the middle of its longest row, of some thirty. */
export function widestPlace(area: Area): Position {
	const all = swept([area]);
	let [south, north, widest, place] = [90, -90, -1, [0, 0] as Position];
	for (let at = 0; at < all.edges.length; at += 4) {
		south = Math.min(south, all.edges[at + 1]!);
		north = Math.max(north, all.edges[at + 3]!);
	}
	const [rows, step] = [31, (north - south) / 31];
	crossings(all, south, rows, step).forEach((row, index) => {
		const y = south + (index + 0.5) * step;
		for (let at = 0; at + 1 < row.length; at += 2) {
			const width = (row[at + 1]! - row[at]!) * Math.cos(y * RADIANS);
			if (width > widest) [widest, place] = [width, [(row[at]! + row[at + 1]!) / 2, y]];
		}
	});
	return place;
}

/** Degrees of longitude that lie between an odd and an even crossing of both lists. */
function shared(a: readonly number[], b: readonly number[]): number {
	let [i, j, sum] = [0, 0, 0];
	while (i + 1 < a.length && j + 1 < b.length) {
		const [west, east] = [Math.max(a[i]!, b[j]!), Math.min(a[i + 1]!, b[j + 1]!)];
		if (east > west) sum += east - west;
		if (a[i + 1]! < b[j + 1]!) i += 2;
		else j += 2;
	}
	return sum;
}

/**
 * Square metres that two sets of areas share, on the WGS 84 ellipsoid: both are cut into rows of latitude, the
 * longitudes that both hold are added up along the middle of each, and weighed with the row's exact area.
 *
 * Accuracy: edges straight in longitude and latitude; rows of 0.01° leave less than 0.01 % of the area of
 * anything larger than a few degrees, and less than a thousandth from a tenth of that.
 */
export function overlapArea(
	first: Swept,
	second: Swept,
	stepDegrees = OVERLAP_STEP_DEGREES
): number {
	let [south, north] = [90, -90];
	for (let at = 0; at < second.edges.length; at += 4) {
		south = Math.min(south, second.edges[at + 1]!);
		north = Math.max(north, second.edges[at + 3]!);
	}
	if (north <= south) return 0;
	const rows = Math.ceil((north - south) / stepDegrees);
	const step = (north - south) / rows;
	const [a, b] = [crossings(first, south, rows, step), crossings(second, south, rows, step)];
	let total = 0;
	for (let row = 0; row < rows; row++) {
		const degrees = shared(a[row]!, b[row]!);
		if (degrees === 0) continue;
		const height = zone(south + (row + 1) * step) - zone(south + row * step);
		total += degrees * RADIANS * height;
	}
	return total;
}
