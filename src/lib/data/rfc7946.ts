/**
 * What RFC 7946 and this project ask of a geometry: closed rings wound by the right-hand rule,
 * positions in range with six decimals at most, nothing across ±180° uncut, no empty coordinates.
 */
import { kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';

export interface GeometryProblem {
	/** Path within the geometry, such as `coordinates[0][3]`. */
	readonly path: string;
	readonly message: string;
}

const LONGITUDE_LIMIT = 180;
const LATITUDE_LIMIT = 90;
const DECIMALS = 6;

type Check = (value: unknown, path: string) => GeometryProblem[];

const problem = (path: string, message: string): GeometryProblem[] => [{ path, message }];

function checkOrdinate(value: unknown, limit: number, name: string, path: string) {
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		return problem(path, `${name} must be a finite number`);
	}
	if (Math.abs(value) > limit) {
		return problem(path, `${name} ${value} is not between -${limit} and ${limit}`);
	}
	if (Number(value.toFixed(DECIMALS)) !== value) {
		return problem(path, `${name} ${value} has more than ${DECIMALS} decimals`);
	}
	return [];
}

const checkPosition: Check = (value, path) => {
	if (!Array.isArray(value) || value.length !== 2) {
		return problem(path, 'a position must be [longitude, latitude]');
	}
	return [
		...checkOrdinate(value[0], LONGITUDE_LIMIT, 'longitude', path),
		...checkOrdinate(value[1], LATITUDE_LIMIT, 'latitude', path)
	];
};

/** A list of at least so many items, each of which is checked. */
function list(check: Check, least = 1): Check {
	return (value, path) => {
		if (!Array.isArray(value)) return problem(path, 'must be an array');
		if (value.length === 0) return problem(path, 'must not be empty');
		if (value.length < least) return problem(path, `must have at least ${least} positions`);
		return value.flatMap((item: unknown, index) => check(item, `${path}[${index}]`));
	};
}

/** Checks that make sense only once the shape is right. */
function then(first: Check, next: (value: Position[], path: string) => GeometryProblem[]): Check {
	return (value, path) => {
		const problems = first(value, path);
		return problems.length > 0 ? problems : next(value as Position[], path);
	};
}

const same = ([x, y]: Position, other: Position | undefined) =>
	x === other?.[0] && y === other?.[1];

/** Steps from one position to the next that RFC 7946 would have cut, or that lead nowhere. */
function checkSteps(positions: Position[], path: string): GeometryProblem[] {
	return positions.slice(1).flatMap((position, index) => {
		const before = positions[index];
		const at = `${path}[${index + 1}]`;
		if (same(position, before)) return problem(at, 'repeats the position before it');
		const step = Math.abs((position[0] ?? 0) - (before?.[0] ?? 0));
		return step > LONGITUDE_LIMIT
			? problem(at, 'crosses ±180°: cut it there (RFC 7946, 3.1.9)')
			: [];
	});
}

/** Twice the area, positive where the ring runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
	return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
		const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
		return sum + beforeX * y - x * beforeY;
	}, 0);
}

function checkRing(ring: Position[], path: string, exterior: boolean): GeometryProblem[] {
	const [first] = ring;
	if (!first || !same(first, ring.at(-1))) {
		return problem(path, 'the ring is not closed: its last position must be its first');
	}
	const steps = checkSteps(ring, path);
	if (steps.length > 0) return steps;
	const area = signedArea(ring);
	if (area === 0) return problem(path, 'the ring encloses nothing');
	if (kinks(polygon([ring])).features.length > 0) return problem(path, 'the ring crosses itself');
	if (area > 0 === exterior) return [];
	const wanted = exterior
		? 'an outer ring must run counter-clockwise'
		: 'a hole must run clockwise';
	return problem(path, `${wanted} (RFC 7946, 3.1.6)`);
}

const line = then(list(checkPosition, 2), checkSteps);

const rings: Check = (value, path) =>
	list((ring, at) => {
		const exterior = at === `${path}[0]`;
		return then(list(checkPosition, 4), (r) => checkRing(r, at, exterior))(ring, at);
	})(value, path);

const CHECKS = new Map<unknown, Check>([
	['Point', checkPosition],
	['MultiPoint', list(checkPosition)],
	['LineString', line],
	['MultiLineString', list(line)],
	['Polygon', rings],
	['MultiPolygon', list(rings)]
]);

/** Everything wrong with a geometry; empty for a good one. */
export function geometryProblems(value: unknown): GeometryProblem[] {
	if (typeof value !== 'object' || value === null) return problem('', 'must be a geometry');
	const { type, coordinates, ...others } = value as Record<string, unknown>;
	const check = CHECKS.get(type);
	if (!check) return problem('type', `${JSON.stringify(type)} is not a geometry type in use here`);
	const unknown = Object.keys(others).flatMap((key) => problem(key, 'not a member of a geometry'));
	return [...unknown, ...check(coordinates, 'coordinates')];
}
