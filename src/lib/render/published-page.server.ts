/** The page of a published View: the bare map for the page's own words to stand around, and its head. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { difference } from '#lib/view/diff.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { addressIn } from '#lib/view/path-language.ts';
import type { Reading } from '#lib/view/reading.ts';
import { format } from '#lib/view/url.ts';
import type { Language, View } from '#lib/view/view.ts';
import { changeWords } from './changes.ts';
import { CODE_KINDS, publishedCode } from './embed-code.ts';
import { sourcesShown } from './embed-words.ts';
import { discovery, discoveryFiles, headMarkup, linkedData, type Described } from './head.ts';
import { asOfWords, creditsLine, daysOf } from './map-words.ts';
import type { Place } from './page-parts.server.ts';
import type { Published } from './published.ts';
import { firstPaint, type FirstPaint } from './static-map.server.ts';
import { legendItems } from './svg-legend.ts';
import { askedOf, askedWithin } from './svg-picture.ts';
import { paint, themesOf } from './svg.ts';
import { localised } from './words.ts';

/** What is drawn for a desk cannot be read on a phone, which has its own; CSS shows one of them. */
const SIZES = {
	wide: { width: 960, height: 600 },
	narrow: { width: 360, height: 300 }
} as const;
type SizeName = keyof typeof SIZES;

interface Pictured extends FirstPaint {
	/** The earlier of two days first. */
	readonly maps: readonly string[];
}

interface Picturing {
	readonly name: SizeName;
	/** What ids begin with. */
	readonly prefix: string;
	/** Whether two maps stand side by side, each half as wide; else one above the other. */
	readonly beside: boolean;
}

/** The bare map at a size, of the same ground at each. */
async function pictured(
	catalogue: Catalogue,
	view: View,
	{ name, prefix, beside }: Picturing
): Promise<Pictured> {
	const further = Math.log2(SIZES[name].width / SIZES.wide.width);
	const at = view.at && { ...view.at, zoom: Math.max(view.at.zoom + further, 0) };
	const asked: View = { ...view, at, theme: 'auto' };
	const { width, height } = SIZES[name];
	const half = beside && view.t.length === 2 && view.compare !== 'changes';
	const size = { width: half ? width / 2 : width, height };
	const painted = await firstPaint(catalogue, asked, size, { prefix });
	const maps = [painted.earlier, painted.later].flatMap((map) => map?.svg ?? []);
	return { ...painted, maps: maps.map((svg) => svg.replace('<svg ', `<svg class="${name}" `)) };
}

export async function publishedPage(
	one: Published,
	catalogue: Catalogue,
	{ lang, theme }: Reading,
	{ site, files }: Omit<Place, 'path'>
) {
	const view = viewOfFigure(one, catalogue, { lang, theme });
	const [painted, narrow] = await Promise.all([
		pictured(catalogue, view, { name: 'wide', prefix: 'w', beside: true }),
		pictured(catalogue, view, { name: 'narrow', prefix: 'n', beside: false })
	]);
	const all = askedOf(catalogue, view);
	const seen = askedWithin(all, painted.later.frame);
	const legend = legendItems(seen, { themes: themesOf('auto'), paint, lang });
	const found = difference(catalogue, view);
	const address = (path: string, of: Language = lang) =>
		addressIn(path, { lang: of, theme: 'auto' }, { files });
	const title = localised(one.title, lang);
	const query = format(view, catalogue);
	const described: Described = {
		site,
		lang,
		page: site + address(one.path),
		languages: { en: site + address(one.path, 'en'), ja: site + address(one.path, 'ja') },
		image: site + address(`${one.path}/map.png`),
		title,
		description: painted.description,
		data: (as) => (files ? `${site}${one.path}/data.${as}` : `${site}/data.${as}${query}`)
	};
	const links = files ? discoveryFiles(described.page) : discovery(site, described.page);
	return {
		id: one.id,
		path: one.path,
		page: described.page,
		/** Of the map for the reader, and of the picture's files. */
		query,
		title,
		caption: localised(one.caption, lang),
		alt: localised(one.alt, lang),
		description: painted.description,
		credit: localised(one.credit, lang),
		asOf: asOfWords(all),
		credits: creditsLine(all),
		maps: painted.maps.map((svg, index) => svg + (narrow.maps[index] ?? '')),
		days: painted.earlier ? daysOf(all) : [],
		legend: legend.map(({ title: name, swatch }) => ({ name, swatch })),
		codes: CODE_KINDS.map((kind) => publishedCode(one, { lang, site, kind, files })),
		embed: address(`/embed/${one.id}`),
		changes: found
			? changeWords(found, lang).groups.flatMap(({ lines, rest }) =>
					[...lines, ...rest].map(({ text }) => text)
				)
			: [],
		sources: sourcesShown(catalogue, view),
		head: headMarkup(described) + links + linkedData(catalogue, view, described)
	};
}

/** What a gallery shows of each: its title, and its map without words. */
export function gallery(
	list: readonly Published[],
	catalogue: Catalogue,
	{ lang, theme }: Reading
) {
	const shown = list.map(async (one, index) => {
		const view = viewOfFigure(one, catalogue, { lang, theme });
		const { maps } = await pictured(catalogue, view, {
			name: 'narrow',
			prefix: `g${index}`,
			beside: true
		});
		return { id: one.id, title: localised(one.title, lang), maps };
	});
	return Promise.all(shown);
}

export type PublishedPage = Awaited<ReturnType<typeof publishedPage>>;
