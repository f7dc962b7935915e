/**
 * What a keystroke costs while filtering and searching: from the changed View to the map's data, the list
 * and the counts, at two sizes of a synthetic catalogue without a browser, and of the published record in
 * the page. Needs `npm run build` first.
 */
import type { Catalogue, CatalogueFeature } from '../src/lib/data/catalogue.ts';
import { fromDayNumber } from '../src/lib/data/dates.ts';
import type { Layer } from '../src/lib/data/schema.ts';
import type { View } from '../src/lib/view/view.ts';
import { openSite } from '../tests/e2e/site.ts';
import { row } from './statistics.ts';

const SIZES = [2_000, 50_000] as const;
const ROUNDS = 5;
/** Typed and taken back letter by letter, as a hand does it. */
const TYPED = ['y', 'yo', 'yok', 'yoko', 'yoko ', 'yoko 7', 'yoko', 'yok', 'yo', 'y', ''];
const SYLLABLES = ['yo', 'ko', 'su', 'ka', 'ta', 'wan', 'guam', 'ream', 'né', 'lù', 'san', 'min'];
const LEVEL = 4;

const words = (text: string) => ({ en: text, ja: text });
const definition: Layer = {
	id: 'ships',
	title: words('Ships'),
	summary: words('Synthetic.'),
	order: 1,
	initially: 'on',
	classes: {
		ship: {
			title: words('Ship'),
			geometry: ['Point'],
			colour: 'neutral',
			symbol: 'carrier',
			rank: 10,
			labelFrom: 0,
			staleness: { staleAfterDays: 14, lastKnownAfterDays: 60 }
		}
	},
	fields: {
		navy: {
			title: words('Navy'),
			type: 'choice',
			values: { USA: words('USA'), CHN: words('CHN'), JPN: words('JPN') },
			shown: true
		},
		width_km: { title: words('Width'), type: 'number', unit: 'km', shown: true },
		place: { title: words('Place'), type: 'text', shown: true }
	},
	credits: []
};

/** The same numbers in every run (Park and Miller, “minimal standard”). */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

function synthetic(count: number): Catalogue {
	const random = randomNumbers(7);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const name = () => `${pick(SYLLABLES)}${pick(SYLLABLES)} ${pick(SYLLABLES)}`;
	const features = Array.from({ length: count }, (_, index): CatalogueFeature => ({
		type: 'Feature',
		id: `f-${index}`,
		geometry: { type: 'Point', coordinates: [90 + random() * 80, random() * 50] },
		properties: {
			class: 'ship',
			name: `${name()} ${index}`,
			'name:ja': `艦 ${index}`,
			place: name(),
			navy: pick(['USA', 'CHN', 'JPN']),
			width_km: Math.round(random() * 1000) / 10,
			start_date: fromDayNumber(20_000 + Math.floor(random() * 400)),
			recorded: '2026-01-01',
			sources: ['source-a'],
			confidence: pick(['confirmed', 'reported', 'inferred'] as const),
			placement: 'exact',
			uncertainty_km: 1
		}
	}));
	return { layers: [{ definition, features }], groups: [], sources: {}, claims: [] };
}

async function tools() {
	const { createServer } = await import('vite');
	const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
	const load = <T>(file: string) => server.ssrLoadModule(`/src/lib/${file}`) as Promise<T>;
	const { facets } = await load<typeof import('../src/lib/view/facets.ts')>('view/facets.ts');
	const { scene } = await load<typeof import('../src/lib/view/scene.ts')>('view/scene.ts');
	const { defaultView } = await load<typeof import('../src/lib/view/view.ts')>('view/view.ts');
	const { tidyText } =
		await load<typeof import('../src/lib/view/grammar-explore.ts')>('view/grammar-explore.ts');
	const { pictureMaker } =
		await load<typeof import('../src/lib/render/picture.ts')>('render/picture.ts');
	const { rowMaker } = await load<typeof import('../src/lib/render/rows.ts')>('render/rows.ts');
	const { search } = await load<typeof import('../src/lib/view/search.ts')>('view/search.ts');
	const { searchIndex } =
		await load<typeof import('../src/lib/view/search-index.ts')>('view/search-index.ts');
	return {
		facets,
		scene,
		defaultView,
		tidyText,
		pictureMaker,
		rowMaker,
		search,
		searchIndex,
		close: () => server.close()
	};
}

