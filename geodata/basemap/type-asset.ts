/**
 * What a static map needs of the site's fonts: files that resvg can read (it knows no woff2, and takes every
 * weight for a family), and how wide each character is, so that labels are placed without drawing them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from './cache.ts';
import { digest } from './cache.ts';
import { glyphsOf, tableOffset } from './cmap.ts';
import type { FontFile } from './font-asset.ts';
import type { Face } from './faces.ts';
import { packageVersion, recipe } from './inputs.ts';

export interface TypeFile extends Face {
	/** The one name by which resvg finds the file. */
	readonly family: string;
	readonly url: string;
	readonly unicodeRange: readonly string[];
}

export interface TypeManifest {
	readonly files: readonly TypeFile[];
	/** Thousandths of the type size, by face as `weight-style`; what is not listed is as wide as it is high. */
	readonly widths: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** From here on characters fill a square. */
const FULL_WIDTH = 0x2e80;

/** Every character of a `unicode-range`. */
function charactersOf(ranges: readonly string[]): string {
	return ranges
		.flatMap((range) => {
			const [start = '', end = start] = range.replace('U+', '').split('-');
			const first = parseInt(start, 16);
			const length = parseInt(end, 16) - first + 1;
			return Array.from({ length }, (_, index) => String.fromCodePoint(first + index));
		})
		.join('');
}

function widthsOf(sfnt: Uint8Array): Record<string, number> {
	const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
	const unitsPerEm = font.getUint16(tableOffset(font, 'head') + 18);
	const metrics = font.getUint16(tableOffset(font, 'hhea') + 34);
	const advances = tableOffset(font, 'hmtx');
	const widths: Record<string, number> = {};
	for (const [code, glyph] of glyphsOf(sfnt)) {
		if (code >= FULL_WIDTH) continue;
		const advance = font.getUint16(advances + 4 * Math.min(glyph, metrics - 1));
		widths[String.fromCodePoint(code)] = Math.round((advance * 1000) / unitsPerEm);
	}
	return widths;
}

/** A `name` table with one family: https://learn.microsoft.com/typography/opentype/spec/name */
function nameTable(family: string): Buffer {
	const words = [family, 'Regular', family, family.replaceAll(' ', '')];
	const ids = [1, 2, 4, 6];
	const texts = words.map((word) => Buffer.from(word, 'utf16le').swap16());
	const header = Buffer.alloc(6 + 12 * ids.length);
	header.writeUInt16BE(ids.length, 2);
	header.writeUInt16BE(header.length, 4);
	let offset = 0;
	texts.forEach((text, index) => {
		[3, 1, 0x409, ids[index] ?? 0, text.length, offset].forEach((value, field) =>
			header.writeUInt16BE(value, 6 + 12 * index + 2 * field)
		);
		offset += text.length;
	});
	return Buffer.concat([header, ...texts]);
}

/** The font under another name, put at its end. */
function renamed(sfnt: Buffer, family: string): Buffer {
	const padding = Buffer.alloc((4 - (sfnt.length % 4)) % 4);
	const table = nameTable(family);
	const font = Buffer.concat([sfnt, padding, table]);
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const record = 12 + index * 16;
		if (font.toString('latin1', record, record + 4) !== 'name') continue;
		font.writeUInt32BE(sfnt.length + padding.length, record + 8);
		font.writeUInt32BE(table.length, record + 12);
	}
	return font;
}

export function typeAsset(root: string, fonts: readonly FontFile[]): Asset<TypeManifest> {
	return {
		name: 'type',
		inputs: [recipe(), JSON.stringify(fonts), packageVersion(root, 'subset-font')],
		async make() {
			const { default: subsetFont } = await import('subset-font');
			const files: Record<string, Uint8Array> = {};
			const list: TypeFile[] = [];
			const widths: Record<string, Record<string, number>> = {};
			for (const { weight, style, url, unicodeRange } of fonts) {
				const source = readFileSync(join(root, 'static', url));
				const text = charactersOf(unicodeRange);
				// Without ligatures: where one stands before a run of another font, resvg drops the whole line.
				const options = { targetFormat: 'sfnt', noLayoutClosure: true } as const;
				const sfnt = await subsetFont(source, text, options);
				const family = `Linchpin ${list.length}`;
				const font = renamed(sfnt, family);
				const name = `type-${list.length}-${digest(font)}.ttf`;
				files[name] = font;
				list.push({ weight, style, family, url: `/type/${name}`, unicodeRange });
				const face = `${weight}-${style}`;
				widths[face] = { ...widthsOf(sfnt), ...widths[face] };
			}
			return { files, manifest: { files: list, widths } };
		}
	};
}
