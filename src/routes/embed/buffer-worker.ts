/** The worker of perimeters, also where the page has no origin and may not start a script of the site. */
import url from '#lib/geo/buffer.worker.ts?worker&url';

export function bufferWorker(): Worker {
	const address = new URL(url, import.meta.url).href;
	if (globalThis.origin !== 'null') return new Worker(address, { type: 'module' });
	const script = `import ${JSON.stringify(address)}`;
	const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	return new Worker(blob, { type: 'module' });
}
