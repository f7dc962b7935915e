/** The one owner of a MapLibre map: shows pictures, moves the camera, tells what the reader did. */
import {
	GPUInitializationError,
	Map,
	addProtocol,
	setWorkerUrl,
	type MapMouseEvent
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Box } from '#lib/render/boxes.ts';
import type { Pixel } from '#lib/render/frame.ts';
import type { Theme } from '#lib/render/theme.ts';
import type { Bounds, Padding } from '#lib/view/camera.ts';
import type { Camera } from '#lib/view/view.ts';
import { apply } from './apply.ts';
import { drawWhole } from './first-picture.ts';
import { attachGround, type Setting } from './ground.ts';
import { attachHand, type Aim, type Hand, type HandEvents } from './hand.ts';
import { keysAt } from './picking.ts';
import { hoverer } from './hover.ts';
import type { GestureHints } from './gesture-hints.ts';
import { attachMore, type More } from './more.ts';
import { plan, startOf, type Operation, type Picture } from './plan.ts';
import { settler } from './settle.ts';
import { supplySymbols } from './symbols.ts';
import { pageTiles } from './tiles.ts';
import { reducedMotion, travel, type Travel } from './travel.ts';

export type Trouble = 'no-webgl' | 'context-lost' | 'asset';

export interface LiveMapEvents {
	/** The reader moved the map and let go. */
	moved(camera: Camera): void;
	/** The map moves, by whatever hand; for a map that follows this one. */
	moving?(camera: Camera): void;
	/** The map came to another whole zoom level. */
	zoomed(level: number): void;
	/** The marks under a click, tap or Enter, topmost first; empty for bare ground. And where on the map that was. */
	picked(keys: readonly string[], pixel: Pixel): void;
	/** A button for the rest of a column was pressed: these are to be chosen from, beside it. */
	several?(more: More): void;
	trouble(trouble: Trouble, name: string): void;
	recovered(trouble: Trouble): void;
	/** The first picture is complete. */
	ready(): void;
	/** Whether the map is still drawing what it was last told, for what waits on the picture. */
	busy(busy: boolean): void;
	/** What the hand of an open tool does. */
	readonly hand?: HandEvents;
	/** What was done to the map for a picture; for tests and measurements. */
	applied?(operations: readonly Operation[]): void;
}

export interface LiveMap extends Travel {
	show(picture: Picture, theme: Theme, setting: Setting): void;
	/** Stands where another map stands, without a word. */
	follow(camera: Camera): void;
	camera(): Camera;
	/** Looks at the middle of what is left of the map, until it is told otherwise. */
	setInset(inset: Padding): void;
	/** What a tool lets the hand do on the map; null: nothing of its own. */
	setHand(hand: Hand | null): void;
	/** What the crosshair, in the middle of what panels leave, is on. */
	aim(padding: Padding): Aim;
	/** What covers the map has changed: names that it would cut move. */
	settle(): void;
	/** Nothing stands for the map any longer: it is seen as far as it has come. */
	uncover(): void;
	remove(): void;
}

export interface LiveMapOptions {
	readonly container: HTMLElement;
	readonly picture: Picture;
	readonly theme: Theme;
	readonly setting: Setting;
	readonly label: string;
	/** Given, scrolling and one finger belong to the page around the map, and these words say what moves it. */
	readonly hints?: GestureHints | null;
	readonly start:
		{ readonly camera: Camera } | { readonly bounds: Bounds; readonly padding: Padding };
	readonly events: LiveMapEvents;
	/** What lies over the map, in its own pixels. */
	readonly covers?: () => readonly Box[];
	/** Whether another picture stands for the map, until its own is whole. */
	readonly covered?: () => boolean;
	/** What the button for so many further marks is called. */
	readonly more?: (count: number) => string;
}

let prepared = false;
/** Worker address and tile protocol are MapLibre's own globals: set once a page. */
function prepare(): void {
	if (prepared) return;
	prepared = true;
	setWorkerUrl(new URL(workerUrl, location.href).href);
	addProtocol('pmtiles', pageTiles);
}

const PICK_PIXELS = 6;
const KEYBOARD_PICK_PIXELS = 28;

