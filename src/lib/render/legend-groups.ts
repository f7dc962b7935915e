/** The legend of whole maps: layer by layer, each sign once, what looks alike in one entry. */
import type { Mark, Scene } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { legendOf, type LegendEntry } from './legend.ts';
import { localised } from './words.ts';

export interface LegendGroup {
	readonly layer: string;
	readonly title: string;
	readonly entries: readonly LegendEntry[];
}

const lookOf = ({ swatch, symbol, line, colour }: LegendEntry) =>
	[swatch, symbol, line, colour].join();

/** Two meanings of one sign are told together: nobody could tell them apart on the map. */
function merged(entries: readonly LegendEntry[], lang: Language): readonly LegendEntry[] {
	const byLook = Map.groupBy(entries, lookOf);
	return [...byLook.values()].flatMap((alike): LegendEntry[] => {
		const [first] = alike;
		const titles = [...new Set(alike.map(({ title }) => title))];
		return first ? [{ ...first, title: titles.join(lang === 'ja' ? '、' : ', ') }] : [];
	});
}

function marksOf(scenes: readonly Scene[], id: string): readonly Mark[] {
	return scenes.flatMap(({ layers }) =>
		layers.flatMap(({ definition, marks }) => (definition.id === id ? marks : []))
	);
}

/** The topmost layer first. A sign that an upper layer explains in the same words is not explained again. */
export function legendGroups(scenes: readonly Scene[], lang: Language): readonly LegendGroup[] {
	const layers = new Map(
		scenes.flatMap((scene) =>
			scene.layers.toReversed().map((layer) => [layer.definition.id, layer])
		)
	);
	const told = new Set<string>();
	return [...layers].flatMap(([id, layer]): LegendGroup[] => {
		const { fills, colours, shapes } = legendOf({ ...layer, marks: marksOf(scenes, id) }, lang);
		const entries = merged([...fills, ...colours, ...shapes], lang).filter((entry) => {
			const words = `${entry.title} ${lookOf(entry)}`;
			if (told.has(words)) return false;
			told.add(words);
			return true;
		});
		const title = localised(layer.definition.title, lang);
		return entries.length > 0 ? [{ layer: id, title, entries }] : [];
	});
}
