import catalogue from 'virtual:catalogue';
import { gallery } from '#lib/render/published-page.server.ts';
import { published } from '../published.server.ts';
import type { PageServerLoad } from './$types.js';

const figures = published.filter(({ path }) => path.startsWith('/figures/'));

export const load: PageServerLoad = async ({ parent }) => {
	const { reading } = await parent();
	return { figures: await gallery(figures, catalogue, reading) };
};
