import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { joinCatalogue, unjoined, used } from '#lib/data/join.ts';
import { openCatalogue } from '#lib/data/load.server.ts';
import { geometryProblems } from '#lib/data/rfc7946.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';

const { catalogue, countries } = openCatalogue(fileURLToPath(new URL('../..', import.meta.url)));

test('every outline is valid GeoJSON, cut at ±180° and of no more than two decimals', () => {
	expect(Object.keys(countries)).toHaveLength(25);
	for (const [code, geometry] of Object.entries(countries)) {
		expect(geometryProblems(geometry), code).toEqual([]);
		for (const value of geometry.coordinates.flat(3)) {
			expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6);
		}
	}
});

test('no outline covers the world or runs across it', () => {
	for (const [code, { coordinates }] of Object.entries(countries)) {
		for (const [outer = []] of coordinates) {
			const longitudes = outer.map(([x = 0]) => x);
			const width = Math.max(...longitudes) - Math.min(...longitudes);
			expect(width, code).toBeLessThan(160);
		}
	}
});

test('a feature that names a country has its outline, the same object wherever it is named', () => {
	const whole = joinCatalogue(catalogue, countries);
	const outlines = whole.layers.flatMap(({ features }) =>
		features
			.filter(({ properties }) => properties['iso3'] === 'JPN')
			.map(({ geometry }) => geometry)
	);
	expect(outlines.length).toBeGreaterThan(12);
	for (const geometry of outlines) expect(geometry).toBe(countries['JPN']);
});

test('a country there is no outline of is named, with its feature', () => {
	const definition = { ...sampleLayer, join: { field: 'iso3' } };
	const layer = layerWith([sampleFeature('a', { iso3: 'XYZ' }, null)], definition);
	expect(unjoined(catalogueWith(layer), countries)).toEqual(['ships/a: no outline of XYZ']);
	expect(used(catalogueWith(layer), countries)).toEqual({});
});
