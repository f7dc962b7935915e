/** What can be looked for: marks, places, layers and sources, by all their names, folded. */
import type { Geometry } from 'geojson';
import type { Catalogue, CatalogueFeature } from '#lib/data/catalogue.ts';
import { fold, languageKeys, squeeze } from '#lib/data/fold.ts';
import type { Layer, Source } from '#lib/data/schema.ts';
import type { ToldClaim } from './argument.ts';
import { referenceOf } from './scene.ts';
import { referenceText, type Reference } from './view.ts';

/** A name on the basemap, or a place as a report words it. */
export interface Place {
	readonly name: string;
	readonly 'name:ja': string;
	/** What else it is called, in each language. */
	readonly other?: string;
	readonly 'other:ja'?: string;
	/** The basemap's kind; `report` for the place of a row. */
	readonly kind: string;
	readonly rank: number;
	readonly geometry: Geometry;
	/** How far around it one should see. */
	readonly aroundKm: number;
}

/** A name as it is compared. */
export interface Name {
	readonly words: string;
	readonly close: string;
}

export type Found =
	| {
			readonly kind: 'mark';
			readonly layer: Layer;
			readonly reference: Reference;
			/** Every row of the record that is this mark on some day. */
			readonly rows: readonly CatalogueFeature[];
	  }
	| { readonly kind: 'place'; readonly place: Place }
	| { readonly kind: 'layer'; readonly layer: Layer }
	| { readonly kind: 'claim'; readonly claim: ToldClaim }
	| { readonly kind: 'source'; readonly source: Source; readonly citing: readonly Reference[] };

export interface Entry {
	readonly found: Found;
	readonly names: readonly Name[];
	/** Of a mark: the places that its rows report, each with the row. */
	readonly mentions?: readonly (readonly [Name, CatalogueFeature])[];
	/** Lower is listed first among equally good matches. */
	readonly rank: number;
}

export type SearchIndex = readonly Entry[];

/** Fields, of any layer, that hold another name or a number that is used as one. */
const NAME_FIELDS: readonly string[] = [
	'name',
	'hull_number',
	'also_known_as',
	'alt_name',
	'alternative_names',
	'other_names',
	'official_name',
	'old_name',
	'short_name'
];
/** Signs between several names in one field. */
const SEPARATORS = /[,;/|、;]/;

/** An island is called by its name alone too: “Pag-asa” is Pag-asa Island before it is Pag-asa Cay. */
const ISLAND = / islands?$|島$/;

function namesOf(texts: readonly string[]): readonly Name[] {
	const folded = texts.map(fold);
	const all = new Set([...folded, ...folded.map((words) => words.replace(ISLAND, ''))]);
	all.delete('');
	return [...all].map((words) => ({ words, close: squeeze(words) }));
}

/** What a feature says in a field, in either language; several names in one field are each a name too. */
function said({ properties }: CatalogueFeature, field: string): string[] {
	return languageKeys(field)
		.flatMap((key) => properties[key] ?? [])
		.filter((value) => typeof value === 'string')
		.flatMap((text) => [text, ...(field === 'name' ? [] : text.split(SEPARATORS))]);
}

const PLACE_FIELDS: readonly string[] = ['place', 'region'];

function mentionsOf(rows: readonly CatalogueFeature[]): [Name, CatalogueFeature][] {
	return rows.flatMap((row) =>
		PLACE_FIELDS.flatMap((field) => said(row, field).map(fold)).map(
			(words): [Name, CatalogueFeature] => [{ words, close: squeeze(words) }, row]
		)
	);
}

const featureNames = (feature: CatalogueFeature) =>
	NAME_FIELDS.flatMap((field) => said(feature, field));

