import { error } from '@sveltejs/kit';
import catalogue, { loadArgument } from 'virtual:catalogue';
import { claimPath } from '#lib/render/published.ts';
import { publishedPage } from '#lib/render/published-page.server.ts';
import { readReading } from '#lib/view/reading.ts';
import { askedOf } from '../../asked.ts';
import { publishedAt, siteOf } from '../../published.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ params, url }) => {
	const { claims, article, sources } = await loadArgument();
	const place = claims.findIndex(({ id }) => id === params.claim);
	const claim = claims[place];
	if (!claim) error(404);
	const reading = readReading(askedOf(url));
	// A claim of which nothing is drawn has a page of words, and no map to embed.
	const one = publishedAt(claimPath(claim.id));
	return {
		reading,
		claim,
		paragraph: article.paragraphs.find(({ number }) => number === claim.paragraph),
		sources: claim.sources.flatMap((id) => sources[id] ?? []),
		before: claims[place - 1]?.id,
		after: claims[place + 1]?.id,
		shown: one ? await publishedPage(one, catalogue, reading, siteOf(url)) : null
	};
};

export const entries: EntryGenerator = () => catalogue.claims.map(({ id }) => ({ claim: id }));

/** All of it is there without a script. */
export const csr = false;
