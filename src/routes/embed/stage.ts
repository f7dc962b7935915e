/** The place of the map in an embed, as the server wrote it. */
import { fitted, frameOf, type Frame } from '#lib/render/frame.ts';
import { readCamera } from '#lib/ui/static-place.ts';
import { THEATRE } from '#lib/view/camera.ts';
import type { Camera } from '#lib/view/view.ts';

/** `still`: no live map is to be had; `released`: it is out of sight, and gave its WebGL context back. */
export type StageState = 'loading' | 'live' | 'released' | 'still';

export function setState(stage: HTMLElement, state: StageState): void {
	stage.dataset['state'] = state;
}

/** Where the picture in sight looks, in the pixels of the page: it is enlarged to cover its place. */
export function cameraOf(stage: HTMLElement): Camera | null {
	const pictures = [...stage.querySelectorAll<SVGSVGElement>('.b > svg')];
	const picture = pictures.find((one) => one.getClientRects().length > 0);
	const camera = readCamera(picture?.dataset['camera']);
	if (!picture || !camera) return null;
	const { width, height } = picture.getBoundingClientRect();
	const own = picture.viewBox.baseVal;
	const scale = Math.max(width / own.width, height / own.height);
	return { ...camera, zoom: camera.zoom + Math.log2(scale || 1) };
}

export function frameOn({ clientWidth, clientHeight }: HTMLElement, camera: Camera | null): Frame {
	const size = { width: clientWidth, height: clientHeight };
	return frameOf(camera ?? fitted(THEATRE, size), size);
}

/** Says under the map what became of the live one. */
export function say(stage: HTMLElement, what: 'no-live' | 'no-load'): void {
	stage.parentElement?.querySelector(`.${what}`)?.removeAttribute('hidden');
}

/** It is said in words that there is none to come. */
export function giveUp(stage: HTMLElement, why: 'no-live' | 'no-load'): void {
	setState(stage, 'still');
	stage.querySelector(':scope > button')?.setAttribute('hidden', '');
	say(stage, why);
}
