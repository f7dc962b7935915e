import catalogue from 'virtual:catalogue';
import { answerData } from '#lib/render/take-answer.ts';
import type { Published } from '#lib/render/published.ts';
import { inReading, readReading } from '#lib/view/reading.ts';
import { askedOf, originOf } from './asked.ts';

interface Asking {
	readonly request: Request;
	readonly url: URL;
}

/** What a published View shows, as data, for a site of files, where no address has a query. */
export function dataOf({ view }: Published, { request, url }: Asking, format: string) {
	const search = inReading(view, readReading(askedOf(url)));
	return answerData({ request, origin: originOf(url), search, name: `.${format}` }, catalogue);
}
