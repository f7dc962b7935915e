import { building } from '$app/environment';
import catalogue from 'virtual:catalogue';
import { parse } from '#lib/view/url.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = ({ url }) => {
	const { lang, theme } = parse(building ? '' : url.search, catalogue).view;
	return { lang, theme };
};

/** The map comes as a picture, the words as text: nothing here needs a script. */
export const csr = false;
