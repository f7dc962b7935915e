/** Keeps the words and the pictures under the live map true to what the reader chose. */
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import type { Camera } from '#lib/view/view.ts';
import type { Pictures } from '../pictures.svelte.ts';
import type { Home } from './links.ts';
import { frameOn } from './stage.ts';
import type { Subject } from './subject.svelte.ts';
import type { Written } from './words.ts';

/** The words follow a hand on the timeline; the pictures, which are for paper and for later, wait for its rest. */
const WORDS_MILLISECONDS = 120;
const PICTURES_MILLISECONDS = 900;

export interface Rewritten {
	readonly stage: HTMLElement;
	readonly main: HTMLElement;
	readonly home: Home;
	readonly session: Session;
	readonly subject: Subject;
	readonly pictures: Pictures;
	/** The query that words and pictures came with. */
	readonly written: string;
	readonly camera: () => Camera | null;
}

export function rewriter(given: Rewritten) {
	const { stage, main, home, session, subject, pictures, written, camera } = given;
	let [saying, drawn] = [written, written];
	let arrived: Written | null = null;
	let moved = false;
	let bounded: readonly Boundary[] = [];
	let timers: readonly ReturnType<typeof setTimeout>[] = [];

	async function rewriteWords() {
		const { readWords, wordsFor, writeWords } = await import('./words.ts');
		const query = session.query();
		if (query === saying) return;
		arrived ??= readWords(main);
		saying = query;
		const { catalogue, view } = session;
		const frame = frameOn(stage, camera());
		const boundaries = subject.boundaries.all;
		const words = { catalogue, view, figure: null, root: home.root, frame, boundaries };
		writeWords(main, query === written ? arrived : wordsFor(words, home));
	}

	async function redraw() {
		const query = session.query();
		if (query === drawn && !moved) return;
		[drawn, moved] = [query, false];
		const { drawPanes } = await import('./panes.ts');
		await drawPanes(stage, {
			session,
			pictures,
			boundaries: subject.boundaries.all,
			camera: camera(),
			base: home.root
		});
	}

	return {
		/** The View is now this one. */
		viewed(query: string, boundaries: readonly Boundary[]) {
			for (const timer of timers) clearTimeout(timer);
			// What came with the page has its perimeters; what is drawn here waits for them.
			if (query !== written && boundaries !== bounded) moved = true;
			bounded = boundaries;
			if (query === saying && query === drawn && !moved) return;
			const wait = stage.dataset['state'] === 'live' ? PICTURES_MILLISECONDS : WORDS_MILLISECONDS;
			timers = [
				setTimeout(() => void rewriteWords(), WORDS_MILLISECONDS),
				setTimeout(() => void redraw(), wait)
			];
		},
		moved() {
			moved = true;
		},
		/** Draws the pictures, where they are not as the live map is. */
		pictures: redraw
	};
}
