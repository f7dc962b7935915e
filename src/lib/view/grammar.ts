/**
 * The View's grammar, version 1: one reader and one writer for each part of the query. A reader
 * returns the value, or a `Bad` that says which words were wrong and why; it never throws.
 */
import type { Catalogue, CatalogueLayer } from '#lib/data/catalogue.ts';
import { firstDay, isDateText } from '#lib/data/dates.ts';
import { sort, where, within } from './grammar-explore.ts';
import { knots, measure, placesText, readPlaces, to, versus } from './grammar-measure.ts';
import { hasMark } from './has-mark.ts';
import {
	COMPARISONS,
	LANGUAGES,
	PANELS,
	PROJECTIONS,
	THEMES,
	referenceText,
	type Around,
	type Camera,
	type Reference,
	type Ring,
	type View
} from './view.ts';

export type Reason =
	| 'unknown-layer'
	| 'unknown-mark'
	| 'unknown-field'
	| 'unknown-value'
	| 'not-a-date'
	| 'not-a-camera'
	| 'not-a-ring'
	| 'not-a-range'
	| 'not-a-choice'
	| 'not-a-path'
	| 'not-a-speed'
	| 'not-a-pair'
	| 'malformed'
	| 'repeated';

/** Part of a URL that could not be used: which, what it said, and why. */
export interface Problem {
	readonly part: string;
	readonly value: string;
	readonly reason: Reason;
}

/** What a reader made of a part: the value to use (undefined: the default) and what was wrong. */
export interface Reading<T> {
	readonly value?: T;
	readonly bad: readonly (readonly [value: string, reason: Reason])[];
}

export interface Part<K extends keyof View> {
	readonly name: string;
	readonly key: K;
	read(text: string, catalogue: Catalogue): Reading<View[K]>;
	/** The text of the value; null where nothing need be written. */
	write(value: View[K]): string | null;
}

const good = <T>(value: T): Reading<T> => ({ value, bad: [] });
const wrong = <T>(value: string, reason: Reason): Reading<T> => ({ bad: [[value, reason]] });

/** Reads a list, keeping what is right and reporting the rest. */
function readList<T>(text: string, separator: string, item: (text: string) => T | Reason) {
	const values: T[] = [];
	const bad: [string, Reason][] = [];
	for (const word of text.split(separator).filter(Boolean)) {
		const result = item(word);
		if (typeof result === 'string') bad.push([word, result as Reason]);
		else values.push(result);
	}
	return { values, bad };
}

function layerOf(catalogue: Catalogue, id: string): CatalogueLayer | undefined {
	return catalogue.layers.find(({ definition }) => definition.id === id);
}

function readReference(text: string, catalogue: Catalogue): Reference | Reason {
	const [layerId = '', id = '', ...rest] = text.split('/');
	const layer = layerOf(catalogue, layerId);
	if (!layer) return 'unknown-layer';
	return id && rest.length === 0 && hasMark(layer, id) ? { layer: layerId, id } : 'unknown-mark';
}

/** Half the circumference of the Earth: no ring is wider. */
export const MAX_RADIUS_METRES = 20_003_931;

function readAround(text: string, catalogue: Catalogue): Around | Reason {
	if (text.startsWith('@')) {
		const shape = readPlaces(text.slice(1));
		const [place, ...more] = shape?.places ?? [];
		if (!shape || !place) return 'not-a-ring';
		return more.length === 0 ? { kind: 'place', ...place } : { kind: 'shape', ...shape };
	}
	if (!text.includes('/')) {
		return layerOf(catalogue, text) ? { kind: 'layer', layer: text } : 'unknown-layer';
	}
	const reference = readReference(text, catalogue);
	return typeof reference === 'string' ? reference : { kind: 'mark', ...reference };
}

function readRing(text: string, catalogue: Catalogue): Ring | Reason {
	const match = /^([^:]+):(\d+(?:\.\d+)?)km$/.exec(text);
	if (!match) return 'not-a-ring';
	const [, centre = '', kilometres = ''] = match;
	const radiusMetres = Math.round(Number(kilometres) * 1000);
	if (!(radiusMetres > 0 && radiusMetres <= MAX_RADIUS_METRES)) return 'not-a-ring';
	const around = readAround(centre, catalogue);
	return typeof around === 'string' ? around : { around, radiusMetres };
}

