/** How `/data.<format>` and `/data/<layer>.<format>` answer: the same View, checks and caching for all. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { format as write, parse } from '#lib/view/url.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { answer, refusal } from './answer.ts';
import { take, type Taken } from './take.ts';
import { takeCsv } from './take-csv.ts';
import { takeGeoJson } from './take-geojson.ts';
import { takeKml } from './take-kml.ts';

export const TAKE_FORMATS = ['geojson', 'csv', 'kml'] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];

const WRITERS = {
	geojson: { type: 'application/geo+json', text: takeGeoJson },
	csv: { type: 'text/csv; charset=utf-8; header=present', text: takeCsv },
	kml: { type: 'application/vnd.google-earth.kml+xml', text: takeKml }
} as const satisfies Record<TakeFormat, { type: string; text: (taken: Taken) => string }>;

/** The View as far as data depend on it: no camera, selection, rings or looks, and no filter of a layer that is off. */
export function dataView(view: View, catalogue: Catalogue): View {
	const { at, select, rings, panel, theme, projection, compare } = defaultView(catalogue);
	const where = view.where.filter(({ layer }) => view.layers.includes(layer));
	return { ...view, where, at, select, rings, panel, theme, projection, compare };
}

/** The address of what a View shows; with a layer, of what it shows of that one. */
export function dataPath(
	view: View,
	catalogue: Catalogue,
	{ as, layer }: { as: TakeFormat; layer?: string | undefined }
): string {
	if (layer === undefined) return `/data.${as}${write(dataView(view, catalogue), catalogue)}`;
	const { layers } = defaultView(catalogue);
	// The path names the layer; the query need not.
	const asked = { ...dataView({ ...view, layers: [layer] }, catalogue), layers };
	return `/data/${layer}.${as}${write(asked, catalogue)}`;
}

const nameOfFile = ({ t, known }: View, layer: string | undefined, as: TakeFormat) =>
	[
		'linchpin',
		...(layer === undefined ? [] : [layer]),
		...t,
		...(known === null ? [] : ['known', known])
	].join('-') + `.${as}`;

export interface TakeRequest {
	readonly request: Request;
	readonly origin: string;
	/** The query, or nothing where files are made ahead. */
	readonly search: string;
	/** `carriers.csv`, or `.csv` for all that the View shows. */
	readonly name: string;
}

function nothing(name: string, catalogue: Catalogue, view: View): Response {
	const list = (words: readonly string[]) =>
		new Intl.ListFormat(view.lang, { type: 'conjunction' }).format(words);
	const layers = list(catalogue.layers.map(({ definition }) => definition.id));
	const text = m.share_data_unknown(
		{ name, layers, formats: list(TAKE_FORMATS) },
		{ locale: view.lang }
	);
	return refusal(404, `${text}\n`, 'text/plain; charset=utf-8', view.lang);
}

/** Answers under any spelling of the query; the one address is in the Link header. */
export async function answerData(
	{ request, origin, search, name }: TakeRequest,
	catalogue: Catalogue
): Promise<Response> {
	const { view, problems } = parse(search, catalogue);
	const [, id = '', ending = ''] = /^([^.]*)\.([^.]+)$/.exec(name) ?? [];
	const as = TAKE_FORMATS.find((format) => format === ending);
	const known = id === '' || catalogue.layers.some(({ definition }) => definition.id === id);
	if (!as || !known) return nothing(name, catalogue, view);
	const layer = id === '' ? undefined : id;
	const asked = dataView(layer === undefined ? view : { ...view, layers: [layer] }, catalogue);
	const self = origin + dataPath(view, catalogue, { as, layer });
	const taken = take(catalogue, asked, {
		problems: problems.filter(({ part }) => layer === undefined || part !== 'layers'),
		map: `${origin}/${write(asked, catalogue)}`,
		self
	});
	return answer(request, WRITERS[as].text(taken), {
		type: WRITERS[as].type,
		lang: view.lang,
		canonical: self,
		filename: nameOfFile(asked, layer, as)
	});
}
