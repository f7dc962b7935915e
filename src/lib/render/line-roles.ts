/** The roles that a layer file may give a line, and how the line is named. */
export const LINE_ROLES = {
	/** Called what its layer is called: one version of it is shown at a time. */
	chain: { label: 'along', named: 'layer' },
	'outer-chain': { label: 'longest', named: 'class' },
	/** A line of a statement of its time. */
	perimeter: { label: 'longest', named: 'class' },
	/** A schematic track between seas that a report names. */
	patrol: { label: 'longest', named: 'feature', ends: 'arrow' },
	strait: { label: 'middle', named: 'feature', ends: 'bar' },
	distance: { label: 'middle', named: 'feature' },
	/** A piece of a claimed line: it ends where it ends, and is joined to no other. */
	claim: { label: 'middle', named: 'feature' },
	/** Schematic, from station to station. */
	rail: { label: 'middle', named: 'feature' },
	'rail-construction': { label: 'middle', named: 'feature' },
	'rail-planned': { label: 'middle', named: 'feature' }
} as const satisfies Record<string, LineNaming>;

interface LineNaming {
	/** Where the name stands: again and again along the line, or once, on its longest or middle leg. */
	readonly label: 'along' | 'longest' | 'middle';
	readonly named: 'layer' | 'class' | 'feature';
	/** A bar across both ends of a width, or an arrow at the last end of a track. */
	readonly ends?: 'bar' | 'arrow';
}

const PLAIN_LINE: LineNaming = { label: 'middle', named: 'feature' };

export function lineNaming(role: string | undefined): LineNaming {
	return role !== undefined && Object.hasOwn(LINE_ROLES, role)
		? LINE_ROLES[role as keyof typeof LINE_ROLES]
		: PLAIN_LINE;
}
