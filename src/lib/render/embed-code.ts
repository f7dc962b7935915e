/** Code that shows a map in the page of another: three ways, each whole where the next is taken away. */
import * as m from '#lib/paraglide/messages.js';
import { addressIn } from '#lib/view/path-language.ts';
import type { Language } from '#lib/view/view.ts';
import type { Published } from './published.ts';
import { localised } from './words.ts';
import { escapeXml } from './xml.ts';

export const CODE_KINDS = ['iframe', 'script', 'element'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

export interface Coded {
	readonly lang: Language;
	/** The site's root, without a final slash. */
	readonly site: string;
	/** The embed, the page, and the picture, from the root. */
	readonly embed: string;
	readonly page: string;
	readonly image: string;
	readonly title: string;
	readonly caption: string;
	readonly alt: string;
	readonly height: number;
}

export function embedMarkup(kind: CodeKind, coded: Coded): string {
	const { lang, site, height } = coded;
	const text = (words: string) => escapeXml(words);
	const address = (path: string) => escapeXml(site + path);
	const link = `<a href="${address(coded.page)}">${text(m.share_embed_link({}, { locale: lang }))}</a>`;
	const caption = `<figcaption>${text(coded.caption)} ${link}</figcaption>`;
	const script = `<script async src="${address('/embed.js')}"></script>`;
	if (kind === 'element') {
		return [
			`<linchpin-map src="${address(coded.embed)}" height="${height}" title="${text(coded.title)}" lang="${lang}">`,
			`<a href="${address(coded.page)}"><img src="${address(coded.image)}" alt="${text(coded.alt)}" width="1200" height="630" style="width:100%;height:auto"></a>`,
			'</linchpin-map>',
			script
		].join('\n');
	}
	return [
		`<figure lang="${lang}">`,
		`<iframe src="${address(coded.embed)}" title="${text(coded.alt)}" loading="lazy"`,
		`width="800" height="${height}" style="width:100%;border:0"></iframe>`,
		caption,
		'</figure>',
		...(kind === 'script' ? [script] : [])
	].join('\n');
}

interface CodeOptions {
	readonly lang: Language;
	/** The site's root, without a final slash. */
	readonly site: string;
	readonly kind?: CodeKind;
	/** Whether the site is written as files. */
	readonly files?: boolean;
}

export function publishedCode(
	one: Published,
	{ lang, site, kind = 'iframe', files = false }: CodeOptions
): string {
	const address = (path: string) => addressIn(path, { lang, theme: 'auto' }, { files });
	return embedMarkup(kind, {
		lang,
		site,
		embed: address(`/embed/${one.id}`),
		page: address(one.path),
		image: address(`${one.path}/map.png`),
		title: localised(one.title, lang),
		caption: localised(one.caption, lang),
		alt: localised(one.alt, lang),
		height: 760
	});
}
