/** Expressions that several style layers share. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { FONT_STACKS } from './fonts.ts';
import { FILL_ROLES, MARK_ROLES, type Theme } from './theme.ts';

export const is = (property: string, ...values: string[]): ExpressionSpecification => [
	'in',
	['get', property],
	['literal', values]
];

/** Not from so far that it would crowd the map, and not nearer than the data allow. */
export const IS_DRAWN: ExpressionSpecification = [
	'all',
	['>=', ['zoom'], ['get', 'drawnFrom']],
	['<=', ['zoom'], ['get', 'drawnTo']]
];

/** A mark that has a symbol of its own. */
export const IS_SYMBOL: ExpressionSpecification = ['!=', ['get', 'image'], ''];

/** From where its name is worth the room, and while it is drawn. */
export const IS_NAMED: ExpressionSpecification = [
	'all',
	['>=', ['zoom'], ['get', 'labelFrom']],
	IS_DRAWN
];

/** A value for a report of today, a stale one, a last known one; for what is gone; for what is quiet. */
export const byFreshness = (
	current: number,
	stale: number,
	lastKnown: number,
	ghost = current,
	quiet = lastKnown
): ExpressionSpecification => [
	'match',
	['get', 'freshness'],
	'stale',
	stale,
	'last-known',
	lastKnown,
	'ghost',
	ghost,
	'quiet',
	quiet,
	current
];

/** Whole zoom from which a name has room for its note. */
const NOTE_FROM = 3;

const NAME_AND_NOTE: ExpressionSpecification = [
	'case',
	['==', ['get', 'note'], ''],
	['get', 'label'],
	[
		'format',
		['get', 'label'],
		{},
		['concat', '\n', ['get', 'note']],
		{ 'font-scale': 0.86, 'text-font': ['literal', [...FONT_STACKS.regular]] }
	]
];

/** In a column every mark has one line. */
const NAME_THEN_NOTE: ExpressionSpecification = [
	'case',
	['==', ['get', 'note'], ''],
	['get', 'label'],
	[
		'format',
		['get', 'label'],
		{},
		['concat', '  ', ['get', 'note']],
		{ 'font-scale': 0.86, 'text-font': ['literal', [...FONT_STACKS.regular]] }
	]
];

const roomy = (text: ExpressionSpecification): ExpressionSpecification => [
	'step',
	['zoom'],
	['get', 'label'],
	NOTE_FROM,
	text
];

export const LABEL_TEXT = roomy(NAME_AND_NOTE);
export const STACKED_TEXT = roomy(NAME_THEN_NOTE);

/**
 * A value that is the same for all, told as if the data said it. Style layers whose paint depends on the data in the
 * same properties share a shader program, and each further program delays the first picture.
 */
export function forAll<Value extends string | number>(value: Value): ExpressionSpecification {
	return ['coalesce', ['get', '—'], value];
}

/** Pixels between marks in a column; the label offset says the same in ems. */
export const STACK_STEP = 20;
const TEXT_SIZE = 13;
/** Where notes have no room, names are smaller. */
const FAR_TEXT_SIZE = 11.5;
export const NAME_SIZE: ExpressionSpecification = [
	'step',
	['zoom'],
	FAR_TEXT_SIZE,
	NOTE_FROM,
	TEXT_SIZE
];
/** Ems from the middle of a symbol to its label: half the symbol, its box and the text's padding. */
export const LABEL_GAP = 1.15;

/** Places in a column that are told apart; a longer column ends in one place. */
const PLACES = Array.from({ length: 40 }, (_, index) => index + 1);

/** An offset by the place in a column. */
export function byPlace(
	offset: (place: number) => readonly [number, number]
): ExpressionSpecification {
	return [
		'match',
		['get', 'stack'],
		...PLACES.flatMap((place) => [place, ['literal', offset(place)]]),
		['literal', offset(0)]
	] as unknown as ExpressionSpecification;
}

/** From a symbol to its name, on the line of its place in the column. */
export function besidePlace(): ExpressionSpecification {
	const at = (size: number) => byPlace((place) => [LABEL_GAP, (place * STACK_STEP) / size]);
	return ['step', ['zoom'], at(FAR_TEXT_SIZE), NOTE_FROM, at(TEXT_SIZE)];
}

export function colourIn(theme: Theme): ExpressionSpecification {
	return [
		'match',
		['get', 'colour'],
		...MARK_ROLES.flatMap((role) => [role, theme.marks[role]]),
		...FILL_ROLES.flatMap((role) => [role, theme.fills[role]]),
		theme.marks.neutral
	] as unknown as ExpressionSpecification;
}
