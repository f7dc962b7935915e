/** Pages that are written as files: links to another language lead to its folder, as files know no query. */
import { tag } from './svg-markup.ts';

/** The way from a page to the site's root, such as `..`; `pathname` is from the root. */
export const wayToRoot = (pathname: string): string =>
	pathname.split('/').slice(2).fill('..').join('/') || '.';

function linked(address: string, root: string): string {
	const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(address) ?? [];
	const parts = query.split(/&(?:amp;)?/);
	if (!path.startsWith(`${root}/`) || !parts.includes('lang=ja')) return address;
	const rest = parts.filter((part) => part !== 'lang=ja').join('&amp;');
	const there = `${root}/ja/${path.slice(root.length + 1)}`.replace(/\/$/, '');
	return `${there}${rest && `?${rest}`}${hash}`;
}

/** The HTML of a page with its links to Japanese as they are among files. */
export function fileLinks(html: string, root: string): string {
	return html.replace(
		/ (href|src)="([^"]*)"/g,
		(_, name: string, address: string) => ` ${name}="${linked(address, root)}"`
	);
}

/** Sends a browser on, before it paints, where an address asks a file for what is in another one. */
export const languageScript = (root: string, path: string): string =>
	tag('script', { src: `${root}/lang.js`, 'data-path': path.slice(1) }, ' ');
