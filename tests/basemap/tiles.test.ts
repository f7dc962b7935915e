/** What the built archive holds, tile by tile. */
import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { assets } from '../../src/lib/render/assets.generated.ts';

const file = openSync(join(process.cwd(), 'static', assets.basemap.tiles), 'r');
const archive = new PMTiles({
	getKey: () => 'built',
	async getBytes(offset, length) {
		const data = new ArrayBuffer(length);
		const read = readSync(file, new Uint8Array(data), 0, length, offset);
		return { data: data.slice(0, read) };
	}
});

async function tile(z: number, x: number, y: number): Promise<Record<string, VectorTileLayer>> {
	const found = await archive.getZxy(z, x, y);
	return found ? new VectorTile(new PbfReader(new Uint8Array(found.data))).layers : {};
}

type Place = readonly [longitude: number, latitude: number];

function unit([longitude, latitude]: Place): [number, number] {
	const sine = Math.sin((latitude * Math.PI) / 180);
	return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

const METRES_AROUND = 40_075_017;

/** How far the coast of the deepest tile passes from a place, in metres. */
async function fromCoast(place: Place): Promise<number> {
	const [x, y] = unit(place).map((value) => value * 2 ** assets.basemap.maxZoom);
	const [column, row] = [Math.floor(x ?? 0), Math.floor(y ?? 0)];
	const { coast } = await tile(assets.basemap.maxZoom, column, row);
	if (!coast) return Infinity;
	const at = [((x ?? 0) - column) * coast.extent, ((y ?? 0) - row) * coast.extent] as const;
	const metres =
		(METRES_AROUND * Math.cos((place[1] * Math.PI) / 180)) /
		(2 ** assets.basemap.maxZoom * coast.extent);
	let nearest = Infinity;
	for (let index = 0; index < coast.length; index++) {
		for (const line of coast.feature(index).loadGeometry()) {
			line.forEach((b, end) => {
				const a = line[end - 1] ?? b;
				const [dx, dy] = [b.x - a.x, b.y - a.y];
				const share = ((at[0] - a.x) * dx + (at[1] - a.y) * dy) / (dx * dx + dy * dy || 1);
				const t = Math.max(0, Math.min(1, share));
				nearest = Math.min(nearest, Math.hypot(a.x + t * dx - at[0], a.y + t * dy - at[1]));
			});
		}
	}
	return nearest * metres;
}

describe('the coast in the archive', () => {
	// As GSHHG and MLIT have them, to a tenth of a kilometre: a shore that moved or went missing fails.
	test.each<[string, Place, number]>([
		['the tip of Glass Breakwater, Apra', [144.6243, 13.4551], 100],
		['Orote Point', [144.6188, 13.4465], 150],
		['the north cape of Mageshima', [130.8545, 30.7665], 250],
		['the south point of Ream peninsula', [103.63, 10.4868], 400]
	])('passes near %s', async (_, place, metres) => {
		expect(await fromCoast(place)).toBeLessThan(metres);
	});

	test('has no line along ±180 or along the edge of the Mercator square', async () => {
		for (let z = 0; z <= 4; z++) {
			const last = 2 ** z - 1;
			for (let y = 0; y <= last; y++) {
				for (const x of new Set([0, last])) {
					const { coast } = await tile(z, x, y);
					if (!coast) continue;
					const edges = [...(x === 0 ? [0] : []), ...(x === last ? [coast.extent] : [])];
					for (let index = 0; index < coast.length; index++) {
						for (const line of coast.feature(index).loadGeometry()) {
							const along = line.filter(
								(b, end) => edges.includes(b.x) && line[end - 1]?.x === b.x
							);
							expect(along, `${z}/${x}/${y}`).toEqual([]);
						}
					}
				}
			}
		}
	});

	test('ends at the buffer of a tile instead of following it', async () => {
		const { coast, land } = await tile(5, 27, 13);
		expect(land?.length).toBeGreaterThan(0);
		for (let index = 0; index < (coast?.length ?? 0); index++) {
			for (const line of coast?.feature(index).loadGeometry() ?? []) {
				const along = line.filter(
					(b, end) => [-64, 4160].includes(b.x) && line[end - 1]?.x === b.x
				);
				expect(along).toEqual([]);
			}
		}
	});
});

test('both poles and both sides of ±180 are land or water as they are', async () => {
	for (const x of [0, 7]) {
		expect((await tile(3, x, 7))['land']?.length).toBeGreaterThan(0);
		expect((await tile(3, x, 1))['land']?.length).toBeGreaterThan(0);
		expect((await tile(3, x, 0))['depth']?.length).toBeGreaterThan(0);
	}
});

test('the layers are those that live and static maps rely on', async () => {
	const layers = await tile(3, 6, 3);
	expect(Object.keys(layers).sort()).toEqual(['borders', 'coast', 'depth', 'lakes', 'land']);
	const metres = Array.from(
		{ length: layers['depth']?.length ?? 0 },
		(_, index) => layers['depth']?.feature(index).properties['metres']
	);
	expect(metres).toEqual([...metres].sort((a, b) => Number(a) - Number(b)));
	expect(layers['borders']?.feature(0).properties['kind']).toMatch(/^(land|disputed)$/);
});
