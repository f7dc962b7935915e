/** Builds an asset once per content of its inputs, and puts its files into `static/`. */
import { createHash, type BinaryLike } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

export interface Made<Manifest> {
	/** By file name. */
	readonly files: Readonly<Record<string, Uint8Array>>;
	readonly manifest: Manifest;
}

export interface Asset<Manifest> {
	/** Also the folder under `static/`, which belongs to the asset alone. */
	readonly name: string;
	/** Everything the result depends on. */
	readonly inputs: readonly BinaryLike[];
	make(): Promise<Made<Manifest>>;
}

export interface Prepared<Manifest> {
	readonly manifest: Manifest;
	readonly files: readonly string[];
	readonly fresh: boolean;
}

/** So many results of an asset are kept, for going back and forth between branches. */
const KEPT = 4;
const MANIFEST = 'manifest.json';

export function digest(...inputs: readonly BinaryLike[]): string {
	const hash = createHash('sha256');
	for (const input of inputs) {
		hash.update(createHash('sha256').update(input).digest());
	}
	return hash.digest('hex').slice(0, 12);
}

async function fill<Manifest>(folder: string, asset: Asset<Manifest>): Promise<void> {
	const { files, manifest } = await asset.make();
	const draft = `${folder}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	for (const [name, content] of Object.entries(files)) writeFileSync(join(draft, name), content);
	writeFileSync(join(draft, MANIFEST), JSON.stringify(manifest, null, '\t') + '\n');
	rmSync(folder, { recursive: true, force: true });
	renameSync(draft, folder);
}

function prune(cache: string, name: string): void {
	const results = readdirSync(cache)
		.filter((entry) => entry.startsWith(`${name}-`))
		.map((entry) => ({ path: join(cache, entry), made: statSync(join(cache, entry)).mtimeMs }))
		.sort((a, b) => b.made - a.made);
	for (const { path } of results.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/** Names carry the hash of their content, so a file that is there already is the right one. */
function publish(from: string, to: string, names: readonly string[]): void {
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(to)) {
		if (!names.includes(name)) rmSync(join(to, name), { recursive: true });
	}
	for (const name of names) {
		if (!/-[0-9a-f]{12}\./.test(name) || !existsSync(join(to, name)))
			copyFileSync(join(from, name), join(to, name));
	}
}

export async function prepare<Manifest>(
	root: string,
	asset: Asset<Manifest>
): Promise<Prepared<Manifest>> {
	const key = digest(...asset.inputs);
	const cache = join(root, 'node_modules/.cache/linchpin');
	const folder = join(cache, `${asset.name}-${key}`);
	const fresh = !existsSync(join(folder, MANIFEST));
	if (fresh) {
		await fill(folder, asset);
		prune(cache, asset.name);
	}
	const files = readdirSync(folder).sort();
	publish(folder, join(root, 'static', asset.name), files);
	const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
	return { manifest, files, fresh };
}
