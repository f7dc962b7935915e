/**
 * Where a label may break, for MapLibre and for the static map alike: at spaces, and in Japanese between words.
 * Both break at any hyphen and between any two signs of Japanese unless they are told better.
 */
import type { Language } from '#lib/view/view.ts';

/** A break that is not seen unless it is needed. */
export const MAY_BREAK_HERE = '\u200b';
/** Looks like a hyphen; written out, so that the fonts are given it: ‑ */
const FIRM_HYPHEN = '‑';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A line starts with none of these. */
const CLOSING =
	/^[\s、。，．）」』】〉》・ー…：；！？:;,.)!?%ぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜~]/u;
/** A line ends with none of these: an opening bracket, a figure before its counter, what counts what follows. */
const OPENING = /(?:[\s「『（【〈《(\d]|第|約)$/u;
/** What belongs to the word before: particles, endings, counters and units. */
const LEANS =
	/^(?:[のにをはがでとへもやか]|から|まで|より|など|[年月日号隻機島湾海港中後前内外間])$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** A name in kana that no dictionary has is cut into what it is not made of. */
function isOneWord(before: string, after: string): boolean {
	const kana = (words: string) => /[\u30a1-\u30faー]/u.test(words);
	const soft = (words: string) => /[\u3041-\u3096]/u.test(words);
	const [last, first] = [before.at(-1) ?? '', after.at(0) ?? ''];
	return (kana(last) && kana(first)) || (soft(last) && soft(first) && before.length < 3);
}

/** A date, a figure and its unit, and what stands in brackets while it is short are each read as one. */
const WHOLE =
	/\d+年(?:\d+月(?:\d+日)?)?|\d+月\d+日|\d[\d,.]*\s?(?:km|nm|海里)|[(（][^()（）]{1,9}[)）]/gu;

/** Whether a place is within something that is read as one. */
function within(text: string): (index: number) => boolean {
	const parts = [...text.matchAll(WHOLE)].map(
		({ index, 0: part }) => [index, part.length] as const
	);
	return (index) => parts.some(([start, length]) => index > start && index < start + length);
}

function japanese(text: string): string {
	let broken = '';
	let before = '';
	const isWithin = within(text);
	for (const { segment, index } of segmenter.segment(text)) {
		const mayBreak =
			before !== '' &&
			!isWithin(index) &&
			!CLOSING.test(segment) &&
			!OPENING.test(before) &&
			(/[・、。」)）]$/u.test(before) || !LEANS.test(segment)) &&
			!isOneWord(before, segment) &&
			// Latin letters and figures keep their own spaces.
			(JAPANESE.test(before) || JAPANESE.test(segment) || /[、。)]$/u.test(before));
		broken += (mayBreak ? MAY_BREAK_HERE : '') + segment;
		before = segment;
	}
	return broken;
}

/** The label with its breaks marked; nothing of it looks different on one line. */
export function breakable(text: string, lang: Language): string {
	const firm = text.replace(/(?<=\S)-(?=\S)/g, FIRM_HYPHEN);
	return lang === 'ja' && JAPANESE.test(firm) ? japanese(firm) : firm;
}

/** The label as it is read: without the marks for breaks. */
export function unmarked(text: string): string {
	return text.replaceAll(MAY_BREAK_HERE, '');
}
