/** Draws the pictures of an embed again, where they no longer show what the reader chose: for paper, and without WebGL. */
import { frameOf, type Frame, type Size } from '#lib/render/frame.ts';
import { drawStill } from '#lib/map/still.ts';
import { mapDescription, mapTitle, daysOf } from '#lib/render/map-words.ts';
import { askedOf, askedWithin, comparedBy, frameOfView } from '#lib/render/svg-picture.ts';
import type { Collections } from '#lib/render/drawn.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import type { Camera } from '#lib/view/view.ts';

export interface Panes {
	readonly session: Session;
	readonly boundaries: readonly Boundary[];
	readonly pictures: { readonly shown: Collections; readonly earlier: Collections | null };
	readonly camera: Camera | null;
	/** The site's own root, without a final slash. */
	readonly base: string;
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size => ({
	width,
	height
});

function paneFor(stage: HTMLElement, side: 'a' | 'b', day: string | undefined): HTMLElement {
	const pane = document.createElement('div');
	pane.className = `pane ${side}`;
	if (day) {
		const chip = document.createElement('p');
		chip.className = 'day';
		chip.textContent = day;
		pane.append(chip);
	}
	stage.prepend(pane);
	return pane;
}

export async function drawPanes(stage: HTMLElement, panes: Panes): Promise<Frame | null> {
	const { session, boundaries, pictures, camera, base } = panes;
	const { catalogue, view } = session;
	const asked = comparedBy(askedOf(catalogue, view), boundaries);
	const days = daysOf(asked);
	const { shown, earlier } = pictures;
	stage.classList.remove('one', 'swipe', 'side', 'changes');
	stage.classList.add(view.t.length === 2 ? view.compare : 'one');
	const old = [...stage.querySelectorAll(':scope > .pane')];
	const [first, second] = earlier ? days : [];
	const later = paneFor(stage, 'b', second);
	const sides: [HTMLElement, Collections, string][] = [[later, shown, 'b']];
	if (earlier) sides.push([paneFor(stage, 'a', first), earlier, 'a']);
	const size = sizeOf(later);
	const frame = camera ? frameOf(camera, size) : frameOfView(asked, boundaries, size);
	const words = {
		title: mapTitle(asked, catalogue),
		description: mapDescription(askedWithin(asked, frame), catalogue)
	};
	const drawings = sides.map(async ([pane, data, prefix]) => {
		const still = {
			frame,
			data,
			lang: view.lang,
			theme: 'auto',
			base,
			prefix: `p${prefix}`
		} as const;
		pane.insertAdjacentHTML('afterbegin', await drawStill({ ...still, ...words }));
		const { zoom, latitude, longitude } = frame.camera;
		const svg = pane.querySelector<SVGSVGElement>('svg');
		if (svg) svg.dataset['camera'] = [zoom, latitude, longitude].join('/');
	});
	await Promise.all(drawings);
	for (const pane of old) pane.remove();
	return frame;
}
