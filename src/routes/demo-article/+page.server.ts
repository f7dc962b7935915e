import { readReading } from '#lib/view/reading.ts';
import { askedOf } from '../asked.ts';
import { publishedAt, siteOf } from '../published.server.ts';
import type { PageServerLoad } from './$types.js';

const SHOWN = ['carriers-december-2025', 'ream-before-and-after', 'mageshima-distances'];

export const csr = false;

export const load: PageServerLoad = ({ url }) => ({
	lang: readReading(askedOf(url)).lang,
	files: siteOf(url).files,
	figures: SHOWN.flatMap((id) => publishedAt(`/figures/${id}`) ?? [])
});
