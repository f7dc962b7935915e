/** Parses the files of `geodata/`, naming the line of what is not JSON or not laid out as agreed. */
import type { Problem } from './problem.ts';

export interface Parsed<T> {
	readonly value?: T;
	readonly problems: readonly Problem[];
}

function failure(text: string): string | null {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** Whether the text, as far as it goes, could be the beginning of JSON. */
function isBeginning(text: string): boolean {
	const message = failure(text);
	if (message === null || message === 'Unexpected end of JSON input') return true;
	const position = /at position (\d+)/.exec(message)?.[1];
	return (
		!message.startsWith('Unterminated') &&
		position !== undefined &&
		Number(position) >= text.trimEnd().length
	);
}

/** The first line after which the text is no longer the beginning of JSON. */
function badLine(text: string): number {
	const lines = text.split('\n');
	const index = lines.findIndex((_, i) => !isBeginning(lines.slice(0, i + 1).join('\n')));
	return index === -1 ? lines.length : index + 1;
}

export function parseJson(file: string, text: string): Parsed<unknown> {
	const message = failure(text);
	if (message === null) return { value: JSON.parse(text) as unknown, problems: [] };
	return { problems: [{ file, line: badLine(text), message: `not JSON: ${message}` }] };
}

const HEAD = '{"type":"FeatureCollection","features":[';
const FOOT = ']}';
const LAYOUT = `the first line must be ${HEAD} and the last ${FOOT}`;

/**
 * The features of a collection that is laid out one feature to a line. Where the layout is wrong but
 * the file is JSON, its features are read all the same; where a line is not JSON, the others are.
 */
export function parseFeatures(file: string, text: string): Parsed<readonly unknown[]> {
	const lines = text.replace(/\n$/, '').split('\n');
	const framed = lines.length > 1 && lines[0] === HEAD && lines.at(-1) === FOOT;
	const whole = failure(text) === null;
	if (!framed) {
		const layout = whole ? [{ file, line: 1, message: LAYOUT }] : parseJson(file, text).problems;
		return { value: featuresOf(text, whole), problems: layout };
	}
	const parsed = lines.slice(1, -1).map((line, index, body) => {
		const last = index === body.length - 1;
		return parseLine(line, last, { file, line: index + 2 });
	});
	const problems = parsed.flatMap((line) => line.problems);
	const spread = parsed.find((line) => line.value === undefined)?.problems[0];
	if (!whole || !spread) return { value: parsed.flatMap(({ value }) => value ?? []), problems };
	const message = 'a feature must stand on one line';
	return { value: featuresOf(text, whole), problems: [{ ...spread, message }] };
}

function featuresOf(text: string, whole: boolean): readonly unknown[] {
	const value = whole ? (JSON.parse(text) as { features?: unknown } | null) : null;
	return Array.isArray(value?.features) ? value.features : [];
}

function parseLine(raw: string, last: boolean, at: Pick<Problem, 'file' | 'line'>) {
	const line = raw.replace(/,$/, '');
	const message = failure(line);
	const several = message !== null && line !== '' && failure(`[${line}]`) === null;
	const problems: Problem[] = [];
	if (raw.endsWith(',') && last)
		problems.push({ ...at, message: 'no comma after the last feature' });
	if (several) problems.push({ ...at, message: 'more than one feature on a line' });
	if (message !== null && !several) problems.push({ ...at, message: `not JSON: ${message}` });
	else if (!raw.endsWith(',') && !last)
		problems.push({ ...at, message: 'comma missing at the end' });
	const value = message === null || several ? (JSON.parse(`[${line}]`) as unknown[]) : undefined;
	return { value, problems };
}
