/**
 * Scene → what the live map draws. All layers share its sources, so that labels of every layer yield
 * to each other by one rank. A day that changes nothing of a source gives the same collection.
 */
import type { Geometry, Position } from 'geojson';
import * as m from '#lib/paraglide/messages.js';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Measurement } from '#lib/view/measure.ts';
import type { Parts } from '#lib/view/versus.ts';
import type { Change } from '#lib/view/diff.ts';
import type { Scene } from '#lib/view/scene.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import { drawChanges } from './draw-changes.ts';
import { markDrawer } from './draw-mark.ts';
import { drawMeasure } from './draw-measure.ts';
import { ringDrawer } from './draw-ring.ts';
import { drawVersus } from './draw-versus.ts';
import { PLAIN, collector, drawn, type Collections, type Drawn } from './drawn.ts';
import { fanOut } from './fan.ts';
import { alongGeodesics } from './shapes.ts';

/** All that a picture is made of. */
export interface Subject {
	readonly scene: Scene;
	readonly lang: Language;
	/** The whole zoom level: marks too near each other at it stand in columns. */
	readonly level: number;
	/** Marks that a column shows before it ends in a list of the rest; without it all of them. */
	readonly most?: number;
	readonly boundaries?: readonly Boundary[];
	/** Given, the picture is of these changes up to the Scene, and not of the Scene itself. */
	readonly changes?: readonly Change[] | null;
	/** Legs between the sightings of the selected subject. */
	readonly track?: readonly (readonly [Position, Position])[];
	readonly measurement?: Measurement | null;
	/** Two perimeters that are compared: their places in the View, and their parts once they are drawn. */
	readonly versus?: { readonly slots: readonly number[]; readonly parts: Parts | null } | null;
}

const LETTERS = ['A', 'B'];

export type PictureMaker = (subject: Subject) => Collections;

function trackLines(legs: Subject['track'] = [], lang: Language): Drawn[] {
	if (legs.length === 0) return [];
	const label = m.track_label({}, { locale: lang });
	const lines = alongGeodesics(legs.map((leg) => [...leg]));
	return [drawn(lines, { ...PLAIN, kind: 'track', label })];
}

/** Outlines of countries are large and rarely change: a source of their own is seldom sent again. */
const isCountry = ({ properties }: Drawn) => properties.kind === 'country';

/** A country is filled once, by the topmost layer that names it: two tints would make a third, of no legend. */
export function once(drawings: readonly Drawn[]): readonly Drawn[] {
	const layerOf = ({ properties: { key } }: Drawn) => key.slice(0, key.indexOf('/'));
	const topmost = new Map(drawings.map((drawing) => [drawing.geometry, layerOf(drawing)]));
	const filled = new Set<Geometry>();
	return drawings.filter((drawing) => {
		const { geometry } = drawing;
		if (filled.has(geometry) || topmost.get(geometry) !== layerOf(drawing)) return false;
		filled.add(geometry);
		return true;
	});
}

/** A country bears the name and figure of the layer that fills it. */
function named(points: readonly Drawn[], filled: readonly Drawn[]): readonly Drawn[] {
	const keys = new Set(filled.map(({ properties }) => properties.key));
	return points.filter(
		({ properties: { kind, key } }) => kind !== 'country-label' || keys.has(key)
	);
}

/** Builds a function that draws Scenes and remembers, so that plan can compare by reference. */
export function pictureMaker(): PictureMaker {
	const draw = markDrawer();
	const countries = collector(once);
	const areas = collector();
	const ringOf = ringDrawer();
	const rings = collector();
	const lines = collector();
	const byLevel = new Map<number, ReturnType<typeof collector>>();
	const selection = collector();
	const track = remembered(trackLines);
	const measured = remembered(drawMeasure);
	const measures = collector();
	const compared = remembered(drawVersus);
	return (subject) => {
		const { scene, lang, level, most, boundaries = [], changes = null, track: legs } = subject;
		const { measurement = null, versus = null } = subject;
		const letter = (slot: number) => LETTERS[versus?.slots.indexOf(slot) ?? -1];
		const points = byLevel.get(level) ?? collector((all) => fanOut(all, level, most));
		byLevel.set(level, points);
		const parts = changes
			? drawChanges(scene, changes, draw, lang)
			: scene.layers.flatMap(({ marks }) => marks.map((mark) => draw(mark, lang)));
		const filled = countries(parts.flatMap((part) => part.areas.filter(isCountry)));
		const drawing = {
			countries: filled,
			areas: areas(parts.flatMap((part) => part.areas.filter((area) => !isCountry(area)))),
			rings: rings([
				...compared(versus?.parts ?? null, lang),
				...boundaries.flatMap((boundary) => ringOf(boundary, lang, letter(boundary.perimeter.slot)))
			]),
			measure: measures(measured(measurement, lang)),
			lines: lines(parts.flatMap((part) => part.lines)),
			points: points(
				named(
					parts.flatMap((part) => part.points),
					filled.features
				)
			)
		};
		const key = scene.selected && referenceText(scene.selected.reference);
		const chosen = [drawing.countries, drawing.areas, drawing.lines, drawing.points]
			.flatMap(({ features }) => features)
			.filter(({ properties: { key: own, members = [] } }) =>
				[own, ...members.map((member) => member.key)].includes(key ?? '')
			);
		return { ...drawing, selection: selection([...track(legs, lang), ...chosen]) };
	};
}

/** Keeps the last answer for the same two questions. */
function remembered<A, B, R>(answer: (a: A, b: B) => R): (a: A, b: B) => R {
	let last: { a: A; b: B; result: R } | null = null;
	return (a, b) => {
		if (!last || last.a !== a || last.b !== b) last = { a, b, result: answer(a, b) };
		return last.result;
	};
}
