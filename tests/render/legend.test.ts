import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { legendOf } from '#lib/render/legend.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { LANGUAGES } from '#lib/view/view.ts';

const catalogue = loadCatalogue();
const all = catalogue.layers.map(({ definition }) => definition.id).join(',');

test('in no legend do two rows look the same, or say the same', () => {
	for (const lang of LANGUAGES) {
		const { view } = parse(`?layers=${all}&lang=${lang}`, catalogue);
		for (const layer of scene(catalogue, view).layers) {
			const { shapes, colours } = legendOf(layer, lang);
			const rows = [...shapes, ...colours];
			const looks = rows.map(({ swatch, symbol, line, colour }) =>
				[swatch, symbol, line, colour].join()
			);
			expect(new Set(looks).size, layer.definition.id).toBe(rows.length);
			expect(new Set(rows.map(({ title }) => title)).size, layer.definition.id).toBe(rows.length);
		}
	}
});

test('classes that look the same share a row, which says that an area is that of a report', () => {
	const { view } = parse('?layers=carriers&t=2025-12-22', catalogue);
	const [layer] = scene(catalogue, view).layers;
	const titles = layer ? legendOf(layer, 'en').shapes.map(({ title }) => title) : [];
	expect(titles).toContain('Deployed or under way: area of the report');
	expect(titles).not.toContain('Under way');
});
