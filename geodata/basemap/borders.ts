/** Borders between countries, from world-atlas (Natural Earth 1:10m, public domain). */
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { borderKind } from './disputes.ts';
import type { Border } from './ground.ts';
import { readJson } from './inputs.ts';
import { unwrapLine } from './unwrap.ts';

type Country = (Polygon | MultiPolygon) & { properties: { name: string } };
type WorldAtlas = Topology<{
	countries: { type: 'GeometryCollection'; geometries: Country[] };
}>;

export const bordersFile = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));

/** The indices of the arcs of a geometry; `~index` is the same arc backwards. */
function arcsOf(country: Country): number[] {
	return country.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** An arc that two countries share is a border; arcs run from junction to junction. */
export function readBorders(file = bordersFile): Border[] {
	const atlas = readJson(file) as WorldAtlas;
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
