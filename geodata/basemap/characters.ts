/** Which characters are drawn or written, and where each was found. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow, readJson } from './inputs.ts';

export interface Found {
	/** The file where the character occurs first. */
	readonly file: string;
	/** Whether it is drawn on the map or part of the interface, so that it must have a glyph. */
	readonly required: boolean;
}

export type Characters = ReadonlyMap<string, Found>;

const DRAWN = new Set(['name', 'name:ja']);

function collect(value: unknown, required: boolean, isFeature: boolean, add: Add): void {
	if (typeof value === 'string') add(value, required);
	else if (Array.isArray(value)) for (const item of value) collect(item, required, isFeature, add);
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value))
			collect(item, isFeature ? DRAWN.has(key) : required, isFeature, add);
}

type Add = (text: string, required: boolean) => void;

/** Where words may be written in the source itself. */
const SOURCES = ['src/lib/render', 'src/lib/ui', 'src/routes'];

/** The source without its comments, which nobody is shown. */
function shown(source: string): string {
	return source.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<!:)\/\/.*/g, '');
}

/**
 * Labels, messages, words in the source, layer titles and the names of features must be covered;
 * notes and the titles of sources may quote any script, and then fall back to the reader's own fonts.
 */
export function readCharacters(root: string): Characters {
	const found = new Map<string, Found>();
	const note = (text: string, where: Found): void => {
		for (const character of text) {
			if (/\p{C}|\p{Z}|\p{Variation_Selector}/u.test(character) && character !== '　') continue;
			if (!found.has(character) || (where.required && !found.get(character)?.required))
				found.set(character, where);
		}
	};
	const messages = join(root, 'src/messages');
	const files = [
		...filesBelow(join(root, 'geodata'), '.json', '.geojson'),
		...(existsSync(messages) ? filesBelow(messages, '.json') : [])
	];
	for (const path of files) {
		const file = relative(root, path);
		const isFeature = file.endsWith('features.geojson');
		const isSources = file.endsWith('sources.json');
		const add: Add = (text, required) => note(text, { file, required });
		collect(readJson(path), !isFeature && !isSources, isFeature, add);
	}
	for (const path of SOURCES.flatMap((folder) => filesBelow(join(root, folder), '.ts', '.svelte')))
		note(shown(readFileSync(path, 'utf8')), { file: relative(root, path), required: true });
	return found;
}
