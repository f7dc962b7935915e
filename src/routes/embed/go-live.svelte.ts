/** The live map takes the picture's place where that is seen, and gives it back; what the reader chose outlives it. */
import { mount, unmount } from 'svelte';
import { createBufferClient, type BufferPort } from '#lib/geo/bufferClient.ts';
import { askedAt } from '#lib/view/path-language.ts';
import { Session } from '#lib/view/session.svelte.ts';
import type { Camera } from '#lib/view/view.ts';
import { Pictures } from '../pictures.svelte.ts';
import { bufferWorker } from './buffer-worker.ts';
import { followLinks, remember, rememberedQuery } from './links.ts';
import Live from './Live.svelte';
import { libraryFor } from './live-library.ts';
import { rewriter } from './rewriter.ts';
import { cameraOf, frameOn, giveUp, say, setState } from './stage.ts';
import { Subject } from './subject.svelte.ts';
import Track from './Track.svelte';

/** Out of sight for so long, a map gives its WebGL context back. */
const RELEASE_AFTER_MILLISECONDS = 4_000;

export async function goLive(stage: HTMLElement): Promise<void> {
	const main = stage.parentElement!;
	const dates = main.querySelector<HTMLElement>(':scope > .dates')!;
	const root = new URL(stage.dataset['root'] ?? '.', document.baseURI).href.replace(/\/$/, '');
	const written = stage.dataset['query'] ?? '';
	const file = 'file' in stage.dataset;
	const own =
		file && location.search
			? askedAt(document.documentElement.lang === 'ja' ? '/ja' : '/', location.search)
			: null;
	const home = { root, file };
	const query = rememberedQuery() ?? own ?? written;
	const library = await libraryFor(query);
	// A map without what it was asked for would say that there is none: the picture has it.
	if (library.failed.length > 0) throw new Error(`not loaded: ${library.failed.join(', ')}`);
	const session = new Session(
		library.catalogue,
		query,
		(next, replace) => remember(next, replace ? 'replace' : 'push', home),
		library
	);
	// The pictures are Mercator, and so is what takes their place.
	session.change({ projection: 'mercator', panel: 'layers' }, 'hold');
	const subject = new Subject(session, () => createBufferClient(bufferWorker() as BufferPort));
	const pictures = new Pictures(session, subject, subject);
	let camera: Camera | null =
		query === written ? cameraOf(stage) : frameOn(stage, session.view.at).camera;
	const rewrite = rewriter({
		stage,
		main,
		home,
		session,
		subject,
		pictures,
		written,
		camera: () => camera
	});
	let shown: ReturnType<typeof mount> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let broken = false;

	const show = () => {
		clearTimeout(timer);
		if (shown || broken) return;
		shown = mount(Live, {
			target: stage,
			props: {
				session,
				pictures,
				root,
				camera,
				onready: () => setState(stage, 'live'),
				onmoved: (moved: Camera) => {
					camera = moved;
					rewrite.moved();
				},
				onbroken: (why: 'no-live' | 'no-load') => {
					broken = true;
					giveUp(stage, why);
					hide();
					void rewrite.pictures();
				}
			}
		});
	};
	const hide = () => {
		if (shown) void unmount(shown);
		shown = null;
	};
	const release = async () => {
		// What the reader left is what they come back to.
		await rewrite.pictures();
		if (!shown) return;
		setState(stage, 'released');
		hide();
	};
	$effect.root(() => {
		$effect(() => subject.boundaries.ask(subject.perimeters, false));
		$effect(() => {
			dates.classList.toggle('live', session.view.t.length === 1);
		});
		// Perimeters are drawn a moment after they are asked for.
		$effect(() => rewrite.viewed(session.query(), subject.boundaries.all));
	});
	mount(Track, {
		target: dates,
		props: {
			session,
			onday: (day: string, held: boolean) => session.change({ t: [day] }, held ? 'hold' : 'replace')
		}
	});
	followLinks(main, session, written, home, () => say(stage, 'no-load'));
	new IntersectionObserver((entries) => {
		clearTimeout(timer);
		if (entries.at(-1)?.isIntersecting ?? true) show();
		else timer = setTimeout(() => void release(), RELEASE_AFTER_MILLISECONDS);
	}).observe(stage);
	show();
}