/** Makes a live map; null where the browser cannot draw one, which is also told as a trouble. */
export function createLiveMap(options: LiveMapOptions): LiveMap | null {
	prepare();
	const { container, events } = options;
	let { theme, setting } = options;
	let shown: Picture | null = null;
	/** The picture as it was asked for; `shown` has its names where they now have room. */
	let waiting = options.picture;
	let asked: Picture | null = null;
	let broken = false;
	const fail = () => {
		if (!broken) events.trouble('no-webgl', 'WebGL 2');
		broken = true;
	};
	let map: Map;
	try {
		map = new Map({
			container,
			style: startOf(options.picture),
			attributionControl: false,
			dragRotate: false,
			touchPitch: false,
			pitchWithRotate: false,
			maxZoom: 14,
			minZoom: 0.5,
			fadeDuration: reducedMotion() ? 0 : 150,
			locale: { 'Map.Title': options.label, ...options.hints },
			cooperativeGestures: Boolean(options.hints),
			validateStyle: false,
			...('camera' in options.start
				? {
						center: [options.start.camera.longitude, options.start.camera.latitude] as [
							number,
							number
						],
						zoom: options.start.camera.zoom
					}
				: {
						bounds: [...options.start.bounds] as [number, number, number, number],
						fitBoundsOptions: { padding: { ...options.start.padding } }
					})
		});
	} catch {
		fail();
		return null;
	}
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	drawWhole(map, options.covered ?? (() => false));
	const redraw = supplySymbols(map, () => theme);
	const ground = attachGround(map, () => shown && { picture: shown, setting });

	const settled = settler(map, options.covers ?? (() => []));
	const more = attachMore(map, options.more ?? String, (chosen) => events.several?.(chosen));
	const settle = () => {
		asked = waiting;
		const next = { ...waiting, data: settled(waiting.data) };
		const operations = plan(shown ?? options.picture, next);
		if (shown?.data.points !== next.data.points) more(next.data.points);
		shown = next;
		if (operations.length === 0) return;
		events.busy(true);
		apply(map, operations, redraw);
		ground.update();
		events.applied?.(operations);
	};
	const draw = () => {
		if (asked !== waiting) settle();
	};

	const byHand = (event: object) => 'originalEvent' in event && event.originalEvent !== undefined;
	const camera = (): Camera => {
		const { lng, lat } = map.getCenter();
		return { zoom: map.getZoom(), latitude: lat, longitude: lng };
	};
	let following = false;
	let level = Number.NaN;
	const zoom = () => {
		const next = Math.floor(map.getZoom());
		if (next !== level) events.zoomed(next);
		level = next;
	};
	const hand = attachHand(map, () => events.hand);
	const pick = ({ point }: MapMouseEvent) => {
		if (hand.takesClicks) return;
		const keys = keysAt(map, point.x, point.y, PICK_PIXELS);
		events.picked(keys, [point.x, point.y]);
		if (keys.length === 0) ground.tellName(point);
	};
	const ring = hoverer(map);
	const hover = ({ point }: MapMouseEvent) => {
		const cursor = hand.cursor(point);
		const [over] = cursor === null ? keysAt(map, point.x, point.y, 2) : [];
		map.getCanvas().style.cursor = cursor ?? (over === undefined ? '' : 'pointer');
		ring(over ?? null);
	};
	const away = () => ring(null);
	const enter = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.target !== map.getCanvas()) return;
		const { x, y } = map.project(map.getCenter());
		events.picked(keysAt(map, x, y, KEYBOARD_PICK_PIXELS), [x, y]);
	};

	map.once('style.load', draw);
	map.once('style.load', zoom);
	map.on('zoom', zoom);
	map.once('idle', () => events.ready());
	map.on('idle', () => events.busy(false));
	map.on('movestart', () => events.busy(true));
	map.on('moveend', (event) => {
		if (!following && (byHand(event) || 'told' in event)) events.moved(camera());
		if (shown) settle();
	});
	map.on('move', () => {
		if (!following) events.moving?.(camera());
	});
	map.on('click', pick);
	map.on('mousemove', hover);
	map.on('mouseout', away);
	map.getCanvas().addEventListener('keydown', enter);
	map.on('webglcontextlost', () => events.trouble('context-lost', ''));
	map.on('webglcontextrestored', () => events.recovered('context-lost'));
	map.on('error', (event) => {
		if (event.error instanceof GPUInitializationError) return fail();
		const source = 'sourceId' in event ? String(event.sourceId) : '';
		events.trouble('asset', source || event.error.message.slice(0, 80));
	});

	return {
		...travel(map),
		show(picture, nextTheme, nextSetting) {
			theme = nextTheme;
			waiting = picture;
			const settles = asked === picture && setting !== nextSetting;
			setting = nextSetting;
			if (settles) ground.update();
			else if (shown) draw();
		},
		camera,
		setInset: (inset) => void map.setPadding({ ...inset }),
		follow({ zoom, latitude, longitude }) {
			following = true;
			map.jumpTo({ center: [longitude, latitude], zoom });
			following = false;
		},
		setHand: (next) => hand.set(next),
		aim: (padding) => hand.aim(padding),
		settle() {
			if (shown) settle();
		},
		uncover: () => map.triggerRepaint(),
		remove() {
			hand.detach();
			ground.detach();
			map.remove();
		}
	};
}
