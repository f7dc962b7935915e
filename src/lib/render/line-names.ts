/** Names on lines: on the leg that has the room, turned along it. */
import type { Point, Position } from 'geojson';
import { PLAIN, drawn, type Drawn, type DrawnProperties } from './drawn.ts';
import { mercatorY } from './fan.ts';
import { pixelsPerDegree } from './frame.ts';
import { lineNaming } from './line-roles.ts';
import { alongGeodesics } from './shapes.ts';
import { roughEms } from './text-width.ts';

type Leg = readonly [from: Position, to: Position];

function legsOf(lines: readonly Position[][]): readonly Leg[] {
	return lines.flatMap((line) => line.slice(1).map((to, index): Leg => [line[index] ?? to, to]));
}

/** How long a leg looks. */
function lookOfLeg([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Leg): number {
	return Math.hypot(x2 - x1, mercatorY(y2) - mercatorY(y1));
}

/** The leg on which the name of a line stands, or of a long one the piece of it about its middle. */
function namedLeg(lines: readonly Position[][], role: string): Leg | undefined {
	const legs = legsOf(lines);
	if (lineNaming(role).label === 'middle') return legs[Math.floor((legs.length - 1) / 2)];
	return middleOfLongest(legs);
}

/** A steep name is hard to read: a leg counts by the width it has, and somewhat by its height. */
function roomOfLeg(leg: Leg): number {
	const [[x1 = 0], [x2 = 0]] = leg;
	return Math.abs(x2 - x1) + 0.35 * lookOfLeg(leg);
}

function middleOfLongest(legs: readonly Leg[]): Leg | undefined {
	const longest = legs.toSorted((a, b) => roomOfLeg(b) - roomOfLeg(a))[0];
	const pieces = longest ? legsOf(alongGeodesics([[...longest]]).coordinates) : [];
	return pieces[Math.floor((pieces.length - 1) / 2)];
}

/** The longest of the lines that join, by its vertices. */
function routeOf(lines: readonly Position[][]): readonly Position[] {
	const joined = alongGeodesics(lines).coordinates;
	return joined.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The name of a line: once, turned along its leg and never upside down; `short` where it has less room. */
export function lineName(
	lines: readonly Position[][],
	words: DrawnProperties,
	short = ''
): Drawn[] {
	const leg = namedLeg(lines, words.kind);
	if (!leg) return [];
	const moves = short !== '' || lineNaming(words.kind).label === 'longest';
	const named = moves ? { ...words, route: routeOf(lines) } : words;
	if (short === '') return [nameOn(leg, named, 'line-label')];
	const whole = { ...named, labelFrom: longerThan(words.label, lines) };
	const figure = { ...named, label: short, labelFrom: longerThan(short, lines) };
	return [
		nameOn(leg, { ...figure, drawnTo: whole.labelFrom - 1 }, 'line-label'),
		nameOn(leg, whole, 'line-label')
	];
}

const LINE_LABEL_PIXELS = 12;
/** A label needs some of its line free at both ends. */
const ENDS_EMS = 2;

/** The first whole zoom at which lines are longer than a text. */
function longerThan(text: string, lines: readonly Position[][]): number {
	const look = legsOf(lines).reduce((sum, leg) => sum + lookOfLeg(leg), 0);
	const needed = (roughEms(text) + ENDS_EMS) * LINE_LABEL_PIXELS;
	return Math.max(Math.ceil(Math.log2(needed / (look * pixelsPerDegree(0)))), 0);
}

/** Marks crowd along a chain: each part of it has a place for its name; on the live map it moves along the whole. */
const PARTS_OF_CHAIN = 3;

export function chainNames(lines: readonly Position[][], words: DrawnProperties): Drawn[] {
	const legs = legsOf(lines);
	const size = Math.max(Math.ceil(legs.length / PARTS_OF_CHAIN), 1);
	const route = routeOf(lines);
	return Array.from({ length: PARTS_OF_CHAIN }, (_, part) =>
		legs.slice(part * size, (part + 1) * size)
	).flatMap((part) => {
		const leg = middleOfLongest(part);
		return leg ? [nameOn(leg, { ...words, route }, 'chain-label')] : [];
	});
}

/** Steeper than this a name reads downwards, as the columns of a page do, whichever way its line leans. */
const STEEP_DEGREES = 75;

/** The turn of a name that is never upside down. */
export function upright(turn: number): number {
	if (turn > 180 - STEEP_DEGREES) return turn - 180;
	return turn < -STEEP_DEGREES ? turn + 180 : turn;
}

function nameOn(leg: Leg, words: DrawnProperties, kind: string): Drawn {
	const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = leg;
	const turn = (Math.atan2(mercatorY(y1) - mercatorY(y2), x2 - x1) * 180) / Math.PI;
	const middle: Point = { type: 'Point', coordinates: [(x1 + x2) / 2, (y1 + y2) / 2] };
	return drawn(middle, { ...words, kind, image: '', turn: Math.round(upright(turn)) });
}

/** Names of lines that are drawn beside the marks: of rings, and of the track of what is selected. */
export function namesAlong(lines: readonly Drawn[]): readonly Drawn[] {
	return lines.flatMap(({ geometry, properties }) => {
		if (!/^(?:ring-line|track)$/.test(properties.kind) || properties.label === '') return [];
		if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return [];
		const all = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		const route = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
		const at: Point = { type: 'Point', coordinates: route[0] ?? [] };
		const { label } = properties;
		return [drawn(at, { ...PLAIN, kind: 'line-label', colour: 'chain', label, route })];
	});
}
