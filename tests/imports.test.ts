/** The direction of the house: geo ◀ data ◀ view ◀ render ◀ map | ui ◀ routes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = join(dirname(fileURLToPath(import.meta.url)), '../src');
const library = join(source, 'lib');

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	geo: [],
	data: ['geo'],
	view: ['geo', 'data'],
	render: ['geo', 'data', 'view', 'paraglide'],
	map: ['geo', 'data', 'view', 'render', 'paraglide'],
	ui: ['geo', 'data', 'view', 'render', 'paraglide'],
	routes: ['geo', 'data', 'view', 'render', 'map', 'ui', 'paraglide']
};

interface Import {
	readonly file: string;
	readonly room: string;
	readonly from: string;
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.includes(`${sep}paraglide${sep}`));
}

function roomOf(file: string): string {
	const [first = '', second = ''] = relative(source, file).split(sep);
	return first === 'lib' ? second : first;
}

const imports: Import[] = filesBelow(source).flatMap((file) => {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
	return [...found].map(([, from = '']) => ({
		file: relative(source, file),
		room: roomOf(file),
		from
	}));
});

function targetRoom({ file, from }: Import): string | null {
	if (from.startsWith('#lib/')) return from.split('/')[1] ?? null;
	if (!from.startsWith('.')) return null;
	const target = resolve(source, dirname(file), from);
	return target.startsWith(library) ? roomOf(target) : null;
}

test('the sources have imports to check', () => {
	expect(imports.length).toBeGreaterThan(50);
});

test('every file imports only rooms to its left', () => {
	const wrong = imports.filter((one) => {
		const target = targetRoom(one);
		const allowed = MAY_IMPORT[one.room];
		return target !== null && allowed && target !== one.room && !allowed.includes(target);
	});
	expect(wrong).toEqual([]);
});

test('maplibre-gl is loaded by src/lib/map alone; elsewhere only its types are named', () => {
	const loaded = imports.filter(({ from }) => from.startsWith('maplibre-gl'));
	const wrong = loaded.filter(({ file, room }) => {
		const text = readFileSync(join(source, file), 'utf8');
		return room !== 'map' && !/import type [^;]*['"]maplibre-gl['"]/.test(text);
	});
	expect(loaded.length).toBeGreaterThan(0);
	expect(wrong).toEqual([]);
});

test('files are read on the server alone, and geodata by one file', () => {
	const readers = imports.filter(
		({ file, from }) => file.startsWith('lib') && /^node:(fs|path|url|module)/.test(from)
	);
	const names = [...new Set(readers.map(({ file }) => file))];
	expect(names.filter((file) => !file.endsWith('.server.ts'))).toEqual([]);
	expect(names.filter((file) => file.startsWith('lib/data'))).toEqual(['lib/data/load.server.ts']);
});

test('files of the geometry room load without a bundler', () => {
	const wrong = imports.filter(
		({ room, from }) =>
			room === 'geo' && (from.startsWith('#') || (from.startsWith('.') && !from.endsWith('.ts')))
	);
	expect(wrong).toEqual([]);
});

test('$lib and $app/stores are not used, so that SvelteKit 3 is one commit away', () => {
	expect(imports.filter(({ from }) => /^\$lib|^\$app\/stores/.test(from))).toEqual([]);
});
