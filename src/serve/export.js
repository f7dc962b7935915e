/**
 * `npm run export`: the site as files under `out/export`, for any static host or object store. Addresses are
 * relative, so that it works under any path. `LINCHPIN_ORIGIN` is where it will be found, for what must be absolute.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const env = { ...process.env, LINCHPIN_EXPORT: '1', NODE_ENV: 'production' };
const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
	stdio: 'inherit',
	env
});
if (status !== 0) process.exit(status ?? 1);

const OPEN = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
const SAFE = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin'
];

/** Read by Netlify and Cloudflare Pages; other hosts are told the same in their own words. */
const RULES = {
	'/*': SAFE,
	'/embed': OPEN,
	'/embed/*': OPEN,
	'/embed.js': OPEN,
	'/figures/*': OPEN,
	'/data/*': OPEN,
	'/_app/embed-live.js': OPEN,
	'/_app/immutable/*': [...OPEN, FOR_EVER],
	'/basemap/*': [...OPEN, FOR_EVER],
	'/fonts/*': [...OPEN]
};
const lines = Object.entries(RULES).map(([path, headers]) =>
	[path, ...headers.map((header) => `  ${header}`)].join('\n')
);
writeFileSync('out/export/_headers', `${lines.join('\n\n')}\n`);
console.log('out/export is ready: upload it as it is');
