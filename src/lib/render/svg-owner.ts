/** Whose name a reader takes a name for: the nearest mark's. It must be its own. */
import { inside, type Box } from './boxes.ts';
import type { Pixel } from './frame.ts';

export interface StandingSymbol {
	readonly key: string;
	readonly place: Pixel;
	readonly box: Box;
}

/** Where marks stand on the picture. */
export interface Standing {
	/** The symbols, each with its mark and the place of its column. */
	readonly symbols: readonly StandingSymbol[];
	/** What is drawn of an area, by its mark. */
	readonly areas: () => ReadonlyMap<string, Box>;
}

/** All in pixels of the live map. */
const FARTHEST = 11;
const NEARER = 2;
/** Of a line of text and a symbol under or over it, when the text begins or ends at its own. */
const LEAST_BETWEEN = 3;
/** An area says less whose a name beside it is than a symbol does. */
const BESIDE_AREA = 8;
/** An outline smaller than this is no sign on the map; a symbol so near stands on it. */
const LEAST = 6;
const ON_IT = 12;

function gap(a: Box, b: Box): number {
	const x = Math.max(a.left - b.right, b.left - a.right, 0);
	const y = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
	return Math.hypot(x, y);
}

const inRow = (a: Box, b: Box) => a.top < b.bottom && b.top < a.bottom;

const isSmall = ({ left, right, top, bottom }: Box, least: number) =>
	Math.max(right - left, bottom - top) < least;

export interface Owned {
	readonly key: string;
	/** Of its column, or of its name where it has no symbol. */
	readonly place: Pixel;
	/** Its own symbol; null where an area is its sign. */
	readonly symbol: Box | null;
}

const layerOf = (key: string) => key.slice(0, key.indexOf('/'));

/** What there is to be seen of it: its symbol, its outline, or the symbol of its layer on an outline that is not. */
function signOf({ key, place, symbol }: Owned, { symbols, areas }: Standing, enlarge: number) {
	if (symbol) return symbol;
	const area = areas().get(key);
	if (area && !isSmall(area, LEAST * enlarge)) return area;
	const onIt = symbols.find(
		(other) =>
			layerOf(other.key) === layerOf(key) &&
			Math.hypot(other.place[0] - place[0], other.place[1] - place[1]) < ON_IT * enlarge
	);
	return onIt?.box ?? null;
}

/** Whether a name in this box is read as the name of its own mark, which is there to be seen. */
export function isItsOwn(name: Box, owned: Owned, standing: Standing, enlarge: number): boolean {
	const own = signOf(owned, standing, enlarge);
	if (!own) return false;
	const isArea = own === standing.areas().get(owned.key);
	const away = gap(name, own);
	if (away > FARTHEST * enlarge) return false;
	if (isArea && inside(name, own)) return true;
	const counted = isArea && away > 0 ? away + BESIDE_AREA * enlarge : away;
	const beside = !isArea && inRow(name, own);
	return standing.symbols.every(({ place, box }) => {
		if (box === own || Math.hypot(place[0] - owned.place[0], place[1] - owned.place[1]) < 1)
			return true;
		// A reader goes along the line first.
		const least =
			beside && !inRow(name, box) ? LEAST_BETWEEN * enlarge : counted + NEARER * enlarge;
		return gap(name, box) >= least;
	});
}
