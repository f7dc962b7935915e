/**
 * Where each name of the live map stands: wholly in sight, off every symbol and every name that counts for more,
 * and off the lines if it can be. MapLibre only draws them there: what covers the map it does not know, and it
 * would place layer by layer what is to be placed by rank.
 */
import type { Point } from 'geojson';
import { placesAlong, type Room } from './along-places.ts';
import type { Lines } from './crossings.ts';
import { NEVER, type Drawn } from './drawn.ts';
import { blockOf, isOnLine } from './label-blocks.ts';
import { grown, isCut, overlap, turnedBox, type Box } from './boxes.ts';
import {
	anchorsOf,
	choicesOf,
	pixelOf,
	reachOf,
	symbolOf,
	type Choice,
	type Field,
	type Sight
} from './label-choices.ts';

export type { Sight } from './label-choices.ts';

/** A name that can move along its line yields to those that cannot. */
const LINE_RANKS = 15;
/** Two names of one chain stand so far apart, in shorter sides of the map; a line in sight has two from 1.5 on. */
const REPEAT = { apart: 0.6, from: 1.5 } as const;
/** What a name that finds no place costs its column. */
const NO_PLACE = 10;
/** Between names. */
const APART_PIXELS = 2;

/** Names that are placed together: a column of marks, a chain, or one alone. */
interface Unit {
	readonly indices: readonly number[];
	readonly rank: number;
}

interface Work {
	readonly points: readonly Drawn[];
	readonly lines: Lines;
	readonly sight: Sight;
	readonly symbols: readonly Box[];
	readonly fields: readonly Field[];
	/** Of the names that have their place. */
	readonly taken: Box[];
	readonly result: Drawn[];
}

const unnamed = (point: Drawn): Drawn => ({
	...point,
	properties: { ...point.properties, labelFrom: NEVER }
});

const isNamed = ({ properties: { label, labelFrom, drawnTo } }: Drawn, { zoom }: Sight) =>
	label !== '' && labelFrom <= Math.floor(zoom) && Math.floor(zoom) <= drawnTo;

function unitsOf(points: readonly Drawn[], sight: Sight): readonly Unit[] {
	const units = new Map<string, { indices: number[]; rank: number }>();
	points.forEach((point, index) => {
		if (!isNamed(point, sight)) return;
		const { geometry, properties } = point;
		const { kind, key, stacked, image, route } = properties;
		const rank = properties.rank + (route ? LINE_RANKS : 0);
		const name =
			kind === 'chain-label'
				? `chain ${key}`
				: stacked > 1 && image !== ''
					? `column ${(geometry as Point).coordinates.join()}`
					: String(index);
		const unit = units.get(name);
		if (!unit) units.set(name, { indices: [index], rank });
		else {
			unit.indices.push(index);
			unit.rank = Math.min(unit.rank, rank);
		}
	});
	return [...units.values()].toSorted((a, b) => a.rank - b.rank);
}

const isFree = (box: Box, others: readonly Box[]) => !others.some((other) => overlap(box, other));

function firstFree(
	choices: readonly Choice[],
	{ symbols, taken }: Work,
	more: readonly Box[] = []
) {
	return choices.find(({ box }) => {
		const roomy = grown(box, APART_PIXELS);
		return isFree(box, symbols) && isFree(roomy, taken) && isFree(roomy, more);
	});
}

function settle(work: Work, index: number, choice: Choice | undefined): void {
	const point = work.points[index];
	if (!point) return;
	if (choice) work.taken.push(choice.box);
	work.result[index] = choice
		? { ...point, properties: { ...choice.properties, anchors: anchorsOf([choice]) } }
		: unnamed(point);
}

const isLeft = ({ anchor }: Choice) => anchor === 'left';

/** The names of a column stand on one side if they can: the one that costs all of them the least. */
function settleColumn(work: Work, { indices }: Unit): void {
	const choices = indices.map((index) => {
		const point = work.points[index];
		return point ? choicesOf(point, work.lines, work.fields, work.sight) : null;
	});
	const sides = [isLeft, (choice: Choice) => !isLeft(choice)].map((side) => {
		const boxes: Box[] = [];
		let cost = 0;
		for (const all of choices) {
			const choice = firstFree((all ?? []).filter(side), work, boxes);
			if (choice) boxes.push(choice.box);
			cost += choice?.cost ?? NO_PLACE;
		}
		return { side, cost };
	});
	const [best] = sides.toSorted((a, b) => a.cost - b.cost);
	indices.forEach((index, place) => {
		const all = choices[place];
		if (!all) return;
		const onSide = best ? all.filter(best.side) : all;
		settle(work, index, firstFree(onSide, work) ?? firstFree(all, work));
	});
}

function settleOne(work: Work, index: number): void {
	const point = work.points[index];
	const choices = point && choicesOf(point, work.lines, work.fields, work.sight);
	if (choices) settle(work, index, firstFree(choices, work));
}

/** A name with one place on its line stands there or nowhere. */
function settleFixed({ points, result, taken, symbols, sight }: Work, index: number): void {
	const point = points[index];
	if (!point) return;
	const { width, height } = blockOf(point.properties, sight.zoom);
	const box = turnedBox(pixelOf(point, sight), width, 3 * height, point.properties.turn);
	if (isCut(box, sight) || !isFree(box, symbols) || !isFree(box, taken)) {
		result[index] = unnamed(point);
	} else taken.push(box);
}

/** The name of a line stands on it once; that of a long chain once more, far from the first. */
function settleAlong(work: Work, indices: readonly number[]): void {
	const { points, result, taken, symbols, lines, sight } = work;
	const [first] = indices.flatMap((index) => points[index] ?? []);
	const { route } = first?.properties ?? {};
	if (!first || !route) return;
	const room: Room = { ...sight, marks: [...symbols, ...taken], lines: lines.heavy };
	const side = Math.min(sight.width, sight.height);
	const places = placesAlong(route, blockOf(first.properties, sight.zoom), room, {
		apart: REPEAT.apart * side,
		repeatsFrom: indices.length > 1 ? REPEAT.from * side : Infinity
	});
	indices.forEach((index, order) => {
		const [point, place] = [points[index], places[order]];
		if (!point) return;
		if (place) taken.push(...place.boxes);
		result[index] = place
			? {
					...point,
					geometry: { type: 'Point', coordinates: place.position },
					properties: { ...point.properties, turn: place.turn }
				}
			: unnamed(point);
	});
}

/** The points with their names where they are good in this sight; those that have no such place lose theirs. */
export function placed(points: readonly Drawn[], lines: Lines, sight: Sight): readonly Drawn[] {
	const areas = points.filter((point) => reachOf(point, sight) > 0);
	const work: Work = {
		points,
		lines,
		sight,
		symbols: points.flatMap((point) => symbolOf(point, sight)),
		fields: areas.map((point) => ({
			middle: pixelOf(point, sight),
			radius: reachOf(point, sight),
			key: point.properties.key
		})),
		taken: [],
		result: [...points]
	};
	for (const unit of unitsOf(points, sight)) {
		const [index = 0] = unit.indices;
		const point = points[index];
		if (!point) continue;
		if (!isOnLine(point.properties)) {
			if (point.properties.stacked > 1) settleColumn(work, unit);
			else settleOne(work, index);
		} else if (point.properties.route) settleAlong(work, unit.indices);
		else settleFixed(work, index);
	}
	return work.result;
}
