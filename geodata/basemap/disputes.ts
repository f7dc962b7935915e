import type { Position } from 'geojson';
import type { BorderKind } from './ground.ts';

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

/**
 * Borders that are drawn dashed: disputed, undemarcated or a line of control. Natural Earth draws
 * who holds the ground; a dash takes no side. A box limits the dispute to part of a long border.
 */
const disputes: readonly { readonly pair: readonly [string, string]; readonly within?: Box }[] = [
	{ pair: ['North Korea', 'South Korea'] },
	{ pair: ['India', 'Pakistan'], within: [72.5, 32.4, 78, 37.2] },
	{ pair: ['China', 'India'] },
	{ pair: ['China', 'Pakistan'] },
	{ pair: ['India', 'Siachen Glacier'] },
	{ pair: ['China', 'Siachen Glacier'] },
	{ pair: ['Pakistan', 'Siachen Glacier'] },
	{ pair: ['Bhutan', 'China'] },
	{ pair: ['Morocco', 'W. Sahara'] },
	{ pair: ['Somalia', 'Somaliland'] },
	{ pair: ['Kosovo', 'Serbia'] },
	{ pair: ['Cyprus', 'Cyprus U.N. Buffer Zone'] },
	{ pair: ['Cyprus U.N. Buffer Zone', 'N. Cyprus'] },
	{ pair: ['Israel', 'Palestine'] },
	{ pair: ['Jordan', 'Palestine'] },
	{ pair: ['Israel', 'Syria'] },
	{ pair: ['Russia', 'Ukraine'], within: [32, 44, 37, 46.4] },
	{ pair: ['S. Sudan', 'Sudan'] },
	{ pair: ['Guyana', 'Venezuela'] }
];

function inside(line: readonly Position[], [west, south, east, north]: Box): boolean {
	return line.every(
		([longitude = 0, latitude = 0]) =>
			longitude >= west && longitude <= east && latitude >= south && latitude <= north
	);
}

/** How the border between two countries, in alphabetical order, is drawn along this line. */
export function borderKind(first: string, second: string, line: readonly Position[]): BorderKind {
	const dispute = disputes.find(({ pair }) => pair[0] === first && pair[1] === second);
	if (!dispute) return 'land';
	return !dispute.within || inside(line, dispute.within) ? 'disputed' : 'land';
}
