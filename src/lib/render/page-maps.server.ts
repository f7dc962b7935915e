/**
 * The maps that arrive with a page. Where its address has no camera the live map will show the theatre between
 * the panels, whatever the window: CSS brings a picture to that size, and a small window has one of its own,
 * whose words can be read there.
 */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { THEATRE } from '#lib/view/camera.ts';
import type { Camera, View } from '#lib/view/view.ts';
import { mercatorY } from './fan.ts';
import { fitted, pixelsPerDegree, type Size } from './frame.ts';
import { firstPaint, type BareMap, type FirstPaint } from './static-map.server.ts';
import { digits } from './svg-markup.ts';

interface Planned {
	readonly name: 'desk' | 'small';
	/** Covers the largest window it is for from its middle; in a smaller one the rest lies beyond the edge. */
	readonly size: Size;
	/** What panels leave of a usual window: there the picture is not scaled at all. */
	readonly room: Size;
	/** The depth of the sea is as heavy as all the rest: a phone does without it until the live map is there. */
	readonly depth: boolean;
}

const DESK: Planned = {
	name: 'desk',
	size: { width: 2048, height: 1280 },
	room: { width: 1036, height: 716 },
	depth: true
};
const SMALL: Planned = {
	name: 'small',
	size: { width: 900, height: 1100 },
	room: { width: 334, height: 600 },
	depth: false
};

/** The theatre in the pixels of a zoom. */
function theatreAt(zoom: number): Size {
	const [west, south, east, north] = THEATRE;
	const scale = pixelsPerDegree(zoom);
	return {
		width: (east - west) * scale,
		height: (mercatorY(north) - mercatorY(south)) * scale
	};
}

function located({ svg, frame }: BareMap, name = '', fit = ''): string {
	const { zoom, latitude, longitude } = frame.camera;
	const camera = [zoom, latitude, longitude].map((value) => digits(value, 6)).join('/');
	// A style, because the page's own rule for icons outweighs the attributes.
	const size = `width:${frame.width}px;height:${frame.height}px`;
	const kind = name && `class="${name}" `;
	return svg.replace('<svg ', `<svg ${kind}data-camera="${camera}" style="${size}${fit}" `);
}

export interface PageMaps {
	readonly later: string;
	readonly earlier: string;
	readonly title: string;
	readonly description: string;
}

export async function pageMaps(catalogue: Catalogue, view: View): Promise<PageMaps> {
	const draw = async ({ name, size, room, depth }: Planned) => {
		const camera: Camera = view.at ?? fitted(THEATRE, room);
		const asked = { ...view, at: camera };
		const options = { depth, prefix: view.at ? '' : name };
		const paint = await firstPaint(catalogue, asked, size, options);
		const { width, height } = theatreAt(camera.zoom);
		const fit = `;--fit-width:${digits(width)}px;--fit-height:${digits(height)}px`;
		const markup = (map: BareMap | null) =>
			map ? (view.at ? located(map) : located(map, name, fit)) : '';
		return { paint, later: markup(paint.later), earlier: markup(paint.earlier) };
	};
	const all = await Promise.all((view.at ? [DESK] : [DESK, SMALL]).map(draw));
	const { title, description }: FirstPaint = all[0]!.paint;
	return {
		later: all.map(({ later }) => later).join(''),
		earlier: all.map(({ earlier }) => earlier).join(''),
		title,
		description
	};
}
