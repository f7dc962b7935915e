/** SVG → PNG, with the bundled fonts alone, so that it looks the same on every machine. */
import { createRequire } from 'node:module';
import type { ResvgRenderOptions, RenderedImage } from '@resvg/resvg-js';
import { assetPath } from './asset-folder.server.ts';
import { type as bundled } from './type.generated.ts';

type Render = (svg: string, options: ResvgRenderOptions) => Promise<RenderedImage>;

// A native module: it is not bundled, and loads when the first picture is asked for.
const load = createRequire(import.meta.url);

/** `lettering: 'files'` is how the SVG names the fonts that resvg is given here. */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const { renderAsync } = load('@resvg/resvg-js') as { renderAsync: Render };
	// It reads a font once more for every name it sets: it is given those that the picture names.
	const named = bundled.files.filter(({ family }) => svg.includes(`font-family="${family}"`));
	const image = await renderAsync(svg, {
		fitTo: { mode: 'width', value: width },
		font: {
			loadSystemFonts: false,
			fontFiles: named.map(({ url }) => assetPath(url)),
			defaultFontFamily: bundled.files[0].family
		}
	});
	return new Uint8Array(image.asPng());
}
