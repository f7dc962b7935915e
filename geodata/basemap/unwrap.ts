import type { Position } from 'geojson';

const TURN = 360;
/** How far a ring round the pole overlaps itself, in degrees; more than the widest tile buffer. */
const OVERLAP = 10;
/** A little inside the edge of the Mercator square. */
const EDGE = 85;

function longitude(position: Position | undefined): number {
	return position?.[0] ?? 0;
}

function latitude(position: Position | undefined): number {
	return position?.[1] ?? 0;
}

/** The same line with longitudes that run on across ±180 instead of jumping. */
export function unwrapLine(line: readonly Position[]): Position[] {
	let previous = longitude(line[0]);
	return line.map((position) => {
		const turns = Math.round((previous - longitude(position)) / TURN);
		previous = longitude(position) + turns * TURN;
		return [previous, latitude(position)];
	});
}

function shift(line: readonly Position[], degrees: number): Position[] {
	if (degrees === 0) return [...line];
	return line.map((position) => [longitude(position) + degrees, latitude(position)]);
}

/**
 * The coast of land round a pole, from -190 to 190 degrees, so that the ends overlap. It keeps off
 * the edge of the Mercator square, or a bay that runs past the edge would be a wedge to the pole.
 */
function coastRoundPole(unwrapped: readonly Position[]): Position[] {
	const turn = longitude(unwrapped.at(-1)) > longitude(unwrapped[0]);
	const eastward = turn ? [...unwrapped] : [...unwrapped].reverse();
	const home = -TURN * Math.floor((longitude(eastward[0]) + 180) / TURN);
	return [-2, -1, 0, 1]
		.flatMap((copy) => shift(eastward.slice(1), home + copy * TURN))
		.filter((position) => Math.abs(longitude(position)) <= 180 + OVERLAP)
		.map((position) => [longitude(position), Math.max(-EDGE, Math.min(EDGE, latitude(position)))]);
}

function closeOverPole(coast: readonly Position[]): Position[] {
	const [first] = coast;
	const last = coast.at(-1);
	if (!first || !last) throw new RangeError('a coast round a pole needs positions');
	const pole = latitude(first) < 0 ? -90 : 90;
	return [...coast, [longitude(last), pole], [longitude(first), pole], first];
}

/** The ring of land round a pole, out of its coast from ±180 to ±180. */
export function roundPole(line: readonly Position[]): Position[][] {
	return [closeOverPole(coastRoundPole(line))];
}
