import type { Position } from 'geojson';
import type { LandPolygon } from './ground.ts';

/** Natural Earth is quantised to about 0.002 degrees; the two halves of a cut differ by so much. */
const TOLERANCE = 0.02;

interface Half {
	/** The outer ring without its closing position, from one end of the cut to the other. */
	readonly shore: readonly Position[];
	readonly holes: readonly Position[][];
}

function onMeridian(position: Position | undefined): boolean {
	return Math.abs(Math.abs(position?.[0] ?? 0) - 180) < 1e-9;
}

/** The ring opened along its edge on ±180, or null where it has none; it may touch the meridian elsewhere. */
function openAtMeridian([outer = [], ...holes]: LandPolygon): Half | null {
	const ring = outer.slice(0, -1);
	const on = ring.map(onMeridian);
	const end = on.findIndex((here, i) => here && on.at(i - 1) && !on[(i + 1) % on.length]);
	if (end < 0) return null;
	const rotated = [...ring.slice(end), ...ring.slice(0, end)];
	const start = rotated.findIndex(
		(position, i) => i > 0 && onMeridian(position) && onMeridian(rotated[(i + 1) % rotated.length])
	);
	return start < 0 ? null : { shore: rotated.slice(0, start + 1), holes };
}

function near(a: Position | undefined, b: Position | undefined): boolean {
	return Math.abs((a?.[1] ?? 0) - (b?.[1] ?? 99)) < TOLERANCE;
}

function eastward(line: readonly Position[]): Position[] {
	return line.map(([longitude = 0, latitude = 0]) => [longitude + 360, latitude]);
}

/** Land that a source cuts at ±180 made whole again, running on past 180, so that no cut is seen. */
export function stitchMeridian(polygons: readonly LandPolygon[]): Position[][][] {
	const whole: Position[][][] = [];
	const west: Half[] = [];
	const east: Half[] = [];
	// A sliver may have lost its other half to simplification: `coastOf` leaves its cut without a coast.
	const alone: Position[][][] = [];
	for (const polygon of polygons) {
		const half = openAtMeridian(polygon);
		if (!half) whole.push([...polygon]);
		else if ((half.shore[0]?.[0] ?? 0) < 0) east.push(half);
		else west.push(half);
	}
	for (const { shore, holes } of west) {
		const match = east.findIndex(
			(other) => near(shore[0], other.shore.at(-1)) && near(shore.at(-1), other.shore[0])
		);
		const [other] = match < 0 ? [] : east.splice(match, 1);
		if (!other) {
			alone.push([[...shore, ...shore.slice(0, 1)], ...holes]);
			continue;
		}
		const ring = [...shore, ...eastward(other.shore), ...shore.slice(0, 1)];
		whole.push([ring, ...holes, ...other.holes.map(eastward)]);
	}
	const lost = east.map(({ shore, holes }) => [[...shore, ...shore.slice(0, 1)], ...holes]);
	return [...whole, ...alone, ...lost];
}
