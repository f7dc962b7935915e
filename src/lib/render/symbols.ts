/**
 * The family of symbols: one 24 × 24 box, one stroke width, legible at 12 px and without colour.
 * The map draws them through Path2D, the legend as SVG, both from these paths.
 */
export interface SymbolPath {
	readonly d: string;
	/** `solid` is filled with the colour, `hollow` with the halo, `line` only stroked, `cut` stroked with the halo. */
	readonly paint: 'solid' | 'hollow' | 'line' | 'cut';
	readonly dashed?: boolean;
}

const hull = 'M1.8 12.4H22.2L19.4 19H5.6Z';
/** The bow of a ship whose aircraft leave by a ramp. */
const ramp = 'M1.8 12.4H16.6L22.4 9.6 19.4 19H5.6Z';
const island = 'M13 12.4V8.6h2V5.4h1.6v3.2h1.9v3.8';
const islands = 'M6.4 12.4V8.2h3.2v4.2M12.4 12.4V8.2h3.2v4.2';
const disc = 'M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16Z';
const dot = 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7Z';
const hexagon = 'M7.5 4.5h9L21 12l-4.5 7.5h-9L3 12Z';
const wedge = 'M3.5 5.5h17L12 20Z';
const diamond = 'M12 4.5 19.5 12 12 19.5 4.5 12Z';

export const SYMBOLS = {
	carrier: [
		{ d: island, paint: 'solid' },
		{ d: hull, paint: 'solid' }
	],
	'carrier-in-port': [
		{ d: island, paint: 'hollow' },
		{ d: hull, paint: 'hollow' }
	],
	'carrier-in-yard': [
		{ d: island, paint: 'hollow' },
		{ d: hull, paint: 'hollow', dashed: true }
	],
	ships: [
		{ d: 'M7 13V9h4V5.5h2.5V9H17v4', paint: 'solid' },
		{ d: 'M3 13h18l-2.6 5.5H6Z', paint: 'solid' }
	],
	base: [
		{ d: disc, paint: 'hollow' },
		{ d: dot, paint: 'solid' }
	],
	'base-construction': [
		{ d: disc, paint: 'hollow', dashed: true },
		{ d: dot, paint: 'line' }
	],
	airfield: [
		{ d: disc, paint: 'hollow' },
		{ d: 'M7.5 16.5 16.5 7.5', paint: 'line' }
	],
	port: [
		{ d: disc, paint: 'hollow' },
		{ d: 'M12 7.5v9M8.5 13a3.5 3.5 0 0 0 7 0M10 9.5h4', paint: 'line' }
	],
	headquarters: [
		{ d: disc, paint: 'hollow' },
		{ d: 'M12 7.2 16.8 12 12 16.8 7.2 12Z', paint: 'solid' }
	],
	access: [
		{ d: disc, paint: 'hollow' },
		{ d: 'M4 12a8 8 0 0 0 16 0Z', paint: 'solid' }
	],
	camp: [
		{ d: 'M12 4 20.5 19.5h-17Z', paint: 'hollow' },
		{ d: 'M12 11.5 15 16.8H9Z', paint: 'solid' }
	],
	outpost: [
		{ d: 'M4.5 4.5h15v15h-15Z', paint: 'hollow' },
		{ d: 'M9 9h6v6H9Z', paint: 'solid' }
	],
	reef: [
		{ d: hexagon, paint: 'hollow' },
		{ d: dot, paint: 'line' }
	],
	collision: [{ d: 'M12 3 14.6 9.4 21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6Z', paint: 'solid' }],
	'water-cannon': [
		{
			d: 'M12 3.2c3.8 4.9 5.8 7.7 5.8 10.7a5.8 5.8 0 0 1-11.6 0c0-3 2-5.8 5.8-10.7Z',
			paint: 'solid'
		}
	],
	boarding: [{ d: wedge, paint: 'solid' }],
	blocking: [{ d: wedge, paint: 'hollow' }],
	challenge: [
		{ d: dot, paint: 'solid' },
		{ d: 'M6.3 5.8a8.6 8.6 0 0 0 0 12.4M17.7 5.8a8.6 8.6 0 0 1 0 12.4', paint: 'line' }
	],
	town: [{ d: dot, paint: 'hollow' }],
	event: [{ d: diamond, paint: 'solid' }],
	'event-reported': [{ d: diamond, paint: 'hollow' }],
	'event-planned': [{ d: diamond, paint: 'hollow', dashed: true }],
	/** Stands across the end of a width that is measured. */
	bar: [{ d: 'M12 6.5v11', paint: 'line' }],
	/** The way a schematic track runs. */
	/** Around a symbol that is selected, or under the hand. */
	ring: [{ d: 'M12 1.4a10.6 10.6 0 1 0 0 21.2 10.6 10.6 0 1 0 0-21.2Z', paint: 'line' }],
	arrow: [{ d: 'M7 7.5 14 12l-7 4.5', paint: 'line' }]
} as const satisfies Record<string, readonly SymbolPath[]>;

