/** How `/record/<name>` answers: the same bytes until the next build, which caches may keep. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { answer, refusal } from './answer.ts';
import { recent } from './recent.ts';
import { recordFile, recordNames } from './record-files.ts';

export { recordNames };

export interface RecordRequest {
	readonly request: Request;
	readonly origin: string;
	readonly name: string;
}

/** Enough for every file of the record. */
const KEPT = 64;

/** One for each catalogue, which never changes while the server runs. */
export function recordAnswers(catalogue: Catalogue) {
	const open = recent(KEPT, (name: string) => Promise.resolve(recordFile(name, catalogue)));
	return async ({ request, origin, name }: RecordRequest): Promise<Response> => {
		const known = recordNames(catalogue).includes(name);
		const file = known ? await open(name) : null;
		if (!file) {
			const names = new Intl.ListFormat('en', { type: 'conjunction' }).format(
				recordNames(catalogue)
			);
			const text = m.record_unknown({ name, names }, { locale: 'en' });
			return refusal(404, `${text}\n`, 'text/plain; charset=utf-8', 'en');
		}
		const filename = name.startsWith('linchpin') ? name : `linchpin-${name}`;
		return answer(request, file.body, {
			type: file.type,
			lang: 'en',
			canonical: `${origin}/record/${name}`,
			filename
		});
	};
}
