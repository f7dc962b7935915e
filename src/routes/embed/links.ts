/** Links to other days and layers change the map in place: the reader's camera stays, and Back works. */
import { layersNamed } from '#lib/view/named.ts';
import { askedAt } from '#lib/view/path-language.ts';
import type { Session } from '#lib/view/session.svelte.ts';

interface Remembered {
	/** What the embed showed, where its address may not say so. */
	readonly query: string;
}

/** In a sandbox without an origin an address cannot be changed, and the state alone remembers. */
const canRename = () => globalThis.origin !== 'null';

export function rememberedQuery(): string | null {
	const state = history.state as Partial<Remembered> | null;
	return typeof state?.query === 'string' ? state.query : null;
}

export interface Home {
	/** The site's own root, without a final slash. */
	readonly root: string;
	/** Whether the embed is a file, which reads any query itself. */
	readonly file: boolean;
}

export function remember(query: string, how: 'push' | 'replace', { root, file }: Home): void {
	const state: Remembered = { query };
	const page = file ? location.pathname : `${root}/embed`;
	// The fragment has a secret of the parent's.
	const address = canRename() ? `${page}${query}${location.hash}` : undefined;
	if (how === 'push') history.pushState(state, '', address);
	else history.replaceState(state, '', address);
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
	button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** `first` is what the embed came with. */
export function followLinks(
	main: HTMLElement,
	session: Session,
	first: string,
	home: Home,
	onfailed: () => void
): void {
	const show = async (query: string) => {
		const layers = layersNamed(query, session.catalogue);
		await session.library.need(layers);
		if (session.library.failed.some((id) => layers.includes(id))) onfailed();
		session.follow(query);
	};
	main.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
		const inside = link?.closest('.steps') ?? link?.matches('.now');
		if (!link || !inside || !isPlain(event)) return;
		event.preventDefault();
		const { pathname, search } = new URL(link.href);
		const query = askedAt(pathname.slice(new URL(home.root).pathname.length), search);
		void show(query).then(() => remember(query, 'push', home));
	});
	addEventListener('popstate', () => void show(rememberedQuery() ?? first));
}