export type SymbolName = keyof typeof SYMBOLS;

/** What tells a navy's carriers without colour: a silhouette, and a device on the hull. */
const NAVIES: Readonly<Record<string, Readonly<Record<'hull' | 'island' | 'device', string>>>> = {
	usa: { hull, island, device: 'M8.4 15.7h7.2' },
	china: { hull: ramp, island, device: '' },
	japan: { hull, island, device: 'M12 14.3a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 1 0 0-2.8Z' },
	britain: { hull: ramp, island: islands, device: '' },
	france: {
		hull,
		island: 'M6.4 12.4V8.6h2V5.4H10v3.2h1.9v3.8',
		device: 'M10.4 14.4v2.8M13.6 14.4v2.8'
	}
};

/** The paths of a symbol in a colour; carriers differ by navy in more than their colour. */
export function symbolPaths(symbol: SymbolName, colour: string): readonly SymbolPath[] {
	const paths: readonly SymbolPath[] = SYMBOLS[symbol];
	const navy = NAVIES[colour];
	if (!navy || !symbol.startsWith('carrier')) return paths;
	const shapes = paths.map((path) => ({ ...path, d: path.d === island ? navy.island : navy.hull }));
	const paint = shapes[0]?.paint === 'solid' ? 'cut' : 'line';
	return navy.device === '' ? shapes : [...shapes, { d: navy.device, paint }];
}

/** A name of a layer file as a symbol of the family; an unknown one is drawn as a plain dot. */
export function symbolName(name: string | undefined): SymbolName {
	return name !== undefined && Object.hasOwn(SYMBOLS, name) ? (name as SymbolName) : 'town';
}

/** The image id by which a style layer asks for hatching in a colour role. */
const HATCH = 'hatch/';
export const hatchImage = (colour: string) => `${HATCH}${colour}`;
/** The colour role of a hatching; null for what is none. */
export const readHatch = (id: string) => (id.startsWith(HATCH) ? id.slice(HATCH.length) : null);
/** Pixels after which the hatching comes again, and the lines that fill them. */
export const HATCH_PIXELS = 8;
export const HATCH_STROKE = 1;
export const HATCH_PATH = 'M-1 9 9-1M-1 1 1-1M7 9 9 7';

export interface SymbolImage {
	readonly symbol: SymbolName;
	readonly colour: string;
	/** Only its outline, for what is no longer there. */
	readonly hollow: boolean;
}

const HOLLOW = 'hollow';

/** The image id by which a style layer asks for a symbol in a colour role. */
export function symbolImage({ symbol, colour, hollow }: SymbolImage): string {
	return [symbol, colour, ...(hollow ? [HOLLOW] : [])].join('/');
}

export function readSymbolImage(id: string): SymbolImage | null {
	const [symbol = '', colour = '', hollow, ...rest] = id.split('/');
	const known = Object.hasOwn(SYMBOLS, symbol) && colour !== '' && rest.length === 0;
	if (!known || (hollow !== undefined && hollow !== HOLLOW)) return null;
	return { symbol: symbol as SymbolName, colour, hollow: hollow === HOLLOW };
}
