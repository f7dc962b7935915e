import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { SOURCES } from '#lib/render/drawn.ts';
import { apply, type Applicable } from '#lib/map/apply.ts';
import { plan, startOf, type Picture } from '#lib/map/plan.ts';
import { pictureMaker } from '#lib/render/picture.ts';
import { mapStyle } from '#lib/render/style.ts';
import { THEMES_BY_NAME, type ResolvedTheme } from '#lib/render/theme.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { sampleCatalogue } from '../sample.ts';

const base = 'https://example.org';

/** A page: one maker for its life, styles remembered by theme as the page does. */
function page() {
	const draw = pictureMaker();
	const styles = new Map<ResolvedTheme, Picture['style']>();
	return (query: string, theme: ResolvedTheme = 'light'): Picture => {
		const { view } = parse(query, sampleCatalogue);
		const style = styles.get(theme) ?? mapStyle({ theme: THEMES_BY_NAME[theme], base });
		styles.set(theme, style);
		const data = draw({ scene: scene(sampleCatalogue, view), lang: view.lang, level: 3 });
		return { style, data, projection: view.projection, symbols: theme };
	};
}

/** In a few words, what a plan does. */
function steps(before: string, after: string, theme?: ResolvedTheme): string[] {
	const show = page();
	const [one, two] = [show(before), show(after, theme)];
	return plan(one, two).map((operation) => {
		switch (operation.kind) {
			case 'data':
				return `data ${operation.source}`;
			case 'paint':
			case 'layout':
				return operation.kind;
			case 'projection':
				return `projection ${operation.projection}`;
			case 'symbols':
				return 'symbols';
		}
	});
}

test('a new map has its data from the start, and nothing more is done to it', () => {
	const first = page()('');
	const { sources, layers } = startOf(first);
	for (const name of SOURCES) expect(sources[name]).toMatchObject({ data: first.data[name] });
	expect(Object.keys(sources)).toEqual(Object.keys(first.style.sources));
	expect(layers).toBe(first.style.layers);
	expect(plan(first, first)).toEqual([]);
});

test('the same View again does nothing', () => {
	expect(steps('', '')).toEqual([]);
	expect(steps('?at=3/0/0', '?at=4/10/10'), 'the camera is the hand’s').toEqual([]);
	expect(steps('?t=2025-10-05', '?t=2025-10-06'), 'a day on which nothing changes').toEqual([]);
});

test('a date step replaces data only: no source is added, no style reloaded', () => {
	const done = steps('?t=2025-10-05', '?t=2025-12-22');
	expect(done).toEqual(['data points']);
});

test('a layer toggle replaces data only', () => {
	const done = steps('', '?layers=ships');
	expect(done.length).toBeGreaterThan(0);
	expect(done.every((step) => step.startsWith('data '))).toBe(true);
});

test('a selection touches its own source alone', () => {
	expect(steps('', '?select=bases/guam')).toEqual(['data selection']);
	expect(steps('?select=bases/guam', '')).toEqual(['data selection']);
});

test('a theme repaints, redraws symbols and sets notes in its ink, and leaves the data alone', () => {
	const done = steps('', '', 'dark');
	expect(new Set(done)).toEqual(new Set(['paint', 'layout', 'symbols']));
});

test('a language replaces data only; the projection changes the projection', () => {
	const done = steps('', '?lang=ja');
	expect(done.length).toBeGreaterThan(0);
	expect(done.every((step) => step.startsWith('data '))).toBe(true);
	expect(steps('', '?projection=globe')).toEqual(['projection globe']);
});

test('the style of every theme is valid by the style specification', () => {
	for (const theme of Object.values(THEMES_BY_NAME)) {
		const style = mapStyle({ theme, base });
		const problems = validateStyleMin(style as Parameters<typeof validateStyleMin>[0]);
		expect(problems.map(({ message }) => message)).toEqual([]);
	}
});

test('apply does exactly what is planned, in order', () => {
	const calls: unknown[][] = [];
	const note =
		(name: string) =>
		(...args: unknown[]) => {
			calls.push([name, ...args]);
		};
	const map = {
		getSource: (id: string) => ({ setData: (data: unknown) => calls.push(['setData', id, data]) }),
		setPaintProperty: note('paint'),
		setLayoutProperty: note('layout'),
		setProjection: note('projection')
	} as unknown as Applicable;
	const show = page();
	const [before, after] = [show('?t=2025-10-05'), show('?t=2025-12-22&projection=globe', 'dark')];
	const operations = plan(before, after);
	apply(map, operations, () => calls.push(['symbols']));
	expect(calls).toHaveLength(operations.length);
	expect(calls.map(([name]) => name)).toEqual(
		operations.map(({ kind }) => (kind === 'data' ? 'setData' : kind))
	);
	expect(calls.find(([name, id]) => name === 'setData' && id === 'points')?.[2]).toBe(
		after.data.points
	);
});

test('plan refuses two styles of different structure', () => {
	const picture = page()('');
	const [, ...layers] = picture.style.layers;
	const other = { ...picture, style: { ...picture.style, layers } };
	expect(() => plan(picture, other)).toThrow(RangeError);
});
