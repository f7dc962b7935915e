import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/lib/geo/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const libraries = ['geographiclib-geodesic', '@turf/turf', 'geojson'];

test.each(files)('%s imports nothing but its libraries and its neighbours', (file) => {
	const text = readFileSync(new URL(file, folder), 'utf8');
	for (const [, name] of text.matchAll(/from '([^']+)'/g)) {
		expect(libraries.includes(name!) || /^\.\/\w+\.ts$/.test(name!)).toBe(true);
	}
});

test('the folder loads in plain Node without a bundler', () => {
	const modules = files
		.filter((file) => !file.includes('worker'))
		.map((file) => new URL(file, folder).href);
	const program = `await Promise.all(${JSON.stringify(modules)}.map((name) => import(name)))`;
	const node = new URL('../../node_modules/.bin/node', import.meta.url).pathname;
	execFileSync(node, ['--input-type=module', '--eval', program]);
});
