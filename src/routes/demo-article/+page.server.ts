import { building } from '$app/environment';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { CODE_KINDS, figureCode } from '#lib/render/embed-code.ts';
import { parse } from '#lib/view/url.ts';
import type { PageServerLoad } from './$types.js';

const SHOWN = ['carriers-december-2025', 'ream-before-and-after', 'mageshima-distances'];

export const csr = false;

/** Each figure by the code that an editor would paste, each in another of the three ways. */
export const load: PageServerLoad = ({ url }) => {
	const { lang } = parse(building ? '' : url.search, catalogue).view;
	const codes = SHOWN.flatMap((id, index) => {
		const figure = figures.find((one) => one.id === id);
		const kind = CODE_KINDS[index] ?? 'iframe';
		return figure ? [figureCode(figure, lang, base, kind)] : [];
	});
	return { lang, codes };
};
