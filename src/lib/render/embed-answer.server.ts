/** How `/embed` answers: kept by caches, open to every page, in a frame of anybody, with a policy of its own. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { format, parse } from '#lib/view/url.ts';
import type { View } from '#lib/view/view.ts';
import { answer, refusal } from './answer.ts';
import { EMBED_SCRIPT_HASH, embedMissing, embedPage } from './embed-page.server.ts';
import { fileLinks, wayToRoot } from './file-links.ts';
import { recent } from './recent.ts';

/** In a sandbox the embed has no origin, and `'self'` means nothing: the site is named instead. */
export function embedPolicy(host: string): string {
	// Behind a proxy the server does not know by which of the two it is reached.
	const origin = `https://${host} http://${host}`;
	return [
		"default-src 'none'",
		`script-src ${origin} '${EMBED_SCRIPT_HASH}'`,
		// MapLibre makes its worker from a blob, and where it has no origin from data.
		`worker-src ${origin} blob: data:`,
		`style-src ${origin} 'unsafe-inline'`,
		`img-src ${origin} data: blob:`,
		`connect-src ${origin}`,
		`font-src ${origin}`,
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

export interface EmbedSite {
	/** Where the site lies on its host. */
	readonly base: string;
	readonly live: string;
	/** Markup for the head of the page of a View, as other sites read it. */
	readonly head: (
		query: string,
		place: { readonly site: string; readonly root: string },
		figure: Figure | null
	) => string;
	/** Where the site is, as its heads name it, without a final slash. */
	readonly siteOf: (url: URL) => string;
	/** Whether the answers become files. */
	readonly file: boolean;
}

const KEPT = 128;

export function embedAnswers(
	catalogue: Catalogue,
	figures: readonly Figure[],
	{ base, live, head, siteOf, file }: EmbedSite
) {
	const draw = recent(KEPT, async (key: string) => {
		const [site = '', root = '.', id = '', query = ''] = key.split(' ');
		const figure = figures.find((one) => one.id === id) ?? null;
		const { view } = parse(query, catalogue);
		const markup = head(query, { site, root }, figure);
		const html = await embedPage(catalogue, view, figure, { root, head: markup, live, file });
		return file ? fileLinks(html, root) : html;
	});
	async function send(request: Request, url: URL, view: View, figure: Figure | null) {
		const query = format(view, catalogue);
		const root = wayToRoot(url.pathname.slice(base.length));
		const body = await draw([siteOf(url), root, figure?.id ?? '', query].join(' '));
		const canonical = `${url.origin}${base}/embed${figure ? `/${figure.id}` : query}`;
		const response = await answer(request, body, {
			type: 'text/html',
			lang: view.lang,
			canonical
		});
		response.headers.set('content-security-policy', embedPolicy(url.host));
		return response;
	}
	return {
		/** There is no embed of this name. */
		missing: (url: URL, search: string, id: string): Response => {
			const { lang, theme } = parse(search, catalogue).view;
			const root = wayToRoot(url.pathname.slice(base.length));
			const html = embedMissing(id, { lang, theme }, root);
			const response = refusal(404, html, 'text/html; charset=utf-8', lang);
			response.headers.set('content-security-policy', embedPolicy(url.host));
			return response;
		},
		view: (request: Request, url: URL, search: string) =>
			send(request, url, parse(search, catalogue).view, null),
		figure: (request: Request, url: URL, search: string, figure: Figure) => {
			const { lang, theme, known } = parse(search, catalogue).view;
			const view = viewOfFigure(figure, catalogue, { lang, theme });
			return send(request, url, known ? { ...view, known } : view, figure);
		}
	};
}
