/** Outlines of the countries that layers join by ISO code, from world-atlas (Natural Earth 1:50m). */
import { fileURLToPath } from 'node:url';
import { geoArea } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Countries } from '../src/lib/data/join.ts';
import { cutArea } from '../src/lib/geo/antimeridian.ts';
import { readJson } from './basemap/inputs.ts';

/** ISO 3166-1 alpha-3 → numeric, by which world-atlas calls them. Add a country here to join it. */
export const NUMERIC = {
	AUS: '036',
	BRN: '096',
	CAN: '124',
	CHN: '156',
	DEU: '276',
	FRA: '250',
	GBR: '826',
	IDN: '360',
	IND: '356',
	ITA: '380',
	JPN: '392',
	KHM: '116',
	KOR: '410',
	LAO: '418',
	MMR: '104',
	MYS: '458',
	NZL: '554',
	PHL: '608',
	RUS: '643',
	SGP: '702',
	THA: '764',
	TLS: '626',
	TWN: '158',
	USA: '840',
	VNM: '704'
} as const;

interface Atlas extends Topology {
	objects: { countries: GeometryCollection };
}

/** About three kilometres: a pixel at zoom 5, beyond which 1:50m is not meant to be seen. */
const TOLERANCE_DEGREES = 0.03;
const DECIMALS = 2;

/** Distance of a position from the leg between two others, in degrees. */
function offset([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
	const share = Math.min(Math.max(along, 0), 1);
	return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Douglas and Peucker. An arc that two countries share is simplified once, so borders still meet. */
function simplified(arc: readonly Position[]): Position[] {
	const kept = new Set([0, arc.length - 1]);
	const spans: [number, number][] = [[0, arc.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		let [worst, far] = [-1, TOLERANCE_DEGREES];
		for (let index = from + 1; index < to; index++) {
			const away = offset(arc[index] ?? [], arc[from] ?? [], arc[to] ?? []);
			if (away > far) [worst, far] = [index, away];
		}
		if (worst < 0) continue;
		kept.add(worst);
		spans.push([from, worst], [worst, to]);
	}
	return arc.filter((_, index) => kept.has(index));
}

/** The atlas with its arcs in degrees, not in steps from one position to the next. */
function unpacked(atlas: Atlas): Atlas {
	const { transform, ...rest } = atlas;
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	const arcs = atlas.arcs.map((arc) => {
		let [x, y] = [0, 0];
		const degrees = arc.map(([dx = 0, dy = 0]) => {
			x += dx;
			y += dy;
			return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)];
		});
		return simplified(degrees);
	});
	return { ...rest, arcs };
}

function rounded(ring: readonly Position[]): Position[] {
	const places = ring.map((position) =>
		position.map((value) => Number(value.toFixed(DECIMALS)) + 0)
	);
	return places.filter(
		([x, y], index) => index === 0 || x !== places[index - 1]?.[0] || y !== places[index - 1]?.[1]
	);
}

/** An island smaller than the tolerance is dropped, unless it is all there is. */
function tidy(area: Polygon | MultiPolygon): MultiPolygon {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	const coordinates = polygons
		.map((rings) => rings.map(rounded).filter((ring) => ring.length >= 4))
		.filter((rings) => rings.length > 0);
	return { type: 'MultiPolygon', coordinates };
}

function polygonsOf({ geometry }: Feature<Geometry | null>): Position[][][] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates];
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Steradians of about a square kilometre. */
const LEAST_AREA = 3e-8;
const SPHERE = 4 * Math.PI;

/** What a ring encloses, whichever way it is wound. */
function areaOf(ring: Position[]): number {
	const area = geoArea({ type: 'Polygon', coordinates: [ring] });
	return Math.min(area, SPHERE - area);
}

/** Rings that simplifying has folded enclose nothing, or on a sphere all the world. */
function whole(polygon: Position[][]): Position[][][] {
	const [outer = [], ...holes] = polygon.filter((ring) => ring.length >= 4);
	const kept = holes.filter((hole) => areaOf(hole) > LEAST_AREA);
	return areaOf(outer) > LEAST_AREA ? [[outer, ...kept]] : [];
}

const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));

/** Every country of the table, cut at ±180°. */
export function readCountries(): Countries {
	const atlas = unpacked(readJson(file) as Atlas);
	const { features } = feature(atlas, atlas.objects.countries);
	return Object.fromEntries(
		Object.entries(NUMERIC).map(([code, id]) => {
			// Ashmore Reef, for one, has the number of Australia.
			const polygons = features
				.filter((one) => one.id === id)
				.flatMap(polygonsOf)
				.flatMap(whole);
			if (polygons.length === 0) throw new RangeError(`world-atlas has no outline of ${code}`);
			return [code, tidy(cutArea({ type: 'MultiPolygon', coordinates: polygons }))];
		})
	);
}
