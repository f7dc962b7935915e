/** How fast and how right the perimeters are, each beside Turf in the same run. Times mean nothing; ratios do. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { DRAG_TOLERANCE, buffer } from '../src/lib/geo/buffer.ts';
import { isWithin } from '../src/lib/geo/within.ts';
import { chain } from '../tests/geo/fixtures/load.ts';
import { judge } from '../tests/geo/oracle/judge.ts';
import { type Perimeter, byTurf, perimeters } from './geo-cases.ts';

const FRAME_MILLISECONDS = 16.7;

interface Times {
	median: number;
	p95: number;
	longest: number;
}

function summary(times: number[]): Times {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
	return { median: at(0.5), p95: at(0.95), longest: at(1) };
}

function time(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Both in turn, so that whatever else the machine does slows them alike. */
function race(runs: number, ours: () => unknown, theirs: () => unknown): [Times, Times] {
	for (let run = 0; run < runs / 4; run++) [ours(), theirs()];
	const times: [number, number][] = [];
	for (let run = 0; run < runs; run++) times.push([time(ours), time(theirs)]);
	return [summary(times.map(([time]) => time)), summary(times.map(([, time]) => time))];
}

const positions = (area: { coordinates: unknown }) =>
	(area.coordinates as number[][]).flat(9).length / 2;
const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 0);
const percent = (value: number) => `${(100 * value).toPrecision(2)} %`;
const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

function perimeterRow(perimeter: Perimeter): string {
	const { name, geometry, radiusMetres, runs, atMost } = perimeter;
	const [ours, theirs] = [buffer(geometry, radiusMetres), byTurf(perimeter)];
	const measure = (area: typeof ours) =>
		judge(geometry, radiusMetres, area, { perEdge: 4, probes: 0 });
	const [ourError, theirError] = [measure(ours).worst, measure(theirs).worst];
	const [our, their] = race(
		runs,
		() => buffer(geometry, radiusMetres),
		() => byTurf(perimeter)
	);
	const ratio = our.median / their.median;
	const verdict =
		atMost === undefined ? '' : ratio <= atMost ? ` (≤ ${atMost})` : ` (**over ${atMost}**)`;
	return row([
		name,
		`${milliseconds(our.median)} / ${milliseconds(our.p95)}`,
		`${milliseconds(their.median)} / ${milliseconds(their.p95)}`,
		ratio.toFixed(2) + verdict,
		positions(ours),
		positions(theirs),
		percent(ourError),
		percent(theirError)
	]);
}

function dragRow(): string {
	const steps = Array.from({ length: 196 }, (_, step) => 50_000 + 10_000 * step);
	const dragged: Perimeter[] = steps.map((radiusMetres) => ({
		name: '',
		geometry: chain,
		radiusMetres,
		runs: 1
	}));
	const drag = () =>
		dragged.map((one) =>
			time(() => buffer(chain, one.radiusMetres, { tolerance: DRAG_TOLERANCE }))
		);
	const turf = () => dragged.map((one) => time(() => byTurf(one)));
	[drag(), turf()];
	const [our, their] = [summary(drag()), summary(turf())];
	const coarse = dragged.map(({ radiusMetres }) =>
		buffer(chain, radiusMetres, { tolerance: DRAG_TOLERANCE })
	);
	const worst = coarse
		.filter((_, step) => step % 13 === 0)
		.map((area, index) => judge(chain, steps[index * 13]!, area, { perEdge: 2, probes: 0 }).worst);
	const verdict =
		our.longest <= FRAME_MILLISECONDS
			? `≤ ${FRAME_MILLISECONDS}`
			: `**over ${FRAME_MILLISECONDS}**`;
	return row([
		`A drag, chain 50 to 2,000 km, 196 steps at 0.1 %; longest step ${milliseconds(our.longest)} ms (${verdict})`,
		`${milliseconds(our.median)} / ${milliseconds(our.p95)}`,
		`${milliseconds(their.median)} / ${milliseconds(their.p95)}`,
		(our.median / their.median).toFixed(2),
		`${Math.min(...coarse.map(positions))}–${Math.max(...coarse.map(positions))}`,
		'',
		percent(Math.max(...worst)),
		''
	]);
}

function withinRow(): string {
	const places: Position[] = Array.from({ length: 200_000 }, (_, index) => [
		100 + 60 * ((index * 0.7548776662466927) % 1),
		-5 + 55 * ((index * 0.5698402909980532) % 1)
	]);
	const drawn = byTurf({ name: '', geometry: chain, radiusMetres: 5e5, runs: 1 });
	const ours = () => places.filter((place) => isWithin(chain, 5e5, place)).length;
	const theirs = () => places.filter((place) => booleanPointInPolygon(place, drawn)).length;
	const wrong = Math.abs(ours() - theirs());
	const [our, their] = race(7, ours, theirs);
	const each = (value: number) => `${((1000 * value) / places.length).toFixed(2)} µs`;
	return row([
		`200,000 isWithin, chain 500 km, against Turf's point in its own polygon (wrong for ${wrong} or more)`,
		`${each(our.median)} / ${each(our.p95)} a point`,
		`${each(their.median)} / ${each(their.p95)} a point`,
		(our.median / their.median).toFixed(2),
		'',
		'',
		'exact',
		''
	]);
}

export default function geo(): string {
	return [
		'## geo',
		'',
		'Median / 95th percentile in milliseconds; the error is the greatest found on the boundary, in true WGS 84',
		'distance, as a share of the radius.',
		'',
		row(['what', 'Linchpin', 'Turf', 'ratio', 'positions', "Turf's", 'error', "Turf's"]),
		row(Array(8).fill('---')),
		...perimeters.map(perimeterRow),
		dragRow(),
		withinRow()
	].join('\n');
}
