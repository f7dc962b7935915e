/**
 * Writes a PMTiles v3 archive: clustered, de-duplicated, gzipped.
 * Layout after the specification, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { tileId } from './hilbert.ts';

export interface Tile {
	readonly z: number;
	readonly x: number;
	readonly y: number;
	/** A vector tile, not compressed. */
	readonly data: Uint8Array;
}

interface Entry {
	readonly id: number;
	readonly offset: number;
	readonly length: number;
	run: number;
}

const HEADER_BYTES = 127;
/** Readers fetch this much first; header and root directory must fit. */
const FIRST_BYTES = 16_384;
const GZIP = 2;
const VECTOR_TILES = 1;

function varint(bytes: number[], value: number): void {
	let rest = value;
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) | 0x80);
		rest = Math.floor(rest / 0x80);
	}
	bytes.push(rest);
}

function directory(entries: readonly Entry[]): Buffer {
	const bytes: number[] = [];
	varint(bytes, entries.length);
	entries.forEach(({ id }, index) => varint(bytes, id - (entries[index - 1]?.id ?? 0)));
	for (const { run } of entries) varint(bytes, run);
	for (const { length } of entries) varint(bytes, length);
	entries.forEach(({ offset }, index) => {
		const before = entries[index - 1];
		const follows = before !== undefined && offset === before.offset + before.length;
		varint(bytes, follows ? 0 : offset + 1);
	});
	return gzipSync(Buffer.from(bytes), { level: 9 });
}

/** The first number of zoom 6: what a first view asks for comes before it. */
const FAR = tileId(6, 0, 0);

/**
 * The root directory, and leaves where one directory would not fit the first read. The far zooms stay in
 * the root if they fit, so that a first view needs no leaf.
 */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
	const room = FIRST_BYTES - HEADER_BYTES;
	const whole = directory(entries);
	if (whole.length <= room) return { root: whole, leaves: Buffer.alloc(0) };
	const far = entries.filter(({ id }) => id < FAR);
	for (let size = 1024; ; size *= 2) {
		const kept = size < 8192 ? far : [];
		const rest = entries.slice(kept.length);
		const leaves: Buffer[] = [];
		const roots: Entry[] = [...kept];
		let offset = 0;
		for (let start = 0; start < rest.length; start += size) {
			const leaf = directory(rest.slice(start, start + size));
			roots.push({ id: rest[start]?.id ?? 0, offset, length: leaf.length, run: 0 });
			leaves.push(leaf);
			offset += leaf.length;
		}
		const root = directory(roots);
		if (root.length <= room) return { root, leaves: Buffer.concat(leaves) };
	}
}

function layOut(tiles: readonly Tile[]): {
	entries: Entry[];
	contents: Buffer[];
	addressed: number;
} {
	const ordered = tiles
		.filter(({ data }) => data.length > 0)
		.map(({ z, x, y, data }) => ({ id: tileId(z, x, y), data }))
		.sort((a, b) => a.id - b.id);
	const places = new Map<string, { offset: number; length: number }>();
	const entries: Entry[] = [];
	const contents: Buffer[] = [];
	let end = 0;
	for (const { id, data } of ordered) {
		const digest = createHash('sha256').update(data).digest('base64');
		let place = places.get(digest);
		if (!place) {
			const packed = gzipSync(data, { level: 9 });
			place = { offset: end, length: packed.length };
			places.set(digest, place);
			contents.push(packed);
			end += packed.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
		else entries.push({ id, ...place, run: 1 });
	}
	return { entries, contents, addressed: ordered.length };
}

export function writePmtiles(tiles: readonly Tile[], metadata: object): Buffer {
	const { entries, contents, addressed } = layOut(tiles);
	const { root, leaves } = directories(entries);
	const description = gzipSync(JSON.stringify(metadata), { level: 9 });
	const data = Buffer.concat(contents);
	const zooms = tiles.map(({ z }) => z);
	const sections = [root, description, leaves, data];

	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles', 0, 'latin1');
	header.writeUInt8(3, 7);
	let offset = HEADER_BYTES;
	sections.forEach((section, index) => {
		header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
		header.writeBigUInt64LE(BigInt(section.length), 16 + index * 16);
		offset += section.length;
	});
	const counts = [addressed, entries.length, contents.length];
	counts.forEach((count, index) => header.writeBigUInt64LE(BigInt(count), 72 + index * 8));
	header.writeUInt8(1, 96); // clustered
	header.writeUInt8(GZIP, 97);
	header.writeUInt8(GZIP, 98);
	header.writeUInt8(VECTOR_TILES, 99);
	header.writeUInt8(Math.min(...zooms), 100);
	header.writeUInt8(Math.max(...zooms), 101);
	const bounds = [-180, -85.051129, 180, 85.051129];
	bounds.forEach((degrees, index) =>
		header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4)
	);
	return Buffer.concat([header, ...sections]);
}
