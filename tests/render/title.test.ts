import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { checkPresets } from '#lib/data/presets.ts';
import { mapTitle } from '#lib/render/map-words.ts';
import { askedOf } from '#lib/render/svg-picture.ts';
import { viewTitle } from '#lib/render/title.ts';
import { defaultView } from '#lib/view/view.ts';

const catalogue = loadCatalogue();
const usual = defaultView(catalogue);
const title = (...layers: string[]) => ({ id: 'mine', title: { en: 'Mine', ja: '図' }, layers });

test('the map of the article has a name of its own in both languages, whatever the order of its layers', () => {
	for (const layers of [usual.layers, usual.layers.toReversed()]) {
		const view = { ...usual, layers };
		expect(viewTitle(catalogue, view)).toContain('Carriers, bases and the First Island Chain');
		expect(viewTitle(catalogue, { ...view, lang: 'ja' })).toContain('空母と基地、第一列島線');
		expect(mapTitle(askedOf(catalogue, view), catalogue)).toBe(viewTitle(catalogue, view));
	}
});

test('a map without layers is called the same wherever it is named', () => {
	const view = { ...usual, layers: [] };
	expect(viewTitle(catalogue, view)).toMatch(/^The ground alone on /);
	expect(mapTitle(askedOf(catalogue, view), catalogue)).toBe(viewTitle(catalogue, view));
});

test('a map of a layer more or fewer is called by its layers', () => {
	for (const layers of [usual.layers.slice(1), [...usual.layers, 'straits']]) {
		expect(viewTitle(catalogue, { ...usual, layers })).toMatch(/ 2 more| 4 more/u);
	}
});

test('a title of layers that are not there is refused by name', () => {
	const presets = { ...catalogue.presets, titles: [title('nowhere', 'carriers')] };
	const sources = new Set(Object.keys(catalogue.sources));
	expect(checkPresets(presets, sources, new Set(['carriers'])).problems).toEqual([
		{ feature: 'mine', field: 'layers', message: 'unknown layer "nowhere"' }
	]);
});
