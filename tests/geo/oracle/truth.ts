import geographiclib from 'geographiclib-geodesic';
import type { Geometry, Position } from 'geojson';

/**
 * The true distance from a geometry, by GeographicLib alone. Shares no code with `src/lib/geo`: every
 * edge is a geodesic line of the library, sampled; the nearest samples are refined with its azimuths.
 */
export interface Truth {
	distance(position: Position): number;
	/** Places on the geometry, spread over all of it. */
	samples: Position[];
}

const { WGS84, STANDARD, DISTANCE_IN, LONG_UNROLL } = geographiclib.Geodesic;
const MEAN_RADIUS = 6371008.8;
const SPACING_METRES = 100e3;

type Line = ReturnType<typeof WGS84.InverseLine>;

export function truthOf(geometry: Geometry): Truth {
	const { points, lines, polygons } = flatten(geometry);
	const samples: Position[] = [...points];
	const owners: { line: Line; metres: number; step: number }[] = [];
	const rings: Position[][] = [];
	for (const positions of [...lines, ...polygons]) {
		const ring: Position[] = [];
		for (let index = 1; index < positions.length; index++) {
			const [a, b] = [positions[index - 1]!, positions[index]!];
			const line = WGS84.InverseLine(a[1]!, a[0]!, b[1]!, b[0]!, STANDARD | DISTANCE_IN);
			const count = Math.max(1, Math.ceil(line.s13 / SPACING_METRES));
			for (let stop = 0; stop <= count; stop++) {
				const metres = (line.s13 * stop) / count;
				const { lon2, lat2 } = line.Position(metres, STANDARD | LONG_UNROLL);
				samples.push([lon2!, lat2!]);
				owners[samples.length - 1] = { line, metres, step: line.s13 / count };
				if (stop < count) ring.push([lon2!, lat2!]);
			}
		}
		if (lines.includes(positions)) continue;
		rings.push(ring);
	}
	const vectors = Float64Array.from(samples.flatMap(toVector));
	const reach = Float64Array.from(samples, (_, index) => owners[index]?.step ?? 0);
	const approximate = new Float64Array(samples.length);

	function toEdges([longitude, latitude]: Position): number {
		const [x, y, z] = toVector([longitude!, latitude!]);
		let limit = Infinity;
		for (let index = 0; index < samples.length; index++) {
			const dx = x! - vectors[3 * index]!;
			const dy = y! - vectors[3 * index + 1]!;
			const dz = z! - vectors[3 * index + 2]!;
			const chord = Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2);
			const metres = MEAN_RADIUS * 2 * Math.asin(chord);
			approximate[index] = metres;
			if (metres < limit) limit = metres;
		}
		let best = Infinity;
		for (let index = 0; index < samples.length; index++) {
			// The sphere is at most 0.57 % off, and the foot at most half a step from a sample.
			if (approximate[index]! * 0.994 - reach[index]! * 0.6 > Math.min(best, limit * 1.006))
				continue;
			const owner = owners[index];
			best = Math.min(
				best,
				owner
					? refine(owner.line, owner.metres, owner.step, longitude!, latitude!)
					: WGS84.Inverse(latitude!, longitude!, samples[index]![1]!, samples[index]![0]!).s12!
			);
		}
		return best;
	}

	return {
		samples,
		distance(position) {
			return rings.length > 0 && isEnclosed(rings, position) ? 0 : toEdges(position);
		}
	};
}

/** Slides along the line to where the way to the place leaves it at a right angle. */
function refine(
	line: Line,
	start: number,
	step: number,
	longitude: number,
	latitude: number
): number {
	let metres = start;
	let best = Infinity;
	const [low, high] = [Math.max(0, start - step), Math.min(line.s13, start + step)];
	for (let round = 0; round < 8; round++) {
		const here = line.Position(metres);
		const way = WGS84.Inverse(here.lat2!, here.lon2!, latitude, longitude);
		best = Math.min(best, way.s12!);
		const cosine = Math.cos(((way.azi1! - here.azi2!) * Math.PI) / 180);
		const slide = MEAN_RADIUS * Math.atan(Math.tan(way.s12! / MEAN_RADIUS) * cosine);
		const far = way.s12! > 9e6;
		const next = Math.min(high, Math.max(low, metres + (far ? Math.sign(cosine) * step : slide)));
		const gain = Math.abs(next - metres) * Math.abs(cosine);
		metres = next;
		if (gain < 1e-7 * best || (far && round > 1)) break;
	}
	return best;
}

/**
 * A ring encloses a place if the bearing to a point that runs round it turns all the way. It turns the same
 * seen from the antipode, so the place has to be on the ring's own side of the Earth.
 */
function isEnclosed(rings: Position[][], place: Position): boolean {
	const [x, y, z] = toVector(place) as [number, number, number];
	const level = Math.hypot(x, y);
	let enclosed = false;
	for (const ring of rings) {
		let turned = 0;
		let before = NaN;
		let side = 0;
		for (const position of [...ring, ring[0]!]) {
			const [a, b, c] = toVector(position) as [number, number, number];
			side += a * x + b * y + c * z;
			const bearing = Math.atan2(
				(x * b - y * a) / level,
				level * c - (z * (x * a + y * b)) / level
			);
			const turn = bearing - before;
			if (turn === turn) turned += turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
			before = bearing;
		}
		if (Math.abs(turned) > Math.PI && side > 0) enclosed = !enclosed;
	}
	return enclosed;
}

function toVector([longitude, latitude]: Position): number[] {
	const [lambda, phi] = [(longitude! * Math.PI) / 180, (latitude! * Math.PI) / 180];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function flatten(geometry: Geometry): {
	points: Position[];
	lines: Position[][];
	polygons: Position[][];
} {
	switch (geometry.type) {
		case 'Point':
			return { points: [geometry.coordinates], lines: [], polygons: [] };
		case 'MultiPoint':
			return { points: geometry.coordinates, lines: [], polygons: [] };
		case 'LineString':
			return { points: [], lines: [geometry.coordinates], polygons: [] };
		case 'MultiLineString':
			return { points: [], lines: geometry.coordinates, polygons: [] };
		case 'Polygon':
			return { points: [], lines: [], polygons: geometry.coordinates };
		case 'MultiPolygon':
			return { points: [], lines: [], polygons: geometry.coordinates.flat() };
		case 'GeometryCollection': {
			const all = geometry.geometries.map(flatten);
			return {
				points: all.flatMap(({ points }) => points),
				lines: all.flatMap(({ lines }) => lines),
				polygons: all.flatMap(({ polygons }) => polygons)
			};
		}
	}
}
