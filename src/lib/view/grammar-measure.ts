/**
 * The parts of the View that measure: a path or an area, a speed, the set that distances are asked to,
 * and the two rings that are compared. Ends are kept by their coordinates and not by what they were
 * snapped to, so that a shared measurement stays where it was drawn when a carrier moves on; an end that
 * stands on a mark of the day shown is named after it.
 */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Part, Reading, Reason } from './grammar.ts';
import { hasMark } from './has-mark.ts';
import type { Measure, Place, Target } from './view.ts';

/** A URL stays short enough for every mail program. */
export const MAX_PLACES = 60;
/** Knots: from adrift to faster than any ship. */
export const KNOTS = { least: 0.1, most: 100, usual: 30 } as const;
const MAX_SLOT = 99;
const CLOSED = 'area';

export const roundDegrees = (value: number) => Number(value.toFixed(4)) + 0;

export function readDegrees(text: string | undefined, limit: number): number | null {
	if (text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text)) return null;
	const value = roundDegrees(Number(text));
	return Math.abs(value) <= limit ? value : null;
}

function readPlace(text: string): Place | null {
	const [latitudeText, longitudeText, ...rest] = text.split('/');
	const latitude = readDegrees(latitudeText, 90);
	const longitude = readDegrees(longitudeText, 180);
	if (latitude === null || longitude === null || rest.length > 0) return null;
	return { latitude, longitude };
}

/** A place to the four decimals, about ten metres, that the URL keeps. */
export function roundPlace({ latitude, longitude }: Place): Place {
	const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
	const kept = roundDegrees(longitude === 180 ? 180 : turned);
	return { latitude: roundDegrees(Math.max(-90, Math.min(90, latitude))), longitude: kept };
}

/** `lat/lon;lat/lon…`, closed with `;area`; null where a place is wrong or there are none. */
export function readPlaces(text: string): Measure | null {
	const words = text.split(';');
	const closed = words.at(-1) === CLOSED;
	const places = (closed ? words.slice(0, -1) : words).map(readPlace);
	const right = places.filter((place) => place !== null);
	const fits = right.length === places.length && right.length <= MAX_PLACES;
	return fits && right.length >= (closed ? 3 : 1) ? { places: right, closed } : null;
}

export function placesText({ places, closed }: Measure): string {
	const words = places.map(({ latitude, longitude }) => `${latitude}/${longitude}`);
	return [...words, ...(closed ? [CLOSED] : [])].join(';');
}

const bad = (value: string, reason: Reason): Reading<never> => ({ bad: [[value, reason]] });

export const measure: Part<'measure'> = {
	name: 'measure',
	key: 'measure',
	read(text) {
		const value = readPlaces(text);
		return value ? { value, bad: [] } : bad(text, 'not-a-path');
	},
	write: (value) => value && placesText(value)
};

export const knots: Part<'knots'> = {
	name: 'knots',
	key: 'knots',
	read(text) {
		const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(Number(text).toFixed(1)) : NaN;
		return value >= KNOTS.least && value <= KNOTS.most
			? { value, bad: [] }
			: bad(text, 'not-a-speed');
	},
	write: String
};

export function targetText({ layer, id, kind }: Target): string {
	return id !== undefined ? `${layer}/${id}` : kind !== undefined ? `${layer}.${kind}` : layer;
}

/** A layer, `layer.class`, or `layer/mark`. */
function readTarget(text: string, catalogue: Catalogue): Target | Reason {
	const [, layerId = '', sign, rest = ''] = /^([^./]+)(?:([./])([^./]+))?$/.exec(text) ?? [];
	const layer = catalogue.layers.find(({ definition }) => definition.id === layerId);
	if (!layer) return 'unknown-layer';
	if (!sign) return { layer: layerId };
	if (sign === '/') return hasMark(layer, rest) ? { layer: layerId, id: rest } : 'unknown-mark';
	const known = Object.hasOwn(layer.definition.classes, rest);
	return known ? { layer: layerId, kind: rest } : 'unknown-value';
}

export const to: Part<'to'> = {
	name: 'to',
	key: 'to',
	read(text, catalogue) {
		const words = [...new Set(text.split(',').filter(Boolean))];
		const read = words.map((word) => [word, readTarget(word, catalogue)] as const);
		return {
			value: read.flatMap(([, target]) => (typeof target === 'string' ? [] : [target])),
			bad: read.flatMap(([word, target]) => (typeof target === 'string' ? [[word, target]] : []))
		};
	},
	write: (value) => value.map(targetText).join(',') || null
};

/** Two rings by their places in the list, counted from one. */
export const versus: Part<'versus'> = {
	name: 'versus',
	key: 'versus',
	read(text) {
		const [, first = NaN, second = NaN] = (/^(\d+),(\d+)$/.exec(text) ?? []).map(Number);
		const fits = [first, second].every((slot) => slot >= 1 && slot <= MAX_SLOT);
		return fits && first !== second ? { value: [first, second], bad: [] } : bad(text, 'not-a-pair');
	},
	write: (value) => value && value.join(',')
};