/** How the URL names what a ring is around. */
export function aroundText(around: Around): string {
	switch (around.kind) {
		case 'mark':
			return referenceText(around);
		case 'layer':
			return around.layer;
		case 'place':
			return `@${around.latitude}/${around.longitude}`;
		case 'shape':
			return `@${placesText(around)}`;
	}
}

const CAMERA = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** Rounds a camera to what the URL keeps: about a hundredth of a zoom and ten metres. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
	const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
	const wrap = (value: number) => ((((value + 180) % 360) + 360) % 360) - 180;
	return {
		zoom: round(zoom, 2),
		latitude: round(latitude, 4),
		longitude: round(wrap(round(longitude, 4)), 4)
	};
}

function readCamera(text: string): Reading<Camera | null> {
	const [, zoom, latitude, longitude] = (CAMERA.exec(text) ?? []).map(Number);
	if (zoom === undefined || latitude === undefined || longitude === undefined) {
		return wrong(text, 'not-a-camera');
	}
	const inRange = zoom <= 22 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
	return inRange ? good(roundCamera({ zoom, latitude, longitude })) : wrong(text, 'not-a-camera');
}

function choice<K extends 'compare' | 'panel' | 'lang' | 'theme' | 'projection'>(
	key: K,
	options: readonly View[K][]
): Part<K> {
	return {
		name: key,
		key,
		read: (text) => {
			const found = options.find((option) => option === text);
			return found === undefined ? wrong(text, 'not-a-choice') : good(found);
		},
		write: (value) => value
	};
}

function readDay(text: string): string | undefined {
	return isDateText(text) ? firstDay(text) : undefined;
}

const layers: Part<'layers'> = {
	name: 'layers',
	key: 'layers',
	read(text, catalogue) {
		if (text === 'none') return good([]);
		const { values, bad } = readList(text, ',', (id) =>
			layerOf(catalogue, id) ? { id } : ('unknown-layer' as const)
		);
		const wanted = new Set(values.map(({ id }) => id));
		const ids = catalogue.layers.map((layer) => layer.definition.id).filter((id) => wanted.has(id));
		return ids.length > 0
			? { value: ids, bad }
			: { bad: bad.length > 0 ? bad : [[text, 'malformed']] };
	},
	write: (value) => value.join(',') || 'none'
};

const t: Part<'t'> = {
	name: 't',
	key: 't',
	read(text) {
		const days = text.split('..').map(readDay);
		const [from, to] = days;
		if (days.length > 2 || from === undefined) return wrong(text, 'not-a-date');
		if (days.length === 1) return good([from]);
		if (to === undefined) return wrong(text, 'not-a-date');
		return good(from === to ? [from] : [from, to]);
	},
	write: (value) => value.join('..')
};

const at: Part<'at'> = {
	name: 'at',
	key: 'at',
	read: (text) => readCamera(text),
	write: (value) => value && `${value.zoom}/${value.latitude}/${value.longitude}`
};

const select: Part<'select'> = {
	name: 'select',
	key: 'select',
	read(text, catalogue) {
		const reference = readReference(text, catalogue);
		return typeof reference === 'string' ? wrong(text, reference) : good(reference);
	},
	write: (value) => value && referenceText(value)
};

const rings: Part<'rings'> = {
	name: 'ring',
	key: 'rings',
	read(text, catalogue) {
		const { values, bad } = readList(text, ',', (word) => readRing(word, catalogue));
		return { value: values, bad };
	},
	write: (value) =>
		value
			.map(({ around, radiusMetres }) => `${aroundText(around)}:${radiusMetres / 1000}km`)
			.join(',') || null
};

const known: Part<'known'> = {
	name: 'known',
	key: 'known',
	read(text) {
		const day = readDay(text);
		return day === undefined ? wrong(text, 'not-a-date') : good(day);
	},
	write: (value) => value
};

/** Every part, in the order in which a canonical URL writes them. */
export const PARTS = [
	layers,
	t,
	choice('compare', COMPARISONS),
	at,
	where,
	within,
	select,
	rings,
	versus,
	measure,
	knots,
	to,
	known,
	sort,
	choice('panel', PANELS),
	choice('lang', LANGUAGES),
	choice('theme', THEMES),
	choice('projection', PROJECTIONS)
] as const;
