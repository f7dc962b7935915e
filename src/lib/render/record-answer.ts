/** How `/record/<name>` answers: the same bytes until the next build, which caches may keep. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { answer, refusal } from './answer.ts';
import { recordFile, recordNames } from './record-files.ts';

export { recordNames };

export interface RecordRequest {
	readonly request: Request;
	readonly origin: string;
	readonly name: string;
}

export async function answerRecord(
	{ request, origin, name }: RecordRequest,
	catalogue: Catalogue
): Promise<Response> {
	const file = recordFile(name, catalogue);
	if (!file) {
		const names = new Intl.ListFormat('en', { type: 'conjunction' }).format(recordNames(catalogue));
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
}
