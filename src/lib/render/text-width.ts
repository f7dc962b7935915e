/** About how wide a line of text is, in ems, where no font can be asked: within a twentieth, rather too wide. */
const NARROW = /[iljtfrI.,:;'’|!()[\]·-]/;
const WIDE = /[mwMW—@%&]/;
const CAPITAL = /[A-Z0-9$€£#+=<>–]/;
/** From here on, characters are as wide as they are high. */
const FULL_WIDTH = 0x2e80;

function widthOf(character: string): number {
	if ((character.codePointAt(0) ?? 0) >= FULL_WIDTH) return 1;
	if (character === ' ') return 0.21;
	if (NARROW.test(character)) return 0.33;
	if (WIDE.test(character)) return 0.86;
	return CAPITAL.test(character) ? 0.61 : 0.54;
}

export function roughEms(text: string, spacing = 0): number {
	let ems = 0;
	for (const character of text) ems += widthOf(character) + spacing;
	return ems;
}
