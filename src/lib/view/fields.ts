/** What the features of a layer can be filtered by: its declared fields, and some that all have. */
import type { Layer, Localised } from '#lib/data/schema.ts';

export type FieldType = 'choice' | 'number' | 'date' | 'text';

export interface FilterField {
	readonly key: string;
	readonly type: FieldType;
	/** The layer's own words; null for a property that every layer has. */
	readonly title: Localised | null;
	/** The values of a choice, in order, with the layer's own words for them. */
	readonly values: ReadonlyMap<string, Localised | null>;
	readonly unit: string | null;
	/** Offered to a reader; the URL may name the others too. */
	readonly shown: boolean;
}

const NO_VALUES: FilterField['values'] = new Map();
const named = (...values: string[]) => new Map(values.map((value) => [value, null]));

const common = (
	key: string,
	type: FieldType,
	values: FilterField['values'] = NO_VALUES,
	unit: string | null = null
): FilterField => ({ key, type, title: null, values, unit, shown: true });

const TRANSLATION = /_ja$/;

function declared({ fields }: Layer): FilterField[] {
	return Object.entries(fields).flatMap(([key, { type, title, values, unit, shown }]) =>
		type === 'reference'
			? []
			: {
					key,
					type,
					title,
					values: new Map(Object.entries(values ?? {})),
					unit: unit ?? null,
					shown: shown && !TRANSLATION.test(key)
				}
	);
}

function compute(layer: Layer): readonly FilterField[] {
	const classes = Object.entries(layer.classes).map(([id, { title }]) => [id, title] as const);
	const own = [
		common('class', 'choice', new Map(classes)),
		common('name', 'text'),
		common('start_date', 'date'),
		common('confidence', 'choice', named('confirmed', 'reported', 'inferred')),
		common('placement', 'choice', named('exact', 'reported', 'area')),
		common('uncertainty_km', 'number', NO_VALUES, 'km')
	];
	const [kind, ...rest] = own;
	const taken = new Set(own.map(({ key }) => key));
	const fields = declared(layer).filter(({ key }) => !taken.has(key));
	return kind ? [kind, ...fields, ...rest] : fields;
}

const remembered = new WeakMap<Layer, readonly FilterField[]>();

/** Its class first, then what it declares, then what every layer says. */
export function filterFields(layer: Layer): readonly FilterField[] {
	const fields = remembered.get(layer) ?? compute(layer);
	remembered.set(layer, fields);
	return fields;
}

export function filterField(layer: Layer, key: string): FilterField | undefined {
	return filterFields(layer).find((field) => field.key === key);
}
