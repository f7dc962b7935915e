/** A gap so short between two drawn characters that naming it costs more than bridging it. */
const BRIDGE = 1;
/** Blocks that may be named whole: listing every ideograph would cost more than it saves. */
const blocks: readonly (readonly [number, number])[] = [
	[0x3000, 0x30ff],
	[0x3400, 0x9fff],
	[0xff00, 0xffef]
];

function hex(codePoint: number): string {
	return codePoint.toString(16).toUpperCase();
}

/** The CSS `unicode-range` of a font file that draws these characters, or whole Japanese blocks. */
export function unicodeRange(drawn: string, whole = false): string[] {
	const ranges: [number, number][] = [];
	const points = [...drawn].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
	for (const point of points) {
		const block = whole && blocks.find(([start, end]) => point >= start && point <= end);
		const [start, end] = block || [point, point];
		const last = ranges.at(-1);
		if (last && start <= last[1] + BRIDGE) last[1] = Math.max(last[1], end);
		else ranges.push([start, end]);
	}
	return ranges.map(([start, end]) => `U+${hex(start)}${end > start ? `-${hex(end)}` : ''}`);
}
