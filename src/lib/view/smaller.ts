/** The camera of a View on a smaller map: the same middle from further away, so that as much is in sight. */
import type { Size } from './frame.ts';
import { roundCamera } from './grammar.ts';
import type { Camera } from './view.ts';

/** The room that a dashboard of a usual desk leaves for what a View is about. */
const ROOM: Size = { width: 960, height: 700 };
/** Further than this the subject itself is lost. */
const MOST_STEPS = 1.5;

export function onSmaller(camera: Camera, { width, height }: Size): Camera {
	const share = Math.min(1, width / ROOM.width, height / ROOM.height);
	const steps = Math.min(MOST_STEPS, -Math.log2(share));
	return roundCamera({ ...camera, zoom: Math.max(0.5, camera.zoom - steps) });
}
