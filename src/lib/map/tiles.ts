/** Tiles that one map has loaded are there for the other map of a comparison. */
import type { AddProtocolAction } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

/** About three screens of tiles; a tile of the basemap has some ten kilobytes. */
const KEPT = 200;

type Answer = ReturnType<AddProtocolAction>;

/**
 * Remembers what a protocol, made by `make`, answered. Every asker gets a copy, because a worker takes what it is sent.
 * Failures and requests that were given up are forgotten, so that they can be made again.
 */
export function sharedTiles(make: () => AddProtocolAction): AddProtocolAction {
	let load = make();
	const kept = new Map<string, Answer>();
	const remember = (url: string, answer: Answer) => {
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
		kept.set(url, answer);
		answer.catch(() => {
			kept.delete(url);
			// The archive remembers that its header failed: a new attempt needs a new one.
			load = make();
		});
	};
	const ask: AddProtocolAction = (request) => {
		// Its own controller: one map that gives up must not take the tile from the other.
		const answer = load(request, new AbortController());
		remember(request.url, answer);
		return answer;
	};
	return async (request, controller) => {
		// Another map's failure is not this one's: it asks again.
		const joined = kept.get(request.url);
		const found = joined && (await joined.catch(() => null));
		const { data, ...rest } = found ?? (await ask(request, controller));
		controller.signal.throwIfAborted();
		return { ...rest, data: data instanceof ArrayBuffer ? data.slice(0) : copy(data) };
	};
}

function copy<T>(data: T): T {
	return ArrayBuffer.isView(data) ? structuredClone(data) : data;
}

/** The protocol of this page, for live maps and for what else draws the ground. */
export const pageTiles = sharedTiles(() => new Protocol().tile);
