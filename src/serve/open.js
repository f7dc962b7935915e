import compression from 'compression';
import { OPEN as OPENED, SAFE } from './headers.js';

/**
 * What has an ending is a file, which every page may read, whatever its origin. A sandboxed embed has an opaque
 * origin, to which even the site's own files are foreign.
 */
const OPEN = /\.\w+$/;
/** Of scripts whose names stay the same from build to build. */
const STABLE = /(?:^|\/)(?:embed|lang|_app\/embed-live)\.js$/;
const A_WHILE = 'public,max-age=300';
const NAMED_BY_CONTENT = /-[0-9a-f]{12}\.\w+$/;
const A_YEAR = 'public,max-age=31536000,immutable';

// Asked over plain HTTP a page must not name itself with https; behind a proxy its own header, or `ORIGIN`, says what it is.
if (!process.env['ORIGIN']) process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';

/**
 * Connect middleware for in front of SvelteKit's handler, which serves static files without asking a hook.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} next
 */
export function open(request, response, next) {
	request.headers['x-forwarded-proto'] ??= 'http';
	const [path = '/'] = (request.url ?? '/').split('?');
	for (const [name, value] of Object.entries(SAFE)) response.setHeader(name, value);
	if (!OPEN.test(path)) return next();
	for (const [name, value] of Object.entries(OPENED)) response.setHeader(name, value);
	if (request.method === 'OPTIONS') {
		// A tile is asked for by `Range`, which a browser asks about first.
		response.writeHead(204, {
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'range, if-match, if-none-match, if-range',
			'access-control-max-age': '86400'
		});
		response.end();
		return;
	}
	response.setHeader(
		'access-control-expose-headers',
		'accept-ranges, content-length, content-range, etag'
	);
	if (path.endsWith('.pmtiles')) response.setHeader('accept-ranges', 'bytes');
	if (STABLE.test(path)) response.setHeader('cache-control', A_WHILE);
	if (NAMED_BY_CONTENT.test(path)) response.setHeader('cache-control', A_YEAR);
	next();
}

/** Pages and data are made anew for each View, so that only the server can compress them. */
export const compressed = compression();
