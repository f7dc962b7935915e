import { building } from '$app/environment';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { parse } from '#lib/view/url.ts';
import type { PageServerLoad } from './$types.js';

const SHOWN = ['carriers-december-2025', 'ream-before-and-after', 'mageshima-distances'];

export const csr = false;

export const load: PageServerLoad = ({ url }) => {
	const { lang } = parse(building ? '' : url.search, catalogue).view;
	return { lang, figures: SHOWN.flatMap((id) => figures.find((one) => one.id === id) ?? []) };
};
