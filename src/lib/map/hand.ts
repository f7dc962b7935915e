/**
 * The hand on the map while a tool is open: adds places, drags them, and drags boundaries. It tells what the
 * hand does and changes nothing itself; the picture follows from the View.
 */
import type { Map, MapMouseEvent, MapTouchEvent, Point } from 'maplibre-gl';
import { SNAPPABLE } from '#lib/render/style.ts';
import type { Padding } from '#lib/view/camera.ts';
import type { Place } from '#lib/view/view.ts';
import { keysAt } from './picking.ts';

export interface Hand {
	/** Whether a click adds a place instead of picking a mark. */
	readonly adding: boolean;
	/** Places that can be dragged. */
	readonly places: readonly Place[];
	/** Whether boundaries can be dragged. */
	readonly boundaries: boolean;
	/** What panels cover: the crosshair stands in the middle of the rest. */
	readonly padding: Padding;
}

/** Where a hand is, with the marks that are near enough to snap to, the nearest kind first. */
export interface Aim {
	readonly place: Place;
	readonly keys: readonly string[];
}

export type Grip =
	| { readonly kind: 'place'; readonly index: number }
	| { readonly kind: 'boundary'; readonly slot: number };

export interface HandEvents {
	added(aim: Aim): void;
	/** `held` until the hand lets go. */
	dragged(grip: Grip, aim: Aim, held: boolean): void;
	ended(): void;
	undone(): void;
}

const GRIP_PIXELS = { mouse: 9, touch: 22 } as const;
const SNAP_PIXELS = { mouse: 10, touch: 22, none: 0 } as const;
type Pointer = keyof typeof GRIP_PIXELS;

export interface AttachedHand {
	set(hand: Hand | null): void;
	/** What the crosshair is on. */
	aim(padding: Padding): Aim;
	/** The cursor over something to take hold of; null over nothing of the kind. */
	cursor(point: Point): string | null;
	/** Whether clicks belong to the hand. */
	readonly takesClicks: boolean;
	detach(): void;
}

export function attachHand(map: Map, events: () => HandEvents | undefined): AttachedHand {
	let hand: Hand | null = null;
	let grip: Grip | null = null;
	let last: Aim | null = null;
	const canvas = map.getCanvas();

	function aimAt(x: number, y: number, snap: keyof typeof SNAP_PIXELS): Aim {
		const { lng, lat } = map.unproject([x, y]);
		const keys = snap === 'none' ? [] : keysAt(map, x, y, SNAP_PIXELS[snap], SNAPPABLE);
		return { place: { latitude: lat, longitude: lng }, keys };
	}

	/** The middle of what no panel covers. */
	function aim({ left, right, top, bottom }: Padding): Aim {
		const x = (left + canvas.clientWidth - right) / 2;
		const y = (top + canvas.clientHeight - bottom) / 2;
		return aimAt(x, y, 'mouse');
	}

	/** The copy of a place in the world that is nearest to the middle of the map. */
	function pointOf({ latitude, longitude }: Place): Point {
		const turns = Math.round((map.getCenter().lng - longitude) / 360);
		return map.project([longitude + 360 * turns, latitude]);
	}

	function gripAt(point: Point, pointer: Pointer): Grip | null {
		if (!hand) return null;
		const reach = GRIP_PIXELS[pointer];
		const index = hand.places.findIndex((place) => pointOf(place).dist(point) <= reach);
		if (index >= 0) return { kind: 'place', index };
		if (!hand.boundaries) return null;
		const [key] = keysAt(map, point.x, point.y, reach / 2, ['ring-lines']);
		return key === undefined ? null : { kind: 'boundary', slot: Number(key) };
	}

	function take(event: MapMouseEvent | MapTouchEvent, pointer: Pointer): void {
		const several = 'points' in event && event.points.length > 1;
		grip = several ? null : gripAt(event.point, pointer);
		last = null;
		if (grip) event.preventDefault();
	}

	function drag(event: MapMouseEvent | MapTouchEvent, pointer: Pointer): void {
		if (!grip) return;
		const snap = grip.kind === 'place' ? pointer : 'none';
		last = aimAt(event.point.x, event.point.y, snap);
		events()?.dragged(grip, last, true);
	}

	function drop(): void {
		if (grip && last) events()?.dragged(grip, last, false);
		grip = null;
	}

	const mouseDown = (event: MapMouseEvent) => {
		if (event.originalEvent.button === 0) take(event, 'mouse');
	};
	const mouseMove = (event: MapMouseEvent) => drag(event, 'mouse');
	const touchStart = (event: MapTouchEvent) => take(event, 'touch');
	const touchMove = (event: MapTouchEvent) => drag(event, 'touch');

	function click(event: MapMouseEvent): void {
		// The second click of a double click ends and adds nothing; a drag ends in a click, too.
		if (!hand?.adding || event.originalEvent.detail > 1 || last) return void (last = null);
		const touch = matchMedia('(pointer: coarse)').matches;
		events()?.added(aimAt(event.point.x, event.point.y, touch ? 'touch' : 'mouse'));
	}

	function doubleClick(event: MapMouseEvent): void {
		if (!hand?.adding) return;
		event.preventDefault();
		events()?.ended();
	}

	function keys(event: KeyboardEvent): void {
		if (!hand?.adding || event.target !== canvas) return;
		if (event.key === 'Enter') events()?.added(aim(hand.padding));
		else if (event.key === 'Escape' || event.key === 'Backspace') events()?.undone();
		else return;
		event.preventDefault();
		event.stopImmediatePropagation();
	}

	map.on('mousedown', mouseDown);
	map.on('mousemove', mouseMove);
	map.on('touchstart', touchStart);
	map.on('touchmove', touchMove);
	map.on('click', click);
	map.on('dblclick', doubleClick);
	canvas.addEventListener('keydown', keys);
	for (const name of ['mouseup', 'touchend', 'touchcancel'] as const) {
		window.addEventListener(name, drop);
	}

	return {
		set(next) {
			hand = next;
			if (!next) grip = null;
		},
		aim,
		cursor(point) {
			if (grip) return 'grabbing';
			if (!hand) return null;
			return gripAt(point, 'mouse') ? 'grab' : hand.adding ? 'crosshair' : null;
		},
		get takesClicks() {
			return hand?.adding ?? false;
		},
		detach() {
			canvas.removeEventListener('keydown', keys);
			for (const name of ['mouseup', 'touchend', 'touchcancel'] as const) {
				window.removeEventListener(name, drop);
			}
		}
	};
}
