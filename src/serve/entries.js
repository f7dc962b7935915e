/** What only the heads of Japanese pages name, by whole addresses, which are not followed while files are written. */
import { readdirSync, readFileSync } from 'node:fs';

/** @returns {`/${string}`[]} */
export function japaneseEntries() {
	const figures = readdirSync('geodata/figures').map((name) => `figures/${name.split('.')[0]}`);
	/** @type {{ id: string, view: string | null }[]} */
	const claims = JSON.parse(readFileSync('geodata/claims.json', 'utf8'));
	const drawn = claims.filter(({ view }) => view !== null).map(({ id }) => `article/${id}`);
	const pages = ['', ...[...figures, ...drawn].map((path) => `/${path}`)];
	const oembed = pages.flatMap((path) => [`${path}/oembed.json`, `${path}/oembed.xml`]);
	return ['/embed', '/image.png', '/changes.atom', ...oembed].map(
		(path) => /** @type {const} */ (`/ja${path}`)
	);
}
