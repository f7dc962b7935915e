import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber } from '#lib/data/dates.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { argumentOf } from '#lib/view/argument.ts';
import { scene } from '#lib/view/scene.ts';
import { dateAsked } from '#lib/view/search-dates.ts';
import { searchIndex, type Place } from '#lib/view/search-index.ts';
import { MOST_IN_A_GROUP, search } from '#lib/view/search.ts';
import { parse } from '#lib/view/url.ts';
import { referenceText } from '#lib/view/view.ts';
import { whereabouts } from '#lib/view/whereabouts.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';

const fields = {
	...sampleLayer.fields,
	hull_number: { title: { en: 'Hull', ja: '艦番号' }, type: 'text', shown: true },
	also_known_as: { title: { en: 'Also', ja: '別名' }, type: 'text', shown: true }
} as const;
const catalogue = catalogueWith(
	layerWith(
		[
			sampleFeature('washington', {
				name: 'USS George Washington',
				'name:ja': '空母ジョージ・ワシントン',
				hull_number: 'CVN-73',
				place: 'Subic Bay',
				place_ja: 'スービック湾',
				start_date: '2025-05-01'
			}),
			sampleFeature('thitu', { name: 'Thitu Island', also_known_as: 'Pag-asa; Zhongye Dao' }),
			sampleFeature('wide', { name: 'Wide', variant: 'wide' })
		],
		{ ...sampleLayer, fields }
	),
	layerWith([sampleFeature('guam', { name: 'Naval Base Guam' })], {
		...sampleLayer,
		id: 'bases',
		title: { en: 'Bases', ja: '基地' },
		initially: 'off'
	})
);
const place = (name: string, ja: string): Place => ({
	name,
	'name:ja': ja,
	kind: 'island',
	rank: 1,
	geometry: { type: 'Point', coordinates: [144.8, 13.4] },
	aroundKm: 0
});
const index = searchIndex(catalogue, [place('Guam', 'グアム'), place('Đà Nẵng', 'ダナン')]);
const order = catalogue.layers.map(({ definition }) => definition.id);

/** What is found, in order: `ships/washington`, `place Guam`, `source source-a`. */
const found = (query: string) =>
	search(index, query, { known: null }).flatMap(({ results }) =>
		results.map((result) => {
			switch (result.kind) {
				case 'date':
					return result.date;
				case 'mark':
					return referenceText(result.reference);
				case 'place':
					return `place ${result.place.name}`;
				case 'layer':
					return `layer ${result.layer.id}`;
				case 'source':
					return `source ${result.source.id}`;
			}
		})
	);

test('a mark is found by each of its names, in either language, and by its hull number', () => {
	for (const query of [
		'washington',
		'USS GEORGE',
		'ワシントン',
		'わしんとん',
		'CVN-73',
		'cvn 73',
		'cvn73',
		'ＣＶＮ７３'
	]) {
		expect(found(query)[0], query).toBe('ships/washington');
	}
	for (const query of ['Pag-asa', 'pagasa', 'PAG ASA', 'zhongye', 'thitu']) {
		expect(found(query)[0], query).toBe('ships/thitu');
	}
});

test('places are those of the basemap and those of reports; accents do not count', () => {
	expect(found('da nang')).toEqual(['place Đà Nẵng']);
	expect(found('ｽｰﾋﾞｯｸ')).toEqual(['place Subic Bay', 'ships/washington']);
});

test('the exact name comes before names that begin with it, and these before those that hold it', () => {
	expect(found('guam')).toEqual(['place Guam', 'bases/guam']);
	expect(found('naval base guam')[0]).toBe('bases/guam');
	expect(found('base')).toEqual(['bases/guam', 'layer bases']);
});

test('words in any order find what has them all', () => {
	expect(found('washington uss')).toEqual(['ships/washington']);
	expect(found('washington guam')).toEqual([]);
});

test('a source is found by its title or publisher and knows what cites it', () => {
	const [group] = search(index, 'publisher', { known: null });
	const [result] = group?.results ?? [];
	expect(result?.kind).toBe('source');
	if (result?.kind === 'source') expect(result.citing).toHaveLength(4);
});

