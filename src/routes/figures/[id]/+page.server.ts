import { error } from '@sveltejs/kit';
import catalogue from 'virtual:catalogue';
import { publishedPage } from '#lib/render/published-page.server.ts';
import { idsUnder, publishedAt, siteOf } from '../../published.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const one = publishedAt(`/figures/${params.id}`);
	if (!one) error(404);
	const { reading } = await parent();
	return { shown: await publishedPage(one, catalogue, reading, siteOf(url)) };
};

export const entries: EntryGenerator = () => idsUnder('/figures').map((id) => ({ id }));
