/**
 * `npm run export`: the site as files under `out/export`, for any static host or object store. Addresses are
 * relative, so that it works under any path. `LINCHPIN_ORIGIN` is where it will be found, with its path, for
 * what must be absolute.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { hostFiles } from './host-files.js';

const FOLDER = 'out/export';
const { LINCHPIN_ORIGIN: site } = process.env;

if (site !== undefined && !/^https?:\/\/[^/?#]+(\/[^?#]*)?$/.test(site)) {
	console.error(`LINCHPIN_ORIGIN is “${site}”; it must be like https://maps.example/path`);
	process.exit(1);
}
if (site === undefined) {
	console.warn(`LINCHPIN_ORIGIN is not set, so nobody knows where the site will be found.
  Relative, and useless to other sites: canonical links, the pictures of cards (Open Graph), oEmbed, and the
  code to embed a figure or a claim. The share panel knows its own address, as a browser does.
  Data, feeds and the record name http://localhost.
  For a site to be published: LINCHPIN_ORIGIN=https://maps.example/path npm run export`);
}

const env = { ...process.env, LINCHPIN_EXPORT: '1', NODE_ENV: 'production' };
const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
	stdio: 'inherit',
	env
});
if (status !== 0) process.exit(status ?? 1);

for (const [name, text] of Object.entries(hostFiles())) writeFileSync(`${FOLDER}/${name}`, text);
console.log(`${FOLDER} is ready${site ? ` for ${site}` : ''}: upload it as it is`);
