/** Builds what the site serves but git does not hold: basemap, fonts, schemas. `npm run prepare:assets` */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basemapAsset } from './basemap/basemap-asset.ts';
import { prepare, type Asset } from './basemap/cache.ts';
import { fontAsset } from './basemap/font-asset.ts';
import { readNames } from './basemap/names.ts';
import { typeAsset } from './basemap/type-asset.ts';
import { writeSchemas } from './schemas.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What the source imports, so that every address carries the hash of its content. */
const assetsModule = join(root, 'src/lib/render/assets.generated.ts');
/** Apart, because only a static map needs it. */
const typeModule = join(root, 'src/lib/render/type.generated.ts');

function report(name: string, bytes: number, note: string, started: number): void {
	const seconds = ((performance.now() - started) / 1000).toFixed(2);
	console.log(
		`${name.padEnd(8)} ${`${(bytes / 1024).toFixed(1)} KiB`.padStart(12)}  ${seconds} s  ${note}`
	);
}
/** Apart, because only what draws a map needs it. */
const namesModule = join(root, 'src/lib/render/names.generated.ts');

/** The size of what lies in a folder of `static/`. */
function sizeOf(name: string): number {
	const folder = join(root, 'static', name);
	const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
	return sizes.reduce((sum, size) => sum + size, 0);
}

async function build<Manifest>(describe: () => Asset<Manifest>): Promise<Manifest> {
	const started = performance.now();
	const asset = describe();
	const { manifest, files, fresh } = await prepare(root, asset);
	const note = `${files.length} files${fresh ? '' : ', from the cache'}`;
	report(asset.name, sizeOf(asset.name), note, started);
	return manifest;
}

function buildSchemas(): void {
	const started = performance.now();
	writeSchemas(root);
	report('schemas', sizeOf('schemas'), 'written', started);
}

function writeModule(module: string, name: string, value: object): void {
	const text = `/** Written by geodata/build.ts; not in git. */
export const ${name} = ${JSON.stringify(value, null, '\t')} as const;
`;
	if (!existsSync(module) || readFileSync(module, 'utf8') !== text) writeFileSync(module, text);
}

try {
	const basemap = await build(() => basemapAsset(root));
	const fonts = await build(() => fontAsset(root));
	const type = await build(() => typeAsset(root, fonts));
	writeModule(assetsModule, 'assets', { basemap, fonts });
	writeModule(typeModule, 'type', type);
	writeModule(namesModule, 'names', readNames());
	buildSchemas();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
