/** The colour by which a layer is told from others where it is no more than a bar. */
import type { Catalogue } from '#lib/data/catalogue.ts';

/** The colour role of each layer's first class, by the layer's id. */
export function layerColours({ layers }: Catalogue): Readonly<Record<string, string>> {
	const colours = layers.map(({ definition: { id, colourBy, classes } }) => {
		const [first] = Object.values(colourBy?.roles ?? {});
		return [id, first ?? Object.values(classes)[0]?.colour ?? ''] as const;
	});
	return Object.fromEntries(colours);
}
