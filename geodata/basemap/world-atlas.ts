/** Land and borders from world-atlas (Natural Earth 1:10m, public domain). */
import { fileURLToPath } from 'node:url';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { borderKind } from './disputes.ts';
import type { Border, Ground } from './ground.ts';
import { readJson } from './inputs.ts';
import { stitchMeridian } from './stitch.ts';
import { unwrapLine, unwrapPolygon } from './unwrap.ts';

type Country = (Polygon | MultiPolygon) & { properties: { name: string } };
interface WorldAtlas extends Topology {
	objects: {
		land: GeometryCollection;
		countries: { type: 'GeometryCollection'; geometries: Country[] };
	};
}

export const worldAtlasFile = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));

/** Three slivers in the Maldives are wound the wrong way: on a sphere they cover the world. */
function isWorldWide(polygon: Position[][]): boolean {
	return geoArea({ type: 'Polygon', coordinates: polygon.slice(0, 1) }) > 2 * Math.PI;
}

function readLand(atlas: WorldAtlas): Pick<Ground, 'land' | 'caps' | 'coast'> {
	const unwrapped = feature(atlas, atlas.objects.land)
		.features.flatMap(({ geometry }) => {
			if (geometry.type === 'Polygon') return [geometry.coordinates];
			return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
		})
		.filter((polygon) => !isWorldWide(polygon))
		.map(unwrapPolygon);
	return {
		land: stitchMeridian(unwrapped.filter(({ coast }) => !coast).map(({ polygon }) => polygon)),
		caps: unwrapped.filter(({ coast }) => coast).map(({ polygon }) => polygon),
		coast: unwrapped.flatMap(({ coast }) => (coast ? [coast] : []))
	};
}

/** The indices of the arcs of a geometry; `~index` is the same arc backwards. */
function arcsOf(country: Country): number[] {
	return country.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** An arc that two countries share is a border; arcs run from junction to junction. */
function readBorders(atlas: WorldAtlas): Border[] {
	const owners = new Map<number, Set<string>>();
	for (const country of atlas.objects.countries.geometries) {
		for (const arc of arcsOf(country)) {
			const names = owners.get(arc) ?? new Set();
			owners.set(arc, names.add(country.properties.name));
		}
	}
	return [...owners].flatMap(([arc, names]) => {
		const [first, second] = [...names].sort();
		if (first === undefined || second === undefined) return [];
		const shared = feature(atlas, { type: 'LineString', arcs: [arc] });
		const line = unwrapLine(shared.geometry.coordinates);
		return [{ kind: borderKind(first, second, line), line }];
	});
}

export function readWorldAtlas(file = worldAtlasFile): Ground {
	const atlas = readJson(file) as WorldAtlas;
	return { ...readLand(atlas), borders: readBorders(atlas) };
}
