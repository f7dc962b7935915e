export type Vector = [number, number, number];

export function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function scaled([x, y, z]: Vector, factor: number): Vector {
	return [factor * x, factor * y, factor * z];
}

export function distance(a: Vector, b: Vector): number {
	const x = a[0] - b[0];
	const y = a[1] - b[1];
	const z = a[2] - b[2];
	// Not `Math.hypot`, which takes ten times as long.
	return Math.sqrt(x * x + y * y + z * z);
}

export function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function unit(vector: Vector): Vector {
	const length = Math.sqrt(dot(vector, vector));
	return length > 0 ? scaled(vector, 1 / length) : [0, 0, 0];
}
