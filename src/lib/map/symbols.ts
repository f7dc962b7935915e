/** Draws the family of symbols into images for the map, when a style layer first asks for one. */
import type { Map } from 'maplibre-gl';
import { readSymbolImage, SYMBOLS } from '#lib/render/symbols.ts';
import { markRole, type Theme } from '#lib/render/theme.ts';

const BOX = 24;
const SIZE_PIXELS = 22;
/** Drawn at thrice the size, so that they are crisp on any screen. */
const DENSITY = 3;
const STROKE = 1.9;
const HALO = 5;

export function drawSymbol(id: string, theme: Theme): ImageData | null {
	const wanted = readSymbolImage(id);
	const pixels = SIZE_PIXELS * DENSITY;
	// Read back at once: on the graphics processor that would stall the page.
	const context = new OffscreenCanvas(pixels, pixels).getContext('2d', {
		willReadFrequently: true
	});
	if (!wanted || !context) return null;
	const colour = theme.marks[markRole(wanted.colour)];
	context.scale(pixels / BOX, pixels / BOX);
	context.lineJoin = 'round';
	context.lineCap = 'round';
	const paths = SYMBOLS[wanted.symbol].map((path) => ({ ...path, shape: new Path2D(path.d) }));
	context.strokeStyle = theme.ground.halo;
	context.lineWidth = HALO;
	for (const { shape } of paths) context.stroke(shape);
	context.strokeStyle = colour;
	context.lineWidth = STROKE;
	for (const path of paths) {
		if (path.paint !== 'line') {
			const solid = path.paint === 'solid' && !wanted.hollow;
			context.fillStyle = solid ? colour : theme.ground.halo;
			context.fill(path.shape);
		}
		context.setLineDash('dashed' in path && path.dashed ? [2.6, 2.6] : []);
		context.stroke(path.shape);
	}
	return context.getImageData(0, 0, pixels, pixels);
}

/** Supplies symbols on demand; the answer redraws those in use, for when the theme has changed. */
export function supplySymbols(map: Map, theme: () => Theme): () => void {
	map.setMissingStyleImageResolver((id) => {
		const image = drawSymbol(id, theme());
		if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: DENSITY });
	});
	return () => {
		for (const id of map.listImages()) {
			const image = drawSymbol(id, theme());
			if (image) map.updateImage(id, image);
		}
	};
}
