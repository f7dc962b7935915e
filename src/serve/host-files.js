/** The same headers in the words of the hosts that read a file for them, by name of the file. */
import { OPEN, SAFE } from './headers.js';

const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' };
/** The first that fits a path holds, after what holds for all. */
const RULES = Object.entries({
	'/_app/immutable/*': { ...OPEN, ...FOR_EVER },
	'/basemap/*': { ...OPEN, ...FOR_EVER },
	'/_app/*': OPEN,
	'/fonts/*': OPEN,
	'/embed': OPEN,
	'/embed/*': OPEN,
	'/embed.js': OPEN,
	'/ja/embed': OPEN,
	'/ja/embed/*': OPEN,
	'/figures/*': OPEN,
	'/article/*': OPEN,
	'/ja/figures/*': OPEN,
	'/ja/article/*': OPEN,
	'/data/*': OPEN,
	'/record/*': OPEN
});

/** Types that hosts do not know by themselves. */
const TYPES = {
	'.geojson': 'application/geo+json',
	'.atom': 'application/atom+xml',
	'.kml': 'application/vnd.google-earth.kml+xml',
	'.pmtiles': 'application/octet-stream',
	'.bib': 'application/x-bibtex',
	'.ris': 'application/x-research-info-systems'
};

const json = (/** @type {object} */ value) => `${JSON.stringify(value, null, '\t')}\n`;

/** Netlify and Cloudflare Pages add up what fits. */
function headersFile() {
	const block = (/** @type {string} */ path, /** @type {object} */ headers) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return `${[['/*', SAFE], ...RULES].map(([path, headers]) => block(String(path), Object(headers))).join('\n\n')}\n`;
}

/** Azure Static Web Apps take the first route that fits. */
const azure = () =>
	json({
		globalHeaders: SAFE,
		mimeTypes: TYPES,
		routes: RULES.map(([route, headers]) => ({ route, headers }))
	});

/** Vercel, which drops `.html` from addresses when told so. */
const vercel = () =>
	json({
		cleanUrls: true,
		headers: [['/*', SAFE], ...RULES].map(([path, headers]) => ({
			source: String(path).replace('*', '(.*)'),
			headers: Object.entries(Object(headers)).map(([key, value]) => ({ key, value }))
		}))
	});

/** Apache: addresses have no `.html`, and a folder of that name must not come first. */
function apache() {
	const set = (/** @type {object} */ headers) =>
		Object.entries(headers).map(([name, value]) => `Header set ${name} "${value}"`);
	return [
		'DirectorySlash Off',
		'Options -Indexes',
		'RewriteEngine On',
		'RewriteCond %{REQUEST_FILENAME}.html -f',
		'RewriteRule ^(.+)$ $1.html [L]',
		...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} ${ending}`),
		'<IfModule mod_headers.c>',
		...set(SAFE),
		...set(OPEN),
		'<FilesMatch "-[0-9a-f]{12}\\.\\w+$">',
		...set(FOR_EVER),
		'</FilesMatch>',
		'</IfModule>',
		''
	].join('\n');
}

/** GitHub Pages leave out folders that begin with `_` unless there is a `.nojekyll`; they set no headers. */
export const hostFiles = () => ({
	_headers: headersFile(),
	'staticwebapp.config.json': azure(),
	'vercel.json': vercel(),
	'.htaccess': apache(),
	'.nojekyll': ''
});
