import { expect, test } from 'vitest';
import { coastAccuracyMetres } from '#lib/render/coast.ts';

const apra = { longitude: 144.65, latitude: 13.45 };

test('from afar nothing is said of the coast', () => {
	expect(coastAccuracyMetres(null)).toBeNull();
	expect(coastAccuracyMetres({ ...apra, zoom: 7.9 })).toBeNull();
});

test('close by, the three better coasts are good to 100 m and others to less', () => {
	expect(coastAccuracyMetres({ ...apra, zoom: 8 })).toBe(100);
	expect(coastAccuracyMetres({ longitude: 130.855, latitude: 30.745, zoom: 12 })).toBe(100);
	expect(coastAccuracyMetres({ longitude: 103.63, latitude: 10.53, zoom: 11 })).toBe(100);
	expect(coastAccuracyMetres({ longitude: 139.7, latitude: 35.3, zoom: 11 })).toBe(500);
});
