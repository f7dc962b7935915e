import type { MultiPolygon, Polygon, Position } from 'geojson';
import { assemble, signedArea } from './assemble.ts';
import { longitudeStep } from './ellipsoid.ts';

/** The same positions with longitudes that run on: no step of more than 180°, but along a pole's row. */
export function continuous(line: Position[]): Position[] {
	const found: Position[] = [];
	for (const [index, position] of line.entries()) {
		const [x, y, ...rest] = position as [number, number, ...number[]];
		const before = found[index - 1];
		if (!before) {
			found.push([...position]);
			continue;
		}
		const last = line[index - 1]!;
		const alongPole = Math.abs(y) === 90 && last[1] === y;
		const step = alongPole ? x - last[0]! : longitudeStep(last[0]!, x);
		// Positions that need no turn stay as they are, to the last bit.
		const turns = Math.round((before[0]! + step - x) / 360);
		found.push([x + 360 * turns, y, ...rest]);
	}
	return found;
}

/** Between which meridians 180 + 360·k an edge lies; none for an edge along one of them. */
function strip(a: Position, b: Position): number | null {
	if (a[0] === b[0] && (a[0]! - 180) % 360 === 0) return null;
	return Math.floor(((a[0]! + b[0]!) / 2 + 180) / 360);
}

/** A micrometre: between positions that are closer to ±180° nothing can be told apart. */
const SAME_DEGREES = 1e-11;

function ontoMeridian(position: Position): Position {
	const [x, ...rest] = position as [number, ...number[]];
	const meridian = 180 + 360 * Math.round((x - 180) / 360);
	return x !== meridian && Math.abs(x - meridian) < SAME_DEGREES ? [meridian, ...rest] : position;
}

/** Adds a position wherever an edge crosses a meridian 180 + 360·k. */
function withCrossings(given: Position[]): Position[] {
	const line = given.map(ontoMeridian);
	const found: Position[] = line.slice(0, 1);
	for (let index = 1; index < line.length; index++) {
		const [a, b] = [line[index - 1]!, line[index]!];
		const [low, high] = a[0]! < b[0]! ? [a[0]!, b[0]!] : [b[0]!, a[0]!];
		const meridians: number[] = [];
		for (let x = 180 + 360 * Math.floor((low - 180) / 360 + 1); x < high; x += 360) {
			meridians.push(x);
		}
		if (a[0]! > b[0]!) meridians.reverse();
		for (const x of meridians) {
			const share = (x - a[0]!) / (b[0]! - a[0]!);
			found.push([x, a[1]! + share * (b[1]! - a[1]!)]);
		}
		found.push(b);
	}
	return found;
}

function shifted(line: Position[], turns: number): Position[] {
	return line.map(([x, ...rest]) => [x! - 360 * turns, ...rest]);
}

export function cutToLines(line: Position[]): Position[][] {
	const whole = withCrossings(continuous(line));
	const parts: { turns: number; line: Position[] }[] = [];
	for (let index = 1; index < whole.length; index++) {
		const [a, b] = [whole[index - 1]!, whole[index]!];
		const part = parts.at(-1);
		const turns = strip(a, b) ?? part?.turns ?? Math.floor((a[0]! - 180) / 360 + 1);
		if (part?.turns === turns) part.line.push(b);
		else parts.push({ turns, line: [a, b] });
	}
	return parts.map(({ turns, line }) => shifted(line, turns));
}

export function cutPolygon(rings: Position[][]): Position[][][] {
	const area = cutRings(rings.map((ring, index) => wound(continuous(ring), index > 0)));
	return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Cuts rings that keep their inside to the left. */
export function cutRings(rings: Position[][]): Polygon | MultiPolygon {
	const closed: Position[][] = [];
	const lines: Position[][] = [];
	rings.forEach((ring) => {
		if (staysOnSheet(ring)) return closed.push(ring);
		const whole = withCrossings(continuous(ring));
		const parts = runs(whole);
		const first = parts[0];
		if (!first) return;
		const goesRound = whole[0]![0] !== whole.at(-1)![0];
		if (parts.length === 1 && !goesRound && first.line.length === whole.length) {
			closed.push(shifted(first.line, first.turns));
		} else lines.push(...parts.map((part) => shifted(part.line, part.turns)));
	});
	return assemble(closed, lines);
}

const LONGEST_STEP_DEGREES = 90;

/** The same line, with positions added where a straight edge on paper is so long that it could be read the short way. */
export function withShortSteps(line: Position[]): Position[] {
	return line.flatMap((to, index) => {
		const from = line[index - 1] ?? to;
		const [x, y] = [to[0]! - from[0]!, to[1]! - from[1]!];
		const alongPole = Math.abs(to[1]!) === 90 && y === 0;
		const steps = alongPole ? 1 : Math.ceil(Math.abs(x) / LONGEST_STEP_DEGREES) || 1;
		const added = Array.from({ length: steps - 1 }, (_, step) => [
			from[0]! + (x * (step + 1)) / steps,
			from[1]! + (y * (step + 1)) / steps
		]);
		return [...added, to];
	});
}

/** Whether a ring, as it is, needs no cut. */
function staysOnSheet(ring: Position[]): boolean {
	for (let index = 1; index < ring.length; index++) {
		const x = ring[index]![0]!;
		if (Math.abs(x) > 180 - SAME_DEGREES || Math.abs(x - ring[index - 1]![0]!) > 180) return false;
	}
	return true;
}

/** The ring in the direction that keeps its inside to the left. */
function wound(ring: Position[], isHole: boolean): Position[] {
	const round = ring.at(-1)![0]! - ring[0]![0]!;
	let leftward = signedArea(ring);
	if (round !== 0) {
		const mean = ring
			.slice(1)
			.reduce(
				(sum, [x, y], index) => sum + (x! - ring[index]![0]!) * Math.sin((y! * Math.PI) / 180),
				0
			);
		// Eastward keeps the north to the left, and the smaller cap is in the north if the mean latitude is.
		leftward = mean;
	}
	return leftward > 0 === isHole ? ring.toReversed() : ring;
}

/** The stretches of a ring that lie in one strip; edges along a meridian 180 + 360·k belong to none. */
function runs(ring: Position[]): { turns: number; line: Position[] }[] {
	const found: { turns: number; line: Position[] }[] = [];
	let open = false;
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1]!, ring[index]!];
		const turns = strip(a, b);
		const run = found.at(-1);
		if (turns === null) open = false;
		else if (open && run?.turns === turns) run.line.push(b);
		else {
			found.push({ turns, line: [a, b] });
			open = true;
		}
	}
	const [first, last] = [found[0], found.at(-1)];
	const meets = strip(ring[0]!, ring[1]!) !== null && open && first && last && first !== last;
	const turn = ring.at(-1)![0]! - ring[0]![0]!;
	if (meets && last.turns - first.turns === turn / 360) {
		first.line = [...shifted(last.line, turn / 360), ...first.line.slice(1)];
		found.pop();
	}
	return found;
}
