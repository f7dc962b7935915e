/**
 * The characters an OpenType font covers and their glyphs, from its `cmap` table (formats 4 and 12).
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function tableOffset(font: DataView, tag: string): number {
	for (let index = 0; index < font.getUint16(4); index++) {
		const record = 12 + index * 16;
		const name = [0, 1, 2, 3].map((i) => String.fromCharCode(font.getUint8(record + i))).join('');
		if (name === tag) return font.getUint32(record + 8);
	}
	throw new Error(`the font has no table ${tag}`);
}

function addSegments(font: DataView, at: number, glyphs: Map<number, number>): void {
	const bytes = font.getUint16(at + 6);
	for (let index = 0; index < bytes; index += 2) {
		const end = font.getUint16(at + 14 + index);
		const start = font.getUint16(at + 16 + bytes + index);
		const delta = font.getUint16(at + 16 + 2 * bytes + index);
		const rangeAt = at + 16 + 3 * bytes + index;
		const range = font.getUint16(rangeAt);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const listed = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - start));
			const glyph = (listed + delta) & 0xffff;
			if (listed !== 0 && glyph !== 0) glyphs.set(code, glyph);
		}
	}
}

function addGroups(font: DataView, at: number, glyphs: Map<number, number>): void {
	for (let index = 0; index < font.getUint32(at + 12); index++) {
		const group = at + 16 + index * 12;
		const start = font.getUint32(group);
		const end = font.getUint32(group + 4);
		const first = font.getUint32(group + 8);
		for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
	}
}

/** The glyph of each code point. */
export function glyphsOf(sfnt: Uint8Array): ReadonlyMap<number, number> {
	const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
	const cmap = tableOffset(font, 'cmap');
	const glyphs = new Map<number, number>();
	for (let index = 0; index < font.getUint16(cmap + 2); index++) {
		const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
		const format = font.getUint16(at);
		if (format === 4) addSegments(font, at, glyphs);
		else if (format === 12) addGroups(font, at, glyphs);
	}
	return glyphs;
}

export function coveredCharacters(sfnt: Uint8Array): Set<number> {
	return new Set(glyphsOf(sfnt).keys());
}
