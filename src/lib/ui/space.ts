/** The pixels of the map that the interface covers, so that a camera can keep its subject clear. */
import type { Padding } from '#lib/view/camera.ts';

export interface Layout {
	/** A phone: panels are sheets at the bottom. */
	readonly narrow: boolean;
	readonly height: number;
	readonly details: boolean;
	/** Two maps beside each other, or one above the other on a phone: each is half of it. */
	readonly halved: boolean;
}

const SHEET_SHARE = 0.46;

/** Of half a map nothing is kept free: its middle is what both halves show. */
const HALF: Padding = { top: 24, right: 24, bottom: 24, left: 24 };

export function spaceLeft({ narrow, height, details, halved }: Layout): Padding {
	if (halved) return HALF;
	if (narrow) {
		return { top: 64, right: 16, bottom: details ? height * SHEET_SHARE + 16 : 178, left: 16 };
	}
	return { top: 24, right: details ? 392 : 56, bottom: 160, left: 348 };
}
