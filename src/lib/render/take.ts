/** What a View shows, to take away: one row for a mark and a day on which it is shown, with its sources. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { DateText, Day } from '#lib/data/dates.ts';
import { recordDay } from '#lib/data/record.ts';
import type { Layer, Source } from '#lib/data/schema.ts';
import type { Problem } from '#lib/view/grammar.ts';
import { scene, type Mark, type SceneLayer } from '#lib/view/scene.ts';
import type { View } from '#lib/view/view.ts';
import { viewTitle } from './title.ts';
import { localised } from './words.ts';

export interface Row {
	readonly mark: Mark;
	/** The day of the View on which it is shown. */
	readonly day: Day;
	/** Unique in the file: `<layer>/<id>`, and the day where the View has two. */
	readonly id: string;
}

export interface Taken {
	readonly title: string;
	readonly view: View;
	/** The layers asked for, also those that show nothing. */
	readonly layers: readonly Layer[];
	readonly rows: readonly Row[];
	/** The date of the newest evidence shown, layer by layer; of two days, on the later. */
	readonly asOf: readonly (readonly [layer: string, date: DateText | null])[];
	/** The last day on which the record of its layers was added to or corrected. */
	readonly record: Day | null;
	readonly sources: readonly Source[];
	readonly credits: readonly string[];
	readonly problems: readonly Problem[];
	/** Addresses of the map, and of the file itself. */
	readonly map: string;
	readonly self: string;
}

export interface TakeOptions {
	readonly problems: readonly Problem[];
	readonly map: string;
	readonly self: string;
}

function rowsOf(layers: readonly SceneLayer[], day: Day, two: boolean): Row[] {
	return layers.flatMap(({ definition, marks }) =>
		marks.map((mark) => {
			const id = `${definition.id}/${mark.feature.id}`;
			return { mark, day, id: two ? `${id}@${day}` : id };
		})
	);
}

export function take(catalogue: Catalogue, view: View, options: TakeOptions): Taken {
	const scenes = view.t.map((day) => scene(catalogue, view, day));
	const last = scenes.at(-1);
	const sources = new Set(scenes.flatMap(({ sources }) => sources));
	const credits = scenes.flatMap(({ credits }) => credits.map((one) => localised(one, view.lang)));
	return {
		title: viewTitle(catalogue, view),
		view,
		layers: last?.layers.map(({ definition }) => definition) ?? [],
		rows: scenes.flatMap(({ layers, day }) => rowsOf(layers, day, scenes.length > 1)),
		asOf: last?.layers.map(({ definition, asOf }) => [definition.id, asOf] as const) ?? [],
		record: recordDay(catalogue, view.layers),
		sources: [...sources].sort().flatMap((id) => catalogue.sources[id] ?? []),
		credits: [...new Set(credits)],
		...options
	};
}
