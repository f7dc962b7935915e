/** How far the selected mark is from each mark of a chosen set. */
import { inverse } from '#lib/geo/geodesic.ts';
import { distanceTo } from '#lib/geo/within.ts';
import type { Mark, Scene } from './scene.ts';
import type { Target } from './view.ts';

export interface Distance {
	readonly mark: Mark;
	readonly distanceMetres: number;
	/** By how much both places together may be off. */
	readonly doubtMetres: number;
	/** Clockwise from north, from the selected mark to the nearest place of the other; null where they touch. */
	readonly bearingDegrees: number | null;
}

export interface Distances {
	readonly from: Mark;
	/** Nearest first. */
	readonly rows: readonly Distance[];
	/** How many were left out because neither end is a point. */
	readonly unmeasured: number;
}

function isMeant({ layer, reference, feature }: Mark, { layer: id, kind, id: own }: Target) {
	if (layer.id !== id) return false;
	if (own !== undefined) return reference.id === own || feature.id === own;
	return kind === undefined || feature.properties.class === kind;
}

/** The marks of a set, each once, without what only happened at one of them. */
export function marksIn(scene: Scene, targets: readonly Target[]): readonly Mark[] {
	return scene.layers
		.flatMap(({ marks }) => marks)
		.filter((mark) => targets.some((target) => isMeant(mark, target)))
		.filter(({ feature }) => feature.geometry && feature.properties.part_of === undefined);
}

function between(from: Mark, mark: Mark): Distance | null {
	const [a, b] = [from.feature.geometry, mark.feature.geometry];
	if (!a || !b || (a.type !== 'Point' && b.type !== 'Point')) return null;
	const doubtMetres =
		1000 * (from.feature.properties.uncertainty_km + mark.feature.properties.uncertainty_km);
	const bearing = (start: readonly number[], end: readonly number[], metres: number) =>
		metres === 0 ? null : inverse([...start], [...end]).initialBearingDegrees;
	if (a.type === 'Point') {
		const { distanceMetres, nearest } = distanceTo(b, a.coordinates);
		const bearingDegrees = bearing(a.coordinates, nearest, distanceMetres);
		return { mark, distanceMetres, doubtMetres, bearingDegrees };
	}
	if (b.type !== 'Point') return null;
	const { distanceMetres, nearest } = distanceTo(a, b.coordinates);
	const bearingDegrees = bearing(nearest, b.coordinates, distanceMetres);
	return { mark, distanceMetres, doubtMetres, bearingDegrees };
}

export function distancesFrom(from: Mark, scene: Scene, targets: readonly Target[]): Distances {
	const asked = marksIn(scene, targets).filter(
		({ feature, layer }) => feature.id !== from.feature.id || layer.id !== from.layer.id
	);
	const rows = asked
		.flatMap((mark) => between(from, mark) ?? [])
		.sort((a, b) => a.distanceMetres - b.distanceMetres);
	return { from, rows, unmeasured: asked.length - rows.length };
}