type Tools = Awaited<ReturnType<typeof tools>>;

function timed<T>(into: number[], act: () => T): T {
	const start = performance.now();
	const result = act();
	into.push(performance.now() - start);
	return result;
}

function measure(count: number, tool: Tools): string[] {
	const catalogue = synthetic(count);
	const [layer] = catalogue.layers;
	const usual = { ...tool.defaultView(catalogue), t: [fromDayNumber(20_400)] as const };
	const draw = tool.pictureMaker();
	const order = tool.rowMaker();
	const sort = { column: 'name', descending: false } as const;
	const parts = { scene: [], picture: [], rows: [], counts: [], all: [] } as Record<
		'scene' | 'picture' | 'rows' | 'counts' | 'all',
		number[]
	>;
	const first: number[] = [];
	const step = (view: View, into: typeof parts) =>
		timed(into.all, () => {
			const shown = timed(into.scene, () => tool.scene(catalogue, view));
			timed(into.picture, () => draw({ scene: shown, lang: 'en', level: LEVEL }));
			timed(into.rows, () => order(shown, sort, 'en'));
			timed(into.counts, () => layer && tool.facets(layer, view, view.t[0]));
		});
	step(usual, { scene: [], picture: [], rows: [], counts: [], all: first });
	for (let round = 0; round < ROUNDS; round++) {
		for (const typed of TYPED) {
			const text = tool.tidyText(typed);
			const where = text === null ? [] : [{ layer: 'ships', field: 'place', text }];
			step({ ...usual, where }, parts);
		}
	}
	const built: number[] = [];
	const index = timed(built, () => tool.searchIndex(catalogue, []));
	const searched: number[] = [];
	for (const typed of [...TYPED, 'f 4999', 'su ka', '艦 1', '22 Dec 2025']) {
		timed(searched, () => tool.search(index, typed, usual));
	}
	const size = count.toLocaleString('en-GB');
	return [
		row(`${size}: the first picture, list and counts`, first),
		row(`${size}: a keystroke in a filter, in all`, parts.all),
		row(`${size}: of it slice and Scene`, parts.scene),
		row(`${size}: of it the map’s data`, parts.picture),
		row(`${size}: of it the list, in order`, parts.rows),
		row(`${size}: of it the counts of every filter`, parts.counts),
		row(`${size}: making the search index`, built),
		row(`${size}: a keystroke in the search`, searched)
	];
}

/** Runs in the page: from a letter in the filter to the end of the microtasks that draw all that follows. */
async function typeInPage(typed: readonly string[]): Promise<number[]> {
	const box = document.querySelector<HTMLInputElement>('.filters fieldset input[type=text]');
	if (!box) throw new Error('no text to filter by');
	const milliseconds: number[] = [];
	for (const text of typed) {
		box.value = text;
		const start = performance.now();
		box.dispatchEvent(new Event('input', { bubbles: true }));
		await Promise.resolve();
		await Promise.resolve();
		milliseconds.push(performance.now() - start);
		await new Promise((done) => requestAnimationFrame(done));
	}
	return milliseconds;
}

async function inPage(): Promise<number[]> {
	const site = await openSite();
	const { page, close } = await site.open('/?panel=filter');
	const typed = Array.from({ length: 10 }, () => TYPED).flat();
	const milliseconds = await page.evaluate(typeInPage, typed);
	await close();
	await site.close();
	return milliseconds;
}

export default async function explore(): Promise<string> {
	const tool = await tools();
	const rows = SIZES.flatMap((count) => measure(count, tool));
	await tool.close();
	const page = await inPage();
	return [
		'## explore',
		'',
		`### Filter, list and search in milliseconds, synthetic marks, ${ROUNDS * TYPED.length} keystrokes (Node)`,
		'',
		'A text filter is typed and taken back letter by letter; the list is sorted by name; points at zoom 4.',
		'',
		'| features: act | median | p95 | max |',
		'| --- | --- | --- | --- |',
		...rows,
		row('the published record: a keystroke in a filter, in the page, with map and panel', page)
	].join('\n');
}
