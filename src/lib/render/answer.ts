/** Answers that caches may keep: an entity tag of the body, the canonical address, 304 to whoever has it. */
import type { Language } from '#lib/view/view.ts';

/** A build never changes its answers: a cache may serve an old one while it asks for the next. */
export const CACHE = 'public, max-age=300, stale-while-revalidate=86400';
/** Data and pictures are for every page, also one in a sandbox. */
export const EVERYBODY = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
} as const;

export interface Answer {
	readonly type: string;
	readonly lang: Language;
	/** The one address of this content. */
	readonly canonical: string;
	/** The name under which a browser saves it; absent for what is to be looked at. */
	readonly filename?: string;
}

/** Short, and strong: equal tags mean equal bytes. */
async function etagOf(body: string | Uint8Array<ArrayBuffer>): Promise<string> {
	const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
	const hash = await crypto.subtle.digest('SHA-256', bytes);
	const hex = [...new Uint8Array(hash, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0'));
	return `"${hex.join('')}"`;
}

function isKnown(request: Request, etag: string): boolean {
	const tags = request.headers.get('if-none-match')?.split(',') ?? [];
	return tags.some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/** There is no Last-Modified: the record has days, and the words of an answer change with the build. */
export async function answer(
	request: Request,
	body: string | Uint8Array<ArrayBuffer>,
	{ type, lang, canonical, filename }: Answer
): Promise<Response> {
	const etag = await etagOf(body);
	const headers = {
		...EVERYBODY,
		etag,
		'cache-control': CACHE,
		link: `<${canonical}>; rel="canonical"`
	};
	if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
	const saved = filename && { 'content-disposition': `attachment; filename="${filename}"` };
	return new Response(body, {
		headers: { ...headers, ...saved, 'content-type': type, 'content-language': lang }
	});
}

/** A refusal in words: it may be mended by the next build, so caches keep it for a minute. */
export function refusal(status: 400 | 404, body: string, type: string, lang: Language): Response {
	return new Response(body, {
		status,
		headers: {
			...EVERYBODY,
			'cache-control': 'public, max-age=60',
			'content-language': lang,
			'content-type': type
		}
	});
}
