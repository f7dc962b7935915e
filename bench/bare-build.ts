/**
 * The same site with another map: a bare MapLibre map of the countries of world-atlas 50m, built from a copy of
 * the tree, so that neither `build/` nor anything that is published knows of it.
 */
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

const COPIED = [
	'src',
	'geodata',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * Takes the place of `render/style.ts` for the live map; the picture that stands for it until then stays what it is.
 * No source has the name of one that the page fills.
 */
const STYLE = `
import type { StyleSpecification } from 'maplibre-gl';
import { mapStyle as fullStyle, type StyleOptions } from './full-style.ts';
export * from './full-style.ts';

export function mapStyle(options: StyleOptions): StyleSpecification {
	const { base } = options;
	// Only a live map needs its addresses whole.
	if (base === '') return fullStyle(options);
	return {
		version: 8,
		sources: { bare: { type: 'geojson', data: base + '/bare.json' } },
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': '#dfe9ed' } },
			{ id: 'land', type: 'fill', source: 'bare', paint: { 'fill-color': '#f7f4ed' } },
			{ id: 'edges', type: 'line', source: 'bare', paint: { 'line-color': '#93a7b0' } }
		]
	};
}
`;

/** The folder of the built site, inside `out/`. */
export function buildBare(root = process.cwd()): string {
	const copy = resolve(root, 'out/bench/bare');
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	const rooms = join(copy, 'src/lib/render');
	renameSync(join(rooms, 'style.ts'), join(rooms, 'full-style.ts'));
	writeFileSync(join(rooms, 'style.ts'), STYLE);
	const atlas = JSON.parse(
		readFileSync(join(root, 'node_modules/world-atlas/countries-50m.json'), 'utf8')
	) as Topology;
	const countries = atlas.objects['countries'];
	if (!countries) throw new Error('world-atlas/countries-50m.json has no countries');
	writeFileSync(join(copy, 'static/bare.json'), JSON.stringify(feature(atlas, countries)));
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const options = { cwd: copy, stdio: 'inherit' } as const;
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], options);
	return join(copy, 'build');
}
