/** A picture with its caption and credit, for a document that takes markup, and the words for one that does not. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';
import { escapeXml } from './xml.ts';

export interface Copied {
	/** Whole addresses. */
	readonly image: string;
	readonly link: string;
	readonly alt: string;
	readonly caption: string;
	readonly title: string;
	readonly lang: Language;
}

export function richCopy({ image, link, alt, caption, title, lang }: Copied) {
	const [src, href, words, said, credit] = [
		image,
		link,
		alt,
		caption,
		`${title}, ${m.app_name({}, { locale: lang })}`
	].map(escapeXml);
	return {
		html:
			`<figure><img src="${src}" alt="${words}">` +
			`<figcaption>${said} <a href="${href}">${credit}</a></figcaption></figure>`,
		text: `${caption}\n${title}, ${m.app_name({}, { locale: lang })}, ${link}`
	};
}