test('a date is understood as people write it, to the precision they give, and nothing else is a date', () => {
	const cases = [
		['22 Dec 2025', '2025-12-22'],
		['22 December 2025', '2025-12-22'],
		['Dec 22, 2025', '2025-12-22'],
		['december 22nd 2025', '2025-12-22'],
		['2025-12', '2025-12'],
		['2025/12/22', '2025-12-22'],
		['2025年12月22日', '2025-12-22'],
		['２０２５年１２月', '2025-12'],
		['令和7年12月22日', '2025-12-22'],
		['平成元年', '1989'],
		['December 2025', '2025-12'],
		['sept 2025', '2025-09'],
		['2025', '2025'],
		['30 Feb 2025', null],
		['2025-13', null],
		['decoy 2025', null],
		['guam', null],
		['', null]
	] as const;
	for (const [query, date] of cases) expect(dateAsked(query), query).toBe(date);
});

test('every day written by Intl in English or Japanese is understood', () => {
	fc.assert(
		fc.property(fc.integer({ min: -20_000, max: 30_000 }), (number) => {
			const day = fromDayNumber(number);
			for (const locale of ['en-GB', 'en-US', 'ja-JP']) {
				for (const month of locale === 'ja-JP'
					? (['long'] as const)
					: (['short', 'long'] as const)) {
					const text = new Intl.DateTimeFormat(locale, {
						year: 'numeric',
						month,
						day: 'numeric',
						timeZone: 'UTC'
					}).format(new Date(`${day}T00:00:00Z`));
					expect(dateAsked(text), text).toBe(day);
				}
			}
		})
	);
});

test('what is found can be shown: the change turns its layer on, moves the day, lets it through', () => {
	const { view } = parse('?layers=ships&t=2024-01-01&where=ships.name:~thitu', catalogue);
	for (const entry of index) {
		if (entry.found.kind !== 'mark') continue;
		const { layer, reference, rows } = entry.found;
		const owner = catalogue.layers.find(({ definition }) => definition === layer);
		const where = owner && whereabouts(owner, rows, view, order);
		const shown = scene(catalogue, { ...view, ...where?.change, select: reference });
		expect(shown.selected?.reference, referenceText(reference)).toEqual(reference);
	}
});

test('a mark off the day says the nearest day on which it is on record', () => {
	const { view } = parse('?t=2024-01-01', catalogue);
	const [layer] = catalogue.layers;
	const rows = layer?.features.filter(({ id }) => id === 'washington') ?? [];
	expect(layer && whereabouts(layer, rows, view, order)?.day).toBe('2025-05-01');
	const known = { ...view, known: '2020-01-01' };
	expect(layer && whereabouts(layer, rows, known, order)).toBe(null);
});

test('of the published record, every mark is the first of its layer to be found by its own name', () => {
	const whole = loadCatalogue();
	const all = searchIndex(whole, []);
	for (const { definition, features } of whole.layers) {
		for (const { id, properties } of features.filter(
			({ properties: { retracted } }) => !retracted
		)) {
			const group = search(all, properties.name, { known: null }).find(
				({ layer }) => layer === definition.id
			);
			const names = group?.results.map((result) =>
				result.kind === 'mark' ? result.rows.map(({ properties: { name } }) => name) : []
			);
			expect(names?.[0], id).toContain(properties.name);
			expect(group?.results.length).toBeLessThanOrEqual(MOST_IN_A_GROUP);
		}
	}
});

test('of the published record, “Pag-asa” finds Thitu, which stands in a layer that is off', () => {
	const whole = loadCatalogue();
	const [group] = search(searchIndex(whole, []), 'Pag-asa', { known: null });
	// Sandy Cay is Pag-asa Cay to some.
	const found = group?.results
		.slice(0, 2)
		.map((one) => one.kind === 'mark' && referenceText(one.reference));
	expect(found).toContain('south-china-sea/thitu-island');
});

test('a claim of the article is found by its number and by its words, in both languages', () => {
	const { claims } = argumentOf(loadCatalogue());
	const index = searchIndex(catalogue, [], claims);
	const found = (query: string) =>
		search(index, query, { known: null })
			.flatMap((group) => group.results)
			.flatMap((result) => (result.kind === 'claim' ? [result.claim.id] : []));
	expect(found('c36')).toEqual(['c36']);
	expect(found('largest trading partner')).toEqual(['c27']);
	expect(found('爆撃機')).toContain('c16');
});
