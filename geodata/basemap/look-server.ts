import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.mjs': 'text/javascript',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.woff2': 'font/woff2'
};

const page = `<!doctype html>
<link rel="stylesheet" href="/node_modules/maplibre-gl/dist/maplibre-gl.css">
<style>html, body, #map { margin: 0; height: 100% }</style>
<div id="map"></div>
<script type="importmap">{ "imports": { "fflate": "/node_modules/fflate/esm/browser.js" } }</script>
<script type="module">
	import { Map, addProtocol, setWorkerUrl } from '/node_modules/maplibre-gl/dist/maplibre-gl.mjs';
	import { Protocol } from '/node_modules/pmtiles/dist/esm/index.js';
	setWorkerUrl('/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs');
	addProtocol('pmtiles', new Protocol().tile);
	window.show = (style) => {
		const started = performance.now();
		const map = new Map({ container: 'map', style, attributionControl: false, fadeDuration: 0 });
		map.on('error', (event) => console.error(event.error?.message ?? 'map error'));
		return new Promise((done) => map.once('idle', () => done(performance.now() - started)));
	};
</script>`;

function send(response: ServerResponse, file: string, range: string | undefined): number {
	const content = readFileSync(file);
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
	if (from === undefined) {
		response.writeHead(200, { 'content-type': type }).end(content);
		return content.length;
	}
	const end = Math.min(to ? Number(to) : Infinity, content.length - 1);
	const part = content.subarray(Number(from), end + 1);
	response
		.writeHead(206, {
			'content-type': type,
			'content-range': `bytes ${from}-${end}/${content.length}`
		})
		.end(part);
	return part.length;
}

/** Serves `static/`, the map library and one page; counts what was sent of `static/`. */
export async function serve(root: string) {
	const bytes = new Map<string, number>();
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://look').pathname;
		if (path === '/look.html') {
			response.writeHead(200, { 'content-type': 'text/html' }).end(page);
			return;
		}
		const library = path.startsWith('/node_modules/');
		try {
			const file = join(root, library ? '' : 'static', path);
			const sent = send(response, file, request.headers.range);
			if (!library) bytes.set(path, (bytes.get(path) ?? 0) + sent);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, bytes, close: () => server.close() };
}
