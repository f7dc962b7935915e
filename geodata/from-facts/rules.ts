/** How what the facts say of themselves becomes confidence, placement and uncertainty. */
import type { Confidence, Placement } from '../../src/lib/data/schema.ts';
import { cell, numeric, type Row } from './csv.ts';

/** Words by which a retold row admits that its date, place or ship was worked out. */
const WORKED_OUT =
	/^Carried forward|^Newest row|point computed|date inferred|Month inferred|home port only|by memory/;

/** `seen` is confirmed, a retelling is reported, and what was worked out from one is inferred. */
export function confidenceOf(row: Row): Confidence {
	if (cell(row, 'confidence') === 'seen') return 'confirmed';
	return WORKED_OUT.test(cell(row, 'note')) ? 'inferred' : 'reported';
}

export interface Placed {
	readonly placement: Placement;
	readonly uncertainty_km: number;
	/** Set where the coordinates themselves make the feature less sure. */
	readonly confidence?: Confidence;
}

/** Coordinates that were read are exact; approximate ones reported; those from memory inferred too. */
export function sitePlacement(row: Row): Placed {
	const uncertainty = numeric(row, 'coordinate_precision_m') / 1000;
	const kind = cell(row, 'coordinate_confidence');
	if (kind === 'seen') return { placement: 'exact', uncertainty_km: uncertainty };
	const placed = { placement: 'reported', uncertainty_km: uncertainty } as const;
	return kind === 'memory' ? { ...placed, confidence: 'inferred' } : placed;
}

const SIGHTINGS: Readonly<Record<string, Placement>> = {
	port: 'exact',
	reported_point: 'reported',
	region: 'area'
};

export function sightingPlacement(row: Row): Placed {
	const placement = SIGHTINGS[cell(row, 'position_kind')];
	if (!placement) throw new RangeError(`Unknown position kind ${cell(row, 'position_kind')}`);
	return { placement, uncertainty_km: numeric(row, 'uncertainty_km') };
}
