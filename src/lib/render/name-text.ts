/** A name's lines and an upper bound of its size on the screen: no screen is asked. */

export interface WrappedName {
	readonly lines: readonly string[];
	/** Pixels. */
	readonly size: number;
	readonly width: number;
	readonly height: number;
}

const LINE_EMS = 1.2;

/** Generous for a humane sans and its italic; a Japanese sign is as wide as it is high. */
function characterEms(character: string): number {
	if (/[\u2e80-\u9fff\uff00-\uffef]/u.test(character)) return 1;
	if (/[MWm@]/.test(character)) return 0.86;
	if (/[A-Z]/.test(character)) return 0.62;
	return /[ ijlt.,'’()]/.test(character) ? 0.32 : 0.54;
}

export function nameEms(text: string, spacing: number): number {
	return [...text].reduce((sum, character) => sum + characterEms(character) + spacing, 0);
}

/** Broken at spaces into lines as even as can be, none longer than `most` ems unless a word is. */
export function wrappedName(
	text: string,
	size: number,
	spacing: number,
	most: number
): WrappedName {
	const whole = nameEms(text, spacing);
	const target = (whole / Math.ceil(whole / most)) * 1.1;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && nameEms(longer, spacing) <= Math.min(target, most)) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	const widest = Math.max(...lines.map((line) => nameEms(line, spacing)));
	return { lines, size, width: widest * size, height: lines.length * LINE_EMS * size };
}
