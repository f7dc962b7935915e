import type { Position } from 'geojson';

/** Throws a `RangeError` that carries the value, unless it is a finite longitude and a latitude in [-90, 90]. */
export function checkPosition(position: Position): void {
	const [longitude, latitude] = list(position);
	if (longitude === undefined || !Number.isFinite(longitude)) {
		throw new RangeError(`longitude is not a finite number: ${String(longitude)}`);
	}
	if (latitude === undefined || !(latitude >= -90 && latitude <= 90)) {
		throw new RangeError(`latitude is not between -90 and 90: ${String(latitude)}`);
	}
}

/** The same list; throws a `RangeError` for what is none, where data does not keep to its type. */
export function list<Item>(items: Item[]): Item[] {
	if (!Array.isArray(items)) throw new RangeError(`not a list of coordinates: ${String(items)}`);
	return items;
}

export function checkRadius(radiusMetres: number): void {
	if (!Number.isFinite(radiusMetres) || radiusMetres <= 0) {
		throw new RangeError(`radius is not a positive number of metres: ${String(radiusMetres)}`);
	}
}

export function checkFinite(name: string, value: number): void {
	if (!Number.isFinite(value)) throw new RangeError(`${name} is not finite: ${String(value)}`);
}

export function checkPositive(name: string, value: number): void {
	if (!(value > 0) || !Number.isFinite(value)) {
		throw new RangeError(`${name} is not a positive number: ${String(value)}`);
	}
}

export function checkReach(radiusMetres: number): void {
	if (!(radiusMetres >= 0)) {
		throw new RangeError(`radius is not a number of metres: ${String(radiusMetres)}`);
	}
}
