import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	ageWords,
	dateWords,
	nameOf,
	placementWords,
	problemWords,
	radiusWords,
	whenWords
} from '#lib/render/words.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { catalogueWith, layerWith, sampleFeature } from '../sample.ts';

function markOf(properties: Record<string, unknown>, query = '') {
	const catalogue = catalogueWith(layerWith([sampleFeature('x', properties)]));
	const mark = scene(catalogue, parse(query, catalogue).view).layers[0]?.marks[0];
	if (!mark) throw new Error('no mark');
	return mark;
}

test('a date is said to the precision it has and no further', () => {
	expect(['2014', '2022-11', '2025-12-22'].map((date) => dateWords(date, 'en'))).toEqual([
		'2014',
		'November 2022',
		'22 Dec 2025'
	]);
	expect(['2014', '2022-11', '2025-12-22'].map((date) => dateWords(date, 'ja'))).toEqual([
		'2014年',
		'2022年11月',
		'2025年12月22日'
	]);
});

test('a radius of doubt is never said more finely than two figures', () => {
	expect(radiusWords(1234, 'en')).toBe('1,200 km');
	expect(radiusWords(0.1, 'en')).toBe('100 m');
	expect(radiusWords(2, 'ja')).toBe('2 km');
});

test('times are worded by what they are: an instant, a span, a sighting', () => {
	expect(whenWords(markOf({ start_date: '2025-12-22', end_date: '2025-12-23' }), 'en')).toBe(
		'On 22 Dec 2025'
	);
	expect(whenWords(markOf({ start_date: '2022-06-08', end_date: '2025-12-31' }), 'en')).toBe(
		'From 8 Jun 2022 until 31 Dec 2025'
	);
	expect(whenWords(markOf({ start_date: '2022' }), 'ja')).toBe('2022年から');
	expect(whenWords(markOf({}), 'en')).toBe('Undated');
	const ship = { class: 'deployed', subject: 's', start_date: '2025-12-20' };
	expect(whenWords(markOf(ship), 'en')).toBe('Reported for 20 Dec 2025');
	expect(ageWords(markOf(ship), 'en')).toBe('reported 2 days earlier');
	expect(ageWords(markOf(ship, '?t=2025-12-21'), 'en')).toBe('reported 1 day earlier');
	expect(ageWords(markOf(ship, '?t=2025-12-20'), 'en')).toBe('reported that day');
	expect(ageWords(markOf(ship, '?t=2026-12-20'), 'ja')).toBe('最後の確認、365 日前');
});

test('an area is said to be an area', () => {
	const words = placementWords(markOf({ placement: 'area', uncertainty_km: 1000 }).feature, 'en');
	expect(words).toMatch(/Only a sea or region was reported.*1,000 km/);
});

test('names fall back to English, never to nothing', () => {
	const both = sampleFeature('x', { name: 'Guam', 'name:ja': 'グアム' });
	expect([nameOf(both, 'en'), nameOf(both, 'ja')]).toEqual(['Guam', 'グアム']);
	expect(nameOf(sampleFeature('x', { name: 'Guam' }), 'ja')).toBe('Guam');
});

test('every problem is said with its part and value in both languages', () => {
	const problem = { part: 't', value: 'yesterday', reason: 'not-a-date' } as const;
	for (const lang of ['en', 'ja'] as const) {
		expect(problemWords(problem, lang)).toContain('yesterday');
	}
});

test('both languages have the same messages with the same parameters', () => {
	const files = globSync('src/messages/**/en.json');
	const read = (lang: string) =>
		Object.assign(
			{},
			...files.map((file) =>
				JSON.parse(readFileSync(file.replace('en.json', `${lang}.json`), 'utf8'))
			)
		) as Record<string, unknown>;
	// A message with plural forms is a list of them; its words are those of all its forms.
	const parameters = (message: unknown) =>
		[...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort();
	const [en, ja] = [read('en'), read('ja')];
	expect(Object.keys(ja)).toEqual(Object.keys(en));
	for (const [key, text] of Object.entries(en)) {
		expect(parameters(ja[key] ?? ''), key).toEqual(parameters(text));
	}
});
