/** The words of a card as blocks of text: its head, its caption, its legend and its foot. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { difference } from '#lib/view/diff.ts';
import { changeWords } from './changes.ts';
import { breakable } from './line-breaks.ts';
import { asOfWords, creditsLine, mapHeadline, newestWords, sourcesLine } from './map-words.ts';
import { fittedBlock, textBlock, type Block } from './svg-block.ts';
import { legendBlock } from './svg-legend.ts';
import type { Measures } from './svg-measures.ts';
import type { Words } from './svg-panels.ts';
import type { Asked } from './svg-picture.ts';
import type { Paint } from './svg-style.ts';
import { REGULAR, SEMIBOLD, type Lettering } from './svg-type.ts';
import { localised } from './words.ts';
import type { Theme } from './theme.ts';

/** What an editor writes in place of what the View says of itself. */
export interface CardWords {
	readonly title?: string;
	readonly caption?: string;
	readonly description?: string;
}

export interface WordsLook {
	readonly themes: readonly Theme[];
	readonly paint: Paint;
	readonly lettering: Lettering;
	readonly measures: Measures;
	/** Whether the words stand in a column. */
	readonly column: boolean;
}

const MANY = 99;

/** What a picture of changes says of them by itself. */
export function changesCaption(catalogue: Catalogue, { view }: Asked): string {
	const found = difference(catalogue, view);
	return found ? changeWords(found, view.lang).summary : '';
}

/** `seen` is what the picture shows of what was asked. */
export function cardWords(
	seen: Asked,
	catalogue: Catalogue,
	words: CardWords,
	{ themes, paint, lettering, measures, column }: WordsLook
): Words {
	const { lang } = seen.view;
	const colour = (pick: (theme: Theme) => string) => paint(themes.map(pick));
	const ink = colour((theme) => theme.interface.ink);
	const muted = colour((theme) => theme.interface.muted);
	const block = (text: string, width: number, size: number, fill: string, most: number): Block =>
		textBlock(broken(text), width, { face: REGULAR, size, fill, most, lettering });
	// Between words, which in Japanese no space tells apart.
	const broken = (text: string) => (lang === 'ja' ? breakable(text, lang) : text);
	const { caption = '' } = words;
	const headline = words.title ?? mapHeadline(seen, catalogue);
	const whole = seen.scene.layers.map(({ definition }) => localised(definition.title, lang));
	const { title, date, text, small, legend, publishers } = measures;
	return {
		head: (width) => {
			const look = { face: SEMIBOLD, fill: ink, lettering, even: true };
			const most = column ? 5 : 3;
			return [
				fittedBlock(broken(headline), width, { ...look, size: title, most, whole }),
				fittedBlock(asOfWords(seen), width, { ...look, size: date, most: column ? 2 : 1 }),
				block(newestWords(seen), width, text, muted, column ? 4 : 2)
			];
		},
		caption: (width) => block(caption, width, text, ink, column ? 12 : 4),
		legend: (width, height) => {
			const look = { themes, paint, lettering, lang, size: legend, headed: column };
			return legendBlock(seen, width, height, look);
		},
		foot: (width) => [
			block(sourcesLine(seen, catalogue, publishers), width, small, muted, MANY),
			block(creditsLine(seen), width, small, muted, MANY)
		],
		briefCredits: (width) => block(creditsLine(seen), width, small, muted, 1)
	};
}
