/**
 * The characters an OpenType font covers, from its `cmap` table (formats 4 and 12).
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
function tableOffset(font: DataView, tag: string): number {
	for (let index = 0; index < font.getUint16(4); index++) {
		const record = 12 + index * 16;
		const name = [0, 1, 2, 3].map((i) => String.fromCharCode(font.getUint8(record + i))).join('');
		if (name === tag) return font.getUint32(record + 8);
	}
	throw new Error(`the font has no table ${tag}`);
}

function addSegments(font: DataView, at: number, covered: Set<number>): void {
	const bytes = font.getUint16(at + 6);
	for (let index = 0; index < bytes; index += 2) {
		const end = font.getUint16(at + 14 + index);
		const start = font.getUint16(at + 16 + bytes + index);
		const delta = font.getUint16(at + 16 + 2 * bytes + index);
		const rangeAt = at + 16 + 3 * bytes + index;
		const range = font.getUint16(rangeAt);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const listed = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - start));
			if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) covered.add(code);
		}
	}
}

function addGroups(font: DataView, at: number, covered: Set<number>): void {
	for (let index = 0; index < font.getUint32(at + 12); index++) {
		const group = at + 16 + index * 12;
		const end = font.getUint32(group + 4);
		for (let code = font.getUint32(group); code <= end; code++) covered.add(code);
	}
}

export function coveredCharacters(sfnt: Uint8Array): Set<number> {
	const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
	const cmap = tableOffset(font, 'cmap');
	const covered = new Set<number>();
	for (let index = 0; index < font.getUint16(cmap + 2); index++) {
		const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
		const format = font.getUint16(at);
		if (format === 4) addSegments(font, at, covered);
		else if (format === 12) addGroups(font, at, covered);
	}
	return covered;
}
