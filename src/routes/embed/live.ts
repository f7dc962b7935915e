/** The live map of an embed: it takes the picture's place where that is seen, and gives it back. */
import { mount as mountComponent, unmount } from 'svelte';
import { askedAt } from '#lib/view/path-language.ts';
import { readCamera } from '#lib/ui/static-place.ts';
import type { Camera } from '#lib/view/view.ts';

/** Out of sight for so long, a map gives its WebGL context back. */
const RELEASE_AFTER_MILLISECONDS = 4_000;
/** As the picture's own width: the SVG is enlarged to cover its place. */
function cameraOf(stage: HTMLElement): Camera | null {
	const picture = stage.querySelector<SVGSVGElement>('.b > svg');
	const camera = readCamera(picture?.dataset['camera']);
	if (!picture || !camera) return null;
	const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
	return { ...camera, zoom: camera.zoom + Math.log2(scale || 1) };
}

export async function mount(stage: HTMLElement): Promise<void> {
	const [{ default: Live }, { libraryFor }] = await Promise.all([
		import('./Live.svelte'),
		import('./live-library.ts')
	]);
	const asked =
		'file' in stage.dataset && location.search
			? askedAt(document.documentElement.lang === 'ja' ? '/ja' : '/', location.search)
			: null;
	const query = asked ?? stage.dataset['query'] ?? '';
	const library = await libraryFor(query);
	const root = new URL(stage.dataset['root'] ?? '.', document.baseURI).href.replace(/\/$/, '');
	let camera = asked ? null : cameraOf(stage);
	let shown: ReturnType<typeof mountComponent> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let broken = false;

	const show = () => {
		clearTimeout(timer);
		if (shown || broken) return;
		shown = mountComponent(Live, {
			target: stage,
			props: {
				library,
				query,
				root,
				camera,
				onready: () => (stage.dataset['state'] = 'live'),
				onmoved: (moved: Camera) => (camera = moved),
				onbroken: () => {
					broken = true;
					release();
					stage.dataset['state'] = 'still';
					stage.querySelector('button')?.setAttribute('hidden', '');
					stage.parentElement?.querySelector('.no-live')?.removeAttribute('hidden');
				}
			}
		});
	};
	const release = () => {
		if (!shown) return;
		stage.dataset['state'] = 'released';
		void unmount(shown);
		shown = null;
	};
	new IntersectionObserver((entries) => {
		const seen = entries.at(-1)?.isIntersecting ?? true;
		if (seen) show();
		else {
			clearTimeout(timer);
			timer = setTimeout(release, RELEASE_AFTER_MILLISECONDS);
		}
	}).observe(stage);
	show();
}
