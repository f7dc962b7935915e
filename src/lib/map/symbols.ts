/** Draws the family of symbols into images for the map, when a style layer first asks for one. */
import type { Map } from 'maplibre-gl';
import {
	HATCH_PATH,
	HATCH_PIXELS,
	HATCH_STROKE,
	readHatch,
	readSymbolImage,
	symbolPaths
} from '#lib/render/symbols.ts';
import { markRole, type Theme } from '#lib/render/theme.ts';

const BOX = 24;
const SIZE_PIXELS = 22;
/** Drawn at thrice the size, so that they are crisp on any screen. */
const DENSITY = 3;
const STROKE = 1.9;
const HALO = 5;

function canvas(pixels: number): OffscreenCanvasRenderingContext2D | null {
	// Read back at once: on the graphics processor that would stall the page.
	return new OffscreenCanvas(pixels, pixels).getContext('2d', { willReadFrequently: true });
}

function drawHatch(role: string, theme: Theme): ImageData | null {
	const pixels = HATCH_PIXELS * DENSITY;
	const context = canvas(pixels);
	if (!context) return null;
	context.scale(DENSITY, DENSITY);
	context.strokeStyle = theme.marks[markRole(role)];
	context.lineWidth = HATCH_STROKE;
	context.stroke(new Path2D(HATCH_PATH));
	return context.getImageData(0, 0, pixels, pixels);
}

/** A symbol or a hatching of the family; null for an image that is neither. */
export function drawImage(id: string, theme: Theme): ImageData | null {
	const hatch = readHatch(id);
	if (hatch !== null) return drawHatch(hatch, theme);
	const wanted = readSymbolImage(id);
	const pixels = SIZE_PIXELS * DENSITY;
	const context = canvas(pixels);
	if (!wanted || !context) return null;
	const colour = theme.marks[markRole(wanted.colour)];
	context.scale(pixels / BOX, pixels / BOX);
	context.lineJoin = 'round';
	context.lineCap = 'round';
	const paths = symbolPaths(wanted.symbol, wanted.colour).map((path) => ({
		...path,
		shape: new Path2D(path.d)
	}));
	context.strokeStyle = theme.ground.halo;
	context.lineWidth = HALO;
	for (const { shape } of paths) context.stroke(shape);
	context.lineWidth = STROKE;
	for (const path of paths) {
		if (path.paint === 'solid' || path.paint === 'hollow') {
			const solid = path.paint === 'solid' && !wanted.hollow;
			context.fillStyle = solid ? colour : theme.ground.halo;
			context.fill(path.shape);
		}
		context.strokeStyle = path.paint === 'cut' && !wanted.hollow ? theme.ground.halo : colour;
		context.setLineDash(path.dashed ? [2.6, 2.6] : []);
		context.stroke(path.shape);
	}
	return context.getImageData(0, 0, pixels, pixels);
}

/** Supplies symbols on demand; the answer redraws those in use, for when the theme has changed. */
export function supplySymbols(map: Map, theme: () => Theme): () => void {
	map.setMissingStyleImageResolver((id) => {
		const image = drawImage(id, theme());
		if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: DENSITY });
	});
	return () => {
		for (const id of map.listImages()) {
			const image = drawImage(id, theme());
			if (image) map.updateImage(id, image);
		}
	};
}
