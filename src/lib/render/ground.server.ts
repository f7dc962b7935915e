/** Reads the tiles of a frame from the archives on disk. */
import { open } from 'node:fs/promises';
import { PMTiles, type Source } from 'pmtiles';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { assetPath } from './asset-folder.server.ts';
import type { Frame } from './frame.ts';
import {
	decodeTile,
	groundBy,
	type Ground,
	type Tile,
	type TileReader,
	type VectorSource
} from './ground.ts';
import { recent } from './recent.ts';

async function fileSource(path: string): Promise<Source> {
	const file = await open(path);
	return {
		getKey: () => path,
		async getBytes(offset, length) {
			const data = new ArrayBuffer(length);
			const { bytesRead } = await file.read(new Uint8Array(data), 0, length, offset);
			return { data: data.slice(0, bytesRead) };
		}
	};
}

/** Archives never change while the server runs: their name carries the hash of their content. */
const archives = recent(
	8,
	async (address: string) => new PMTiles(await fileSource(assetPath(address)))
);

/** Some hundreds of kilobytes each when decoded. */
const tiles = recent(160, async (key: string): Promise<Tile | null> => {
	const [address = '', ...place] = key.split(' ');
	const [z = 0, x = 0, y = 0] = place.map(Number);
	const found = await (await archives(address)).getZxy(z, x, y);
	return found ? decodeTile(new Uint8Array(found.data)) : null;
});

/** `pmtiles:///basemap/x.pmtiles/{z}/{x}/{y}` → `/basemap/x.pmtiles`, where the style was made with base ''. */
function addressOf({ tiles: [template = ''] = [] }: VectorSource): string {
	return template.replace(/^pmtiles:\/\//, '').replace(/\/\{z\}\/\{x\}\/\{y\}$/, '');
}

/** The ground under a frame, for every vector source of a style that was made with an empty base. */
export function groundOf(
	frame: Frame,
	sources: Readonly<Record<string, SourceSpecification>>
): Promise<Ground> {
	const read: TileReader = (source, { z, x, y }) => tiles([addressOf(source), z, x, y].join(' '));
	return groundBy(read, frame, sources);
}
