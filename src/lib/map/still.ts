/**
 * The map as SVG, drawn in the reader's browser: the other day of a comparison, which needs no second WebGL
 * context, and every map where there is no WebGL at all. It reads the tiles that the live map reads.
 */
import { basemapSources } from '#lib/render/basemap.ts';
import type { Box } from '#lib/render/boxes.ts';
import type { Collections } from '#lib/render/drawn.ts';
import type { Frame } from '#lib/render/frame.ts';
import { decodeTile, groundBy, type Tile, type TileReader } from '#lib/render/ground.ts';
import { recent } from '#lib/render/recent.ts';
import { mapMarkup, standAlone } from '#lib/render/svg.ts';
import type { Language, ThemeName } from '#lib/view/view.ts';
import { pageTiles } from './tiles.ts';

export interface Still {
	readonly frame: Frame;
	readonly data: Collections;
	readonly lang: Language;
	/** `auto` follows the page, also on paper; a theme by name is drawn in a third of the time. */
	readonly theme: ThemeName;
	/** The site's own root, without a final slash. */
	readonly base: string;
	/** Keeps the ids of several pictures on one page apart. */
	readonly prefix: string;
	/** What lies over it or cuts it, in its own pixels: no name crosses that. */
	readonly covered?: readonly Box[];
	readonly title: string;
	readonly description?: string;
}

/** Some hundreds of kilobytes each when decoded. */
const decoded = recent(60, async (url: string): Promise<Tile | null> => {
	const { data } = await pageTiles({ url, type: 'arrayBuffer' }, new AbortController());
	const bytes = data instanceof Uint8Array ? data : new Uint8Array(data as ArrayBuffer);
	return bytes.length > 0 ? decodeTile(bytes) : null;
});

export async function drawStill(still: Still): Promise<string> {
	const { frame, data, lang, theme, base, prefix, covered = [], title, description = '' } = still;
	const read: TileReader = ({ tiles: [template = ''] = [] }, { z, x, y }) =>
		decoded(
			template.replace('pmtiles://', `pmtiles://${base}`).replace('{z}/{x}/{y}', `${z}/${x}/${y}`)
		);
	const ground = await groundBy(read, frame, basemapSources());
	const { width, height } = frame;
	const content = mapMarkup({ frame, lang, theme, ground, data, prefix, covered });
	return standAlone(content, { width, height, lang, prefix, title, description, slice: true });
}
