import figures from 'virtual:figures';
import { localised } from '#lib/render/words.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = (await parent()).reading;
	const list = figures.map(({ id, title, alt }) => ({
		id,
		title: localised(title, lang),
		alt: localised(alt, lang)
	}));
	return { figures: list };
};
