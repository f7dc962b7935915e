import { expect, test } from 'vitest';
import { firstTiles } from '#lib/map/first-tiles.ts';
import { frameOf } from '#lib/render/frame.ts';

const sources = {
	ground: { type: 'vector', tiles: ['pmtiles://a/{z}/{x}/{y}'], maxzoom: 7 },
	marks: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
} as const;
const size = { width: 600, height: 500 };
const at = (zoom: number, longitude: number) =>
	firstTiles(sources as never, frameOf({ zoom, latitude: 0, longitude }, size));

test('the tiles of a frame across ±180° are those on both sides, each once', () => {
	expect(at(2.2, 180).sort()).toEqual([
		'pmtiles://a/2/0/1',
		'pmtiles://a/2/0/2',
		'pmtiles://a/2/3/1',
		'pmtiles://a/2/3/2'
	]);
});

test('beyond the archive’s last zoom its last tiles are asked for', () => {
	expect(at(9, 10.1).every((address) => address.startsWith('pmtiles://a/7/'))).toBe(true);
});
