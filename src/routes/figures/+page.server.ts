import figures from 'virtual:figures';
import { localised } from '#lib/render/words.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const list = figures.map((figure) => {
		return {
			id: figure.id,
			title: localised(figure.title, lang),
			alt: localised(figure.alt, lang)
		};
	});
	return { figures: list };
};
