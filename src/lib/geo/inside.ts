import type { Position } from 'geojson';
import { RADIANS, longitudeStep, toVector } from './ellipsoid.ts';

/** Says whether a place lies inside any of the polygons. */
export type Inside = (longitude: number, latitude: number) => boolean;

const BANDS = 720;

/**
 * Counts, along the meridian from a place to the north pole, the edges it meets: an odd number means
 * inside. Edges are great circles of the auxiliary sphere between the positions given, so densify them
 * first. A ring round a pole encloses the smaller of the two caps, whichever way it winds; a
 * ring that runs along a pole row, as RFC 7946 cuts one, encloses what it encloses on paper.
 */
export function insideOf(polygons: Position[][][]): Inside {
	const tests = polygons.map((rings) => {
		const tester = new Meridians();
		rings.forEach((ring) => tester.add(ring));
		return tester;
	});
	return (longitude, latitude) => tests.some((test) => test.covers(longitude, latitude));
}

class Meridians {
	#bands: (number[] | undefined)[] = [];
	#edges: number[] = [];
	#northPole = false;

	add(ring: Position[]): void {
		const stops = widenPoles(ring);
		let turned = 0;
		let northern = 0;
		for (let index = 1; index < stops.length; index++) {
			const [from, to] = [stops[index - 1]!, stops[index]!];
			const atPole = Math.abs(from[1]!) === 90 && from[1] === to[1];
			const step = atPole ? to[0]! - from[0]! : longitudeStep(from[0]!, to[0]!);
			turned += step;
			northern += step * (Math.sin(from[1]! * RADIANS) + Math.sin(to[1]! * RADIANS));
			if (step !== 0) this.#addEdge(from, to, step);
		}
		// A ring round the pole: 2·360·mean(sin latitude) tells on which side the smaller cap lies.
		if (Math.abs(turned) > 180 && northern * turned > 0) this.#northPole = !this.#northPole;
	}

	#addEdge(from: Position, to: Position, step: number): void {
		const pole = Math.abs(from[1]!) === 90 && from[1] === to[1];
		if (pole && from[1]! < 0) return;
		const [west, east] = step > 0 ? [from, to] : [to, from];
		// Turned into [0, 360) both may become one longitude, which would pass for all of them.
		if (Math.abs(step) < 1 && turn(west[0]!) === turn(east[0]!)) return;
		const a = toVector(west[0]!, west[1]!);
		const b = toVector(east[0]!, east[1]!);
		const edge = this.#edges.length;
		this.#edges.push(
			turn(west[0]!),
			turn(east[0]!),
			pole ? 0 : a[1] * b[2] - a[2] * b[1],
			pole ? 0 : a[2] * b[0] - a[0] * b[2],
			pole ? 0 : a[0] * b[1] - a[1] * b[0],
			pole ? -1 : 0
		);
		const first = Math.floor((turn(west[0]!) * BANDS) / 360);
		const last = first + Math.min(BANDS - 1, Math.ceil((Math.abs(step) * BANDS) / 360) + 1);
		for (let band = first; band <= last; band++) (this.#bands[band % BANDS] ??= []).push(edge);
	}

	covers(longitude: number, latitude: number): boolean {
		const [x, y, z] = toVector(longitude, latitude);
		const meridian = turn(longitude);
		const edges = this.#edges;
		let inside = this.#northPole;
		for (const edge of this.#bands[Math.floor((meridian * BANDS) / 360) % BANDS] ?? []) {
			const west = edges[edge]!;
			const east = edges[edge + 1]!;
			// Half-open, so that a meridian through a shared position meets one of its two edges.
			const past = meridian >= west;
			const before = meridian < east;
			if (west < east ? !(past && before) : !(past || before)) continue;
			const side = x * edges[edge + 2]! + y * edges[edge + 3]! + z * edges[edge + 4]!;
			if (side + edges[edge + 5]! < 0) inside = !inside;
		}
		return inside;
	}
}

function turn(longitude: number): number {
	return longitude - 360 * Math.floor(longitude / 360);
}

/**
 * At a pole every longitude is the same place. A ring that touches it comes up one meridian and leaves down
 * another: give the pole both longitudes, so that the row between them counts as an edge.
 */
function widenPoles(ring: Position[]): Position[] {
	const open = ring.slice(0, -1);
	const start = open.findIndex((position) => Math.abs(position[1]!) !== 90);
	if (start < 0) return ring;
	const turned = [...open.slice(start), ...open.slice(0, start + 1)];
	const stops: Position[] = [];
	for (let index = 0; index < turned.length; index++) {
		const position = turned[index]!;
		if (Math.abs(position[1]!) !== 90) {
			stops.push(position);
			continue;
		}
		let last = index;
		while (turned[last + 1]![1] === position[1]) last++;
		const row = turned.slice(index, last + 1);
		const [before, after] = [turned[index - 1]![0]!, turned[last + 1]![0]!];
		const arrival = row[0]![0]!;
		const wide = row.some((other) => other[0] !== arrival);
		const leaving = wide ? row.at(-1)![0]! : before + longitudeStep(before, after);
		stops.push([wide ? arrival : before, position[1]!], [leaving, position[1]!]);
		index = last;
	}
	return stops;
}
