/** How names are painted: all of them by one shader program. */
import type {
	ExpressionSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { forAll } from './style-expressions.ts';

interface Ink {
	readonly colour: string | ExpressionSpecification;
	readonly halo: string | ExpressionSpecification;
	readonly haloWidth: number | ExpressionSpecification;
	readonly haloBlur?: number;
	readonly opacity?: ExpressionSpecification;
}

const byData = (value: string | number | ExpressionSpecification): ExpressionSpecification =>
	Array.isArray(value) ? value : forAll(value as string | number);

export function ink({
	colour,
	halo,
	haloWidth,
	haloBlur = 0.4,
	opacity
}: Ink): NonNullable<SymbolLayerSpecification['paint']> {
	return {
		'text-color': byData(colour),
		'text-halo-color': byData(halo),
		'text-halo-width': byData(haloWidth),
		'text-halo-blur': haloBlur,
		'text-opacity': byData(opacity ?? 1)
	};
}
