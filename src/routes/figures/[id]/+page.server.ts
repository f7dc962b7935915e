import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { changeWords } from '#lib/render/changes.ts';
import { figureCode } from '#lib/render/embed-code.ts';
import { sourcesShown } from '#lib/render/embed-words.ts';
import { discovery, linkedData } from '#lib/render/head.ts';
import { headMarkup } from '#lib/render/page-parts.server.ts';
import { tag } from '#lib/render/svg-markup.ts';
import { localised } from '#lib/render/words.ts';
import { difference } from '#lib/view/diff.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { format } from '#lib/view/url.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const figure = figures.find(({ id }) => id === params.id);
	const { lang, theme } = await parent();
	if (!figure) error(404);
	const view = viewOfFigure(figure, catalogue, { lang, theme });
	const query = format(view, catalogue);
	const site = url.origin + base;
	const [title, description] = [localised(figure.title, lang), localised(figure.alt, lang)];
	const path = `/figures/${figure.id}`;
	const page = site + path + (lang === 'en' ? '' : `?lang=${lang}`);
	const found = difference(catalogue, view);
	const files = (['json', 'xml'] as const).map((as) =>
		tag('link', {
			rel: 'alternate',
			type: `${as === 'json' ? 'application' : 'text'}/${as}+oembed`,
			href: `${site}${path}/oembed.${as}`
		})
	);
	return {
		id: figure.id,
		query,
		title,
		caption: localised(figure.caption, lang),
		alt: description,
		credit: localised(figure.credit, lang),
		code: figureCode(figure, lang, site),
		changes: found
			? changeWords(found, lang).groups.flatMap(({ lines, rest }) =>
					[...lines, ...rest].map(({ text }) => text)
				)
			: [],
		sources: sourcesShown(catalogue, view),
		head:
			headMarkup(query, lang, { title, description }, { site, path, own: page }) +
			(building ? files.join('') : discovery(site, page)) +
			linkedData(catalogue, view, { site, page, query, title, description })
	};
};

export const entries: EntryGenerator = () => figures.map(({ id }) => ({ id }));
