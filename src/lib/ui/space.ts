/** The pixels of the map that the interface covers, so that a camera can keep its subject clear. */
import type { Padding } from '#lib/view/camera.ts';

/** A desk has its panels beside the map; a phone, upright or lying, has sheets over it. */
export type Form = 'desk' | 'phone' | 'lying';
export const NARROW = '(max-width: 720px), (max-height: 480px)';
export const LYING = '(max-height: 480px) and (min-width: 600px)';

export interface Layout {
	readonly form: Form;
	readonly width: number;
	/** What of the panel beside the map is shown. */
	readonly tools: 'none' | 'panel' | 'wide';
	readonly details: boolean;
	/** The height of a sheet that is up, on a phone; else 0. */
	readonly sheet: number;
	/** The height of what lies along the lower edge. */
	readonly foot: number;
	/** Two maps beside each other, or one above the other on a phone: each is half of it. */
	readonly halved: boolean;
}

/** Of half a map nothing is kept free: its middle is what both halves show. */
const HALF: Padding = { top: 24, right: 24, bottom: 24, left: 24 };

export function spaceLeft(layout: Layout): Padding {
	const { form, width, tools, details, sheet, foot, halved } = layout;
	if (halved) return HALF;
	if (form === 'lying') {
		return { top: 52, right: sheet > 60 ? width / 2 + 16 : 56, bottom: foot + 8, left: 16 };
	}
	// On a phone a name beside the last mark needs the room, or the screen's edge would cut it.
	if (form === 'phone') return { top: 64, right: 48, bottom: Math.max(foot, sheet) + 16, left: 8 };
	const wide = Math.min(52 * 16, width - 444) + 24;
	const left = tools === 'none' ? 24 : tools === 'wide' ? wide : 348;
	return { top: 24, right: details ? 392 : 56, bottom: foot + 12, left };
}
