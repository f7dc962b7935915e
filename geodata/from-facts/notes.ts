/** The note of a sighting, in our words, and our doubts where two sightings do not agree. */
import { cell, type Row } from './csv.ts';
import type { Pair } from './draft.ts';
import { NOTES_2024 } from './text/notes-2024.ts';
import { NOTES_2025 } from './text/notes-2025.ts';
import { NOTES_2026 } from './text/notes-2026.ts';

const NOTES: Readonly<Record<string, Pair>> = { ...NOTES_2024, ...NOTES_2025, ...NOTES_2026 };

/** Sightings that would have needed more speed than the ship has. */
const DOUBTS: Readonly<Record<string, Pair>> = {
	'FS Charles de Gaulle 2026-03-04': [
		'The passage of Gibraltar two days later is too far for the time: one of the two dates is probably wrong.',
		'2日後のジブラルタル通過とは距離と時間が合わず、どちらかの日付が誤っているとみられる。'
	],
	'USS Abraham Lincoln 2024-12-13': [
		'Hard to square with the Philippine Sea six days before: one of the two reports was probably out of date.',
		'6日前のフィリピン海との両立は難しく、どちらかの情報が古かったとみられる。'
	]
};

export function noteOf(row: Row): Pair | undefined {
	const note = cell(row, 'note');
	if (note === '') return undefined;
	const words = NOTES[note];
	if (!words) throw new RangeError(`No words for note "${note}"`);
	const doubt = DOUBTS[`${cell(row, 'vessel')} ${cell(row, 'report_date')}`];
	return doubt ? [`${words[0]} ${doubt[0]}`, words[1] + doubt[1]] : words;
}