/** Rows of one subject are one mark. */
function marks({ layers }: Catalogue): Entry[] {
	return layers.flatMap(({ definition, features }) => {
		const byMark = new Map<string, CatalogueFeature[]>();
		for (const feature of features) {
			const { id } = referenceOf(definition.id, feature);
			const rows = byMark.get(id);
			if (rows) rows.push(feature);
			else byMark.set(id, [feature]);
		}
		return [...byMark].map(([id, rows]): Entry => {
			const rank = definition.classes[rows[0]?.properties.class ?? '']?.rank ?? 99;
			const reference = { layer: definition.id, id };
			return {
				found: { kind: 'mark', layer: definition, reference, rows },
				names: namesOf(rows.flatMap(featureNames)),
				mentions: mentionsOf(rows),
				rank
			};
		});
	});
}

function sources({ layers, sources: documents }: Catalogue): Entry[] {
	const citing = new Map<string, Map<string, Reference>>();
	for (const { definition, features } of layers) {
		for (const feature of features) {
			const reference = referenceOf(definition.id, feature);
			for (const id of feature.properties.sources) {
				const known = citing.get(id) ?? new Map<string, Reference>();
				citing.set(id, known.set(referenceText(reference), reference));
			}
		}
	}
	return Object.values(documents).map((source) => ({
		found: { kind: 'source', source, citing: [...(citing.get(source.id)?.values() ?? [])] },
		names: namesOf([source.title, source.publisher, source['container-title'] ?? '']),
		rank: 0
	}));
}

/** Places as reports word them, each once and without those that the basemap names. */
function reportedPlaces({ layers }: Catalogue, named: readonly Place[]): Place[] {
	const taken = new Set(named.map(({ name }) => fold(name)));
	return layers
		.flatMap(({ features }) => features)
		.flatMap(({ geometry, properties }): Place[] => {
			const { place, place_ja: ja, uncertainty_km: aroundKm } = properties;
			if (typeof place !== 'string' || !geometry || taken.has(fold(place))) return [];
			taken.add(fold(place));
			const japanese = typeof ja === 'string' ? ja : place;
			return [{ name: place, 'name:ja': japanese, kind: 'report', rank: 50, geometry, aroundKm }];
		});
}

const othersOf = (place: Place): string[] =>
	[place.other, place['other:ja']].flatMap((names) => names?.split(SEPARATORS) ?? []);

/** The index of a catalogue as far as it is here, of the names on the basemap, and of the article's claims. */
export function searchIndex(
	catalogue: Catalogue,
	places: readonly Place[],
	claims: readonly ToldClaim[] = []
): SearchIndex {
	return [
		...marks(catalogue),
		...[...places, ...reportedPlaces(catalogue, places)].map((place): Entry => ({
			found: { kind: 'place', place },
			names: namesOf([place.name, place['name:ja'], ...othersOf(place)]),
			rank: place.rank
		})),
		...catalogue.layers.map(({ definition }): Entry => ({
			found: { kind: 'layer', layer: definition },
			names: namesOf([definition.title.en, definition.title.ja]),
			rank: 0
		})),
		...claims.map((claim): Entry => ({
			found: { kind: 'claim', claim },
			names: namesOf([claim.id, claim.summary.en, claim.summary.ja]),
			rank: 0
		})),
		...sources(catalogue)
	];
}

const AROUND_KM: Readonly<Record<string, number>> = {
	ocean: 2500,
	sea: 600,
	country: 500,
	gulf: 250,
	strait: 120,
	island: 80,
	capital: 40,
	city: 40
};

/** The basemap's names out of its GeoJSON. */
export function placesOf(text: string): readonly Place[] {
	const { features } = JSON.parse(text) as {
		features: readonly {
			geometry: Geometry;
			properties: Pick<Place, 'name' | 'name:ja' | 'other' | 'other:ja' | 'kind' | 'rank'>;
		}[];
	};
	return features.map(({ geometry, properties }) => {
		const { name, kind, rank } = properties;
		return {
			name,
			'name:ja': properties['name:ja'],
			...(properties.other ? { other: properties.other, 'other:ja': properties['other:ja'] } : {}),
			kind,
			rank,
			geometry,
			aroundKm: AROUND_KM[kind] ?? 100
		};
	});
}
