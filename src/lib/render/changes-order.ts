/** The order in which changes are told. */
import type { Change, ChangeKind } from '#lib/view/diff.ts';
import { centresApartKilometres } from './changes-distance.ts';

/** What is told first. */
export const KINDS: readonly ChangeKind[] = [
	'moved',
	'changed',
	'appeared',
	'gone',
	'aged',
	'resighted'
];

type Weight = readonly [kind: number, rank: number, nearness: number, id: string];

/**
 * By kind; then by the rank of its class now, so that what is at sea comes before what is in port; then
 * the longer way first; then by name, so that the order is always the same.
 */
function weightOf(change: Change): Weight {
	const rank = (change.after ?? change.before).kind.rank;
	const way = change.kind === 'moved' ? (centresApartKilometres(change) ?? 0) : 0;
	return [KINDS.indexOf(change.kind), rank, -way, change.reference.id];
}

export function byWeight(changes: readonly Change[]): readonly Change[] {
	const weighed = changes.map((change) => ({ change, weight: weightOf(change) }));
	weighed.sort((one, other) => {
		const place = one.weight.findIndex((part, index) => part !== other.weight[index]);
		const [a, b] = [one.weight[place] ?? 0, other.weight[place] ?? 0];
		return a < b ? -1 : a > b ? 1 : 0;
	});
	return weighed.map(({ change }) => change);
}
