import { expect, test } from 'vitest';
import { seriesOf } from '#lib/data/series.ts';
import { legendOf } from '#lib/render/legend.ts';
import { sparkline } from '#lib/render/sparkline.ts';
import { FILL_ROLES, THEMES_BY_NAME } from '#lib/render/theme.ts';
import { fillOf, placeOn } from '#lib/view/scale.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';

const title = (text: string) => ({ en: text, ja: text });
const definition = {
	...sampleLayer,
	choice: undefined,
	colourBy: undefined,
	scale: { field: 'share', breaks: [1, 2, 3.5], method: title('By hand.'), unit: '%' },
	series: { field: 'share', unit: '%', level: 'level' },
	classes: {
		...sampleLayer.classes,
		base: { ...sampleLayer.classes['base']!, scaled: true }
	}
};
const figure = (year: number, share: number) =>
	sampleFeature(`jpn-${year}`, { subject: 'jpn', start_date: String(year), share });

/** WCAG relative luminance. */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const [r = 0, g = 0, b = 0] = channels.map((c) =>
		c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('a break belongs to the class above it, and the ends of a scale have the ends of the fills', () => {
	const { breaks } = definition.scale;
	expect([0, 0.99, 1, 2, 3.4, 3.5, 99].map((value) => placeOn(breaks, value))).toEqual([
		0, 0, 1, 2, 2, 3, 3
	]);
	expect([0, 3].map((place) => fillOf(breaks, place))).toEqual(['fill1', 'fill6']);
});

test('fills are told apart by lightness alone, step by step one way, in every theme', () => {
	for (const [name, { fills }] of Object.entries(THEMES_BY_NAME)) {
		const steps = FILL_ROLES.map((role) => luminance(fills[role]) + 0.05);
		const ratios = steps.slice(1).map((step, index) => step / steps[index]!);
		const rising = ratios[0]! > 1;
		for (const ratio of ratios) {
			expect(rising ? ratio : 1 / ratio, name).toBeGreaterThan(1.2);
		}
	}
});

test('the legend names every class of the scale, in order, and what has no figure', () => {
	const catalogue = catalogueWith(layerWith([figure(2024, 1.4)], definition));
	const [layer] = scene(catalogue, parse('', catalogue).view).layers;
	const legend = layer && legendOf(layer, 'en');
	expect(legend?.fills.map((entry) => entry.title)).toEqual([
		'Below 1%',
		'1% to below 2%',
		'2% to below 3.5%',
		'3.5% and more',
		'No figure'
	]);
	expect(legend?.method).toBe('By hand.');
	expect(layer?.marks[0]?.colour).toBe('fill3');
});

test('a missing year breaks the line, and a level is drawn from its date on', () => {
	const level = sampleFeature('target', { part_of: 'jpn', start_date: '2020', level: 2 });
	const record = [figure(2019, 1), figure(2015, 0.9), figure(2016, 0.95), figure(2018, 1.1), level];
	const series = seriesOf(definition, record);
	expect(series?.stretches.map((stretch) => stretch.map(({ year }) => year))).toEqual([
		[2015, 2016],
		[2018, 2019]
	]);
	const chart = series && sparkline(series, '%', 'jpn-2019', 'en');
	expect(chart?.paths).toHaveLength(2);
	expect(chart?.dots.map((dot) => dot.title)).toContain('2018: 1.1%');
	const last = Math.max(...(chart?.dots ?? []).map(({ x }) => x));
	expect(chart?.levels[0]?.x1).toBeGreaterThan(last);
	expect(chart?.levels[0]?.x2).toBeGreaterThan(chart?.levels[0]?.x1 ?? 0);
});

test('one year is no series', () => {
	expect(seriesOf(definition, [figure(2024, 1)])).toBe(null);
	expect(seriesOf({ ...definition, series: undefined }, [figure(2023, 1), figure(2024, 1)])).toBe(
		null
	);
});
