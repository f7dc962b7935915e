import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { PLAIN, drawn } from '#lib/render/drawn.ts';
import { once } from '#lib/render/picture.ts';

const outline = (): Geometry => ({ type: 'Polygon', coordinates: [] });

test('a country is filled once, by the topmost layer that names it', () => {
	const [japan, laos] = [outline(), outline()];
	const fill = (key: string, geometry: Geometry) => drawn(geometry, { ...PLAIN, key });
	const lower = [fill('trade/japan', japan), fill('trade/laos', laos)];
	const upper = [fill('groups/quad-japan', japan), fill('groups/g7-japan', japan)];
	expect(once([...lower, ...upper]).map(({ properties }) => properties.key)).toEqual([
		'trade/laos',
		'groups/quad-japan'
	]);
	expect(once(lower)).toEqual(lower);
});
