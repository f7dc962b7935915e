import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { tileId } from '../../geodata/basemap/hilbert.ts';
import { writePmtiles, type Tile } from '../../geodata/basemap/pmtiles.ts';

class Memory implements Source {
	readonly reads: number[] = [];
	readonly archive: Uint8Array;
	constructor(archive: Uint8Array) {
		this.archive = archive;
	}
	getKey(): string {
		return 'memory';
	}
	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		this.reads.push(length);
		return { data: Uint8Array.from(this.archive.subarray(offset, offset + length)).buffer };
	}
}

function pyramid(maxZoom: number, content: (z: number, x: number, y: number) => string): Tile[] {
	const tiles: Tile[] = [];
	for (let z = 0; z <= maxZoom; z++)
		for (let x = 0; x < 2 ** z; x++)
			for (let y = 0; y < 2 ** z; y++) tiles.push({ z, x, y, data: Buffer.from(content(z, x, y)) });
	return tiles;
}

async function readAll(archive: PMTiles, tiles: readonly Tile[]): Promise<void> {
	for (const { z, x, y, data } of tiles) {
		const read = await archive.getZxy(z, x, y);
		expect(read && Buffer.from(read.data).toString(), `${z}/${x}/${y}`).toBe(
			data.length > 0 ? Buffer.from(data).toString() : undefined
		);
	}
}

describe('writePmtiles', () => {
	test('the reference reader gives every tile back', async () => {
		const tiles = pyramid(4, (z, x, y) => `${z}/${x}/${y}`);
		await readAll(new PMTiles(new Memory(writePmtiles(tiles, {}))), tiles);
	});

	test('equal tiles are stored once, and a run of them is one entry', async () => {
		const tiles = pyramid(4, (z) => (z < 4 ? `level ${z}` : 'sea'));
		const archive = new PMTiles(new Memory(writePmtiles(tiles, { name: 'test' })));
		const header = await archive.getHeader();
		expect(header.numAddressedTiles).toBe(341);
		expect(header.numTileEntries).toBe(5);
		expect(header.numTileContents).toBe(5);
		expect(header.clustered).toBe(true);
		expect([header.minZoom, header.maxZoom]).toEqual([0, 4]);
		expect(await archive.getMetadata()).toEqual({ name: 'test' });
		await readAll(archive, tiles);
	});

	test('an empty tile is left out', async () => {
		const tiles = pyramid(2, (z, x) => (x === 0 ? `column ${z}` : ''));
		await readAll(new PMTiles(new Memory(writePmtiles(tiles, {}))), tiles);
	});

	test('a directory too long for the first read gets leaves', async () => {
		const tiles = pyramid(7, (z, x, y) => `${z} ${(x * 7919 + y * 104_729) % 9973}`);
		const memory = new Memory(writePmtiles(tiles, {}));
		const archive = new PMTiles(memory);
		expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
		await readAll(archive, tiles.slice(-500));
	});

	test('the same tiles give the same bytes, whatever their order', () => {
		const tiles = pyramid(3, (z, x, y) => `${z}/${x}/${y}`);
		expect(writePmtiles([...tiles].reverse(), {})).toEqual(writePmtiles(tiles, {}));
	});
});

test('tile numbers are those of the specification, and a bad tile is refused', () => {
	expect([tileId(0, 0, 0), tileId(1, 0, 0), tileId(1, 0, 1), tileId(1, 1, 1)]).toEqual([
		0, 1, 2, 3
	]);
	expect([tileId(1, 1, 0), tileId(2, 0, 0), tileId(12, 3423, 1763)]).toEqual([4, 5, 19_078_479]);
	expect(() => tileId(1, 2, 0)).toThrow(RangeError);
});
