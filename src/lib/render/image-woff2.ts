/**
 * A font as WOFF2, without the transforms: https://www.w3.org/TR/WOFF2/. What they save of a font of a few
 * dozen glyphs is less than a kilobyte, and a hundred times the time.
 */
import { brotliCompressSync, constants } from 'node:zlib';

/** Indices of the known tags that our fonts have. */
const KNOWN: Readonly<Record<string, number>> = {
	cmap: 0,
	head: 1,
	hhea: 2,
	hmtx: 3,
	maxp: 4,
	name: 5,
	'OS/2': 6,
	post: 7,
	'cvt ': 8,
	fpgm: 9,
	glyf: 10,
	loca: 11,
	prep: 12,
	GDEF: 26,
	GPOS: 27,
	GSUB: 28
};
const OTHER_TAG = 63;
/** Says of these two tables that they are as they were. */
const UNTRANSFORMED = 3 << 6;
const SFNT_RECORD = 16;
const HEADER = 48;

interface Table {
	readonly tag: string;
	readonly data: Buffer;
}

function tablesOf(sfnt: Buffer): readonly Table[] {
	return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index): Table => {
		const record = 12 + SFNT_RECORD * index;
		const [start, length] = [sfnt.readUInt32BE(record + 8), sfnt.readUInt32BE(record + 12)];
		const tag = sfnt.toString('latin1', record, record + 4);
		return { tag, data: sfnt.subarray(start, start + length) };
	});
}

function base128(value: number): readonly number[] {
	const bytes = [value & 127];
	for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift(128 | (rest & 127));
	return bytes;
}

function entryOf({ tag, data }: Table): Buffer {
	const known = KNOWN[tag] ?? OTHER_TAG;
	const whole = tag === 'glyf' || tag === 'loca' ? UNTRANSFORMED : 0;
	const name = known === OTHER_TAG ? [...Buffer.from(tag, 'latin1')] : [];
	return Buffer.from([known | whole, ...name, ...base128(data.length)]);
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** 64 KiB, which is more than most subsets have: making room for more takes thirty times the time of the rest. */
const WINDOW_BITS = 16;

/** Its highest levels take several times as long for a hundredth. */
const compressed = (data: Buffer) =>
	brotliCompressSync(data, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT
		}
	});

export function woff2(sfnt: Buffer): Buffer {
	const tables = tablesOf(sfnt);
	const directory = Buffer.concat(tables.map(entryOf));
	const data = compressed(Buffer.concat(tables.map((table) => table.data)));
	const end = HEADER + directory.length + data.length;
	const header = Buffer.alloc(HEADER);
	header.write('wOF2', 'latin1');
	sfnt.copy(header, 4, 0, 4);
	header.writeUInt32BE(padded(end), 8);
	header.writeUInt16BE(tables.length, 12);
	const whole = tables.reduce((sum, table) => sum + padded(table.data.length), 0);
	header.writeUInt32BE(12 + SFNT_RECORD * tables.length + whole, 16);
	header.writeUInt32BE(data.length, 20);
	header.writeUInt16BE(1, 24);
	return Buffer.concat([header, directory, data, Buffer.alloc(padded(end) - end)]);
}
