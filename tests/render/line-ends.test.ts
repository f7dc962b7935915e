import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { markDrawer } from '#lib/render/draw-mark.ts';
import { lineNaming } from '#lib/render/line-roles.ts';
import { parse } from '#lib/view/url.ts';
import { scene } from '#lib/view/scene.ts';

const catalogue = loadCatalogue();
const drawn = (layers: string) => {
	const draw = markDrawer();
	const { view } = parse(`?layers=${layers}`, catalogue);
	return scene(catalogue, view)
		.layers.flatMap(({ marks }) => marks)
		.map((mark) => ({ mark, ...draw(mark, 'en') }));
};
const endsOf = ({ lines }: ReturnType<typeof drawn>[number]) =>
	lines.filter(({ properties }) => properties.kind === 'line-end');

test('a width stands between two bars, a track ends in one arrow, other lines in nothing', () => {
	const parts = drawn('straits,air-patrols,island-chains,rail');
	const lines = parts.filter(({ mark }) => /Line/.test(mark.feature.geometry?.type ?? ''));
	expect(lines.length).toBeGreaterThan(10);
	for (const part of lines) {
		const { ends } = lineNaming(part.mark.kind.line);
		const count = ends === 'bar' ? 2 : ends === 'arrow' ? 1 : 0;
		expect(endsOf(part).length, part.mark.feature.id).toBe(count);
	}
});

test('a bar stands where its line ends, and keeps the key that a click asks for', () => {
	for (const part of drawn('straits')) {
		const [line] = part.lines;
		if (line?.geometry.type !== 'MultiLineString') continue;
		const places = line.geometry.coordinates.flat();
		const ends = endsOf(part).map(
			({ geometry }) => geometry.type === 'Point' && geometry.coordinates
		);
		expect(ends).toEqual([places[0], places.at(-1)]);
		for (const { properties } of endsOf(part)) expect(properties.key).toBe(line.properties.key);
	}
});

test('a chain has a place for its name in each of its parts', () => {
	for (const { mark, points } of drawn('first-island-chain')) {
		if (mark.kind.line !== 'chain') continue;
		expect(points.filter(({ properties }) => properties.kind === 'chain-label').length).toBe(3);
	}
});
