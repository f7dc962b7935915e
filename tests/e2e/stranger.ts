/** A page of somebody else, on an origin of its own, that lets nothing in but our site. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Stranger {
	/** Where its page is; any path gives the same. */
	readonly address: string;
	/** What its page holds from now on. */
	show(html: string): void;
	close(): void;
}

/** `inline`: whether scripts that stand in the page may run, too. */
export async function openStranger(ours: string, { inline = false } = {}): Promise<Stranger> {
	let body = '';
	const policy = [
		"default-src 'none'",
		`frame-src ${ours}`,
		`script-src ${ours}${inline ? " 'unsafe-inline'" : ''}`,
		"style-src 'unsafe-inline'",
		`img-src ${ours} data:`
	].join('; ');
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('content-security-policy', policy);
		response.end(`<!doctype html><title>Stranger</title><link rel=icon href=data:,>${body}`);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const at = server.address();
	if (typeof at !== 'object' || !at) throw new Error('no port to be had');
	return {
		address: `http://127.0.0.1:${at.port}/`,
		show: (html) => (body = html),
		close: () => server.close()
	};
}
