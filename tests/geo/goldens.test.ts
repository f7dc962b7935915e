import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/lib/geo/antimeridian.ts';
import { buffer } from '../../src/lib/geo/buffer.ts';
import { chain, land } from './fixtures/load.ts';

/** `GOLDENS=write npx vitest run --project unit tests/geo/goldens` draws them anew. Look before you keep them. */
const write = process.env['GOLDENS'] === 'write';
const SIZE = 400;

const point = (longitude: number, latitude: number): Geometry => ({
	type: 'Point',
	coordinates: [longitude, latitude]
});

const pictures: [string, Geometry, number, GeoProjection][] = [
	['chain-500km', chain, 5e5, flat(129, 27, 950)],
	['guam-4000km', point(144.79, 13.44), 4e6, globe(160, 15)],
	['fiji-200nm', point(178.4, -18.1), 370_400, flat(178.4, -18.1, 2600)],
	['north-pole-1000km', point(0, 90), 1e6, globe(0, 75)]
];

function flat(longitude: number, latitude: number, scale: number): GeoProjection {
	const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
	return projection.scale(scale / 2).translate([SIZE / 2, SIZE / 2]);
}

function globe(longitude: number, latitude: number): GeoProjection {
	return geoOrthographic()
		.rotate([-longitude, -latitude])
		.scale(SIZE / 2 - 4)
		.translate([SIZE / 2, SIZE / 2]);
}

/** d3 takes an exterior ring for one that goes clockwise, and its edges for great circles. */
function forD3(area: Polygon | MultiPolygon): MultiPolygon {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map((ring) => ring.toReversed()))
	};
}

function draw(geometry: Geometry, area: Polygon | MultiPolygon, projection: GeoProjection): string {
	const path = geoPath(projection.clipExtent([[0, 0], [SIZE, SIZE]])).digits(1).pointRadius(2); // prettier-ignore
	const shape = (object: GeoPermissibleObjects, style: string) =>
		`<path d="${path(object) ?? ''}" ${style}/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
		shape({ type: 'Sphere' }, 'fill="#eef3f7"'),
		shape(geoGraticule10(), 'fill="none" stroke="#cdd8e0" stroke-width="0.5"'),
		shape(land, 'fill="#d9d4c7"'),
		shape(forD3(area), 'fill="#b4232a" fill-opacity="0.2"'),
		shape(outline(area), 'fill="none" stroke="#b4232a"'),
		shape(geometry, 'fill="none" stroke="#111" stroke-width="1.5"'),
		'</svg>\n'
	].join('\n');
}

describe('the golden pictures', () => {
	test.each(pictures)(
		'%s looks as it did when it was looked at',
		(name, geometry, radius, view) => {
			const file = new URL(`goldens/${name}.svg`, import.meta.url);
			const drawn = draw(geometry, buffer(geometry, radius), view);
			if (write) writeFileSync(file, drawn);
			expect(existsSync(file)).toBe(true);
			expect(drawn).toBe(readFileSync(file, 'utf8'));
		}
	);
});
