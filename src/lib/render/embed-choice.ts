/** How an editor wants a View in an article, and what there is to take for it. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { format } from '#lib/view/url.ts';
import type { Language, ThemeName, View } from '#lib/view/view.ts';
import { frozen, passedOn } from './cite-view.ts';
import { embedMarkup, type CodeKind } from './embed-code.ts';
import { imageQuery, USUAL_SIZE } from './image-size.ts';
import { mapDescription } from './map-words.ts';
import { viewSentence } from './share.ts';
import { askedOf } from './svg-picture.ts';
import { viewTitle } from './title.ts';

/** What is null is as the View, or the preview, says. */
export interface EmbedChoice {
	readonly kind: CodeKind;
	/** Keeps the record as it stands, and does not follow it. */
	readonly keeps: boolean;
	readonly lang: Language | null;
	readonly theme: ThemeName | null;
	readonly height: number | null;
	readonly alt: string | null;
}

export const FIRST_CHOICE: EmbedChoice = {
	kind: 'iframe',
	keeps: false,
	lang: null,
	theme: null,
	height: null,
	alt: null
};

export const HEIGHTS = [200, 3000] as const;

/** A height that was typed; null where it is none that an embed can have. */
export function readHeight(typed: number): number | null {
	const [least, most] = HEIGHTS;
	return typed >= least && typed <= most ? Math.round(typed) : null;
}

export function chosenEmbed(
	asked: View,
	catalogue: Catalogue,
	choice: EmbedChoice,
	{ origin, measured }: { readonly origin: string; readonly measured: number }
) {
	const kept = frozen(asked, catalogue);
	const { lang, theme } = { lang: choice.lang ?? asked.lang, theme: choice.theme ?? asked.theme };
	const view = passedOn({ ...(choice.keeps ? kept : asked), lang, theme }, catalogue);
	const query = format(view, catalogue);
	const image = (as: 'svg' | 'png', of: View = view) =>
		`/image.${as}${imageQuery(format(of, catalogue), USUAL_SIZE)}`;
	const title = viewTitle(catalogue, view);
	const caption = viewSentence(view, catalogue);
	const alt = choice.alt ?? mapDescription(askedOf(catalogue, view), catalogue);
	const height = choice.height ?? measured;
	const [embed, page] = [`/embed${query}`, `/${query}`];
	return {
		view,
		title,
		caption,
		alt,
		height,
		embed,
		page,
		/** The day whose record it could keep; null where it keeps one already, or there is none. */
		couldKeep: asked.known === null ? kept.known : null,
		png: image('png'),
		svg: image('svg'),
		/** Dark ink on white, which a PDF is made of. */
		printed: image('svg', { ...view, theme: 'print' }),
		code: embedMarkup(choice.kind, {
			lang: view.lang,
			site: origin,
			embed,
			page,
			image: image('png'),
			title,
			caption,
			alt,
			height
		})
	};
}
