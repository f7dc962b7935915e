import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { changeWords } from '#lib/render/changes.ts';
import { apart, stepFor } from '#lib/render/changes-distance.ts';
import { placePhrase } from '#lib/render/changes-places.ts';
import { changesText } from '#lib/render/changes-text.ts';
import { difference, type Altered } from '#lib/view/diff.ts';
import { changeDays } from '#lib/view/timeline.ts';
import { parse } from '#lib/view/url.ts';
import { LANGUAGES, defaultView, type Language } from '#lib/view/view.ts';
import { catalogueWith, layerWith, sampleFeature } from '../sample.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));

function told(query: string, lang: Language) {
	const { view } = parse(`${query}&lang=${lang}`, catalogue);
	const found = difference(catalogue, view);
	if (!found) throw new RangeError(query);
	const words = changeWords(found, lang);
	const map = `https://example.org/${query}`;
	return { words, text: changesText(words, catalogue, { lang, known: view.known, map }) };
}

const ARTICLE = '?t=2025-10-26..2025-12-22';

/** Run with GOLDEN=1 to write the texts anew, and read what changed. */
describe.each(LANGUAGES)('the article’s pair of dates (%s)', (lang) => {
	test('reads as it was read and approved', () => {
		const golden = new URL(`./changes-article.${lang}.golden.txt`, import.meta.url);
		const { text } = told(ARTICLE, lang);
		if (process.env['GOLDEN']) writeFileSync(golden, text);
		expect(text).toBe(readFileSync(golden, 'utf8'));
	});
});

test('sentences hold no gap that a value should have filled, whatever the days', () => {
	const days = fc.constantFrom(...changeDays(catalogue, defaultView(catalogue)));
	fc.assert(
		fc.property(days, days, fc.constantFrom(...LANGUAGES), (from, to, lang) => {
			fc.pre(from !== to);
			const { words, text } = told(`?t=${from}..${to}`, lang);
			expect(text).not.toMatch(/undefined|null|NaN|\{|\(\)|“”|「」| {2}|reported \)/);
			for (const { lines, rest } of words.groups) {
				for (const { sources } of [...lines, ...rest]) {
					expect(sources.before.length + sources.after.length).toBeGreaterThan(0);
				}
			}
		}),
		{ numRuns: 60 }
	);
});

test('carriers at sea come before carriers in port, and moves before all else', () => {
	const [carriers] = told(ARTICLE, 'en').words.groups;
	const kinds = carriers?.lines.map(({ changes: [change] }) => [
		change?.kind,
		change?.after?.feature.properties.class
	]);
	expect(kinds).toEqual([
		['moved', 'deployed'],
		['moved', 'deployed'],
		['moved', 'underway'],
		['moved', 'in-port'],
		...Array.from({ length: 5 }, () => ['moved', 'homeport']),
		['changed', 'maintenance'],
		['appeared', 'maintenance'],
		['appeared', 'maintenance']
	]);
});

test('one is said in the singular, more are counted', () => {
	const again = (query: string) => told(query, 'en').words.groups[0]?.rest.at(-1)?.text;
	expect(again('?t=2026-03-01..2026-05-04&layers=carriers')).toBe(
		'USS George Washington was reported again in the same place.'
	);
	expect(again(ARTICLE)).toMatch(/^3 were reported again in the same place: .+, .+, .+\.$/);
});

test('two days that do not differ are said not to', () => {
	const { words } = told('?t=2025-10-26..2025-12-22&layers=guam', 'en');
	expect(words.groups).toEqual([]);
	expect(words.summary).toBe(
		'Nothing on record differs between 26 Oct 2025 and 22 Dec 2025 in the layers shown.'
	);
});

describe('how far apart', () => {
	type End = readonly [longitude: number, placement: string, radius: number];
	const between = (from: End, to: End) => {
		const row = (id: string, date: string, [longitude, placement, uncertainty_km]: End) =>
			sampleFeature(
				id,
				{
					subject: 'ford',
					class: 'deployed',
					start_date: date,
					placement: placement as 'exact',
					uncertainty_km
				},
				{ type: 'Point', coordinates: [longitude, 0] }
			);
		const small = catalogueWith(
			layerWith([row('one', '2025-01-01', from), row('two', '2025-02-01', to)])
		);
		const found = difference(small, parse('?t=2025-01-15..2025-02-15', small).view);
		return apart(found?.changes[0] as Altered);
	};

	test('two places are as far apart as their radii allow one to say', () => {
		expect(between([0, 'exact', 2], [1, 'exact', 3])).toEqual({ kind: 'about', kilometres: 110 });
		expect(between([0, 'exact', 2], [1, 'reported', 40])).toEqual({
			kind: 'about',
			kilometres: 100
		});
		expect(between([0, 'exact', 2], [100, 'exact', 3])).toEqual({
			kind: 'about',
			kilometres: 11_100
		});
	});

	test('an area gives a range that holds the truth, if it is narrower than the way', () => {
		expect(between([0, 'exact', 2], [50, 'area', 900])).toEqual({
			kind: 'range',
			kilometres: [4600, 6500]
		});
		expect(between([0, 'exact', 2], [10, 'area', 900])).toEqual({ kind: 'unknown' });
	});

	test('places nearer than their radii together may be one place', () => {
		expect(between([0, 'area', 600], [5, 'area', 600])).toEqual({ kind: 'overlap' });
	});

	test('a range contains the distance between any two points of the two circles', () => {
		const radius = fc.integer({ min: 1, max: 1500 });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 179 }), radius, radius, (longitude, one, other) => {
				const found = between([0, 'area', one], [longitude, 'area', other]);
				if (found.kind !== 'range') return;
				const equator = (longitude * Math.PI * 6378.137) / 180;
				expect(found.kilometres[0]).toBeGreaterThan(0);
				expect(found.kilometres[0]).toBeLessThanOrEqual(equator - one - other);
			})
		);
	});

	test('steps are 1, 2, 5, 10 and so on, and no less than the doubt', () => {
		expect([0.3, 1, 1.5, 4, 6, 42, 300].map(stepFor)).toEqual([1, 1, 2, 5, 10, 50, 500]);
	});
});

test('places stand in an English sentence as one would write them', () => {
	const phrase = (place: string, region?: string, placement: 'area' | 'exact' = 'area') =>
		placePhrase(sampleFeature('x', { place, placement, ...(region ? { region } : {}) }), 'en');
	expect(phrase('Philippine Sea, south-east of Taiwan')).toBe(
		'the Philippine Sea, south-east of Taiwan'
	);
	expect(phrase('Strait of Malacca')).toBe('the Strait of Malacca');
	expect(phrase('Off the coast of Ecuador', 'Off Ecuador')).toBe('off the coast of Ecuador');
	expect(phrase('East and south-east of Crete')).toBe('east and south-east of Crete');
	expect(phrase('Departed San Diego, California', 'Eastern Pacific Ocean')).toBe(
		'the Eastern Pacific Ocean'
	);
	expect(phrase('Japan (Yokosuka)', 'Yokosuka, Japan', 'exact')).toBe('Yokosuka, Japan');
	expect(phrase('Middle East (U.S. Central Command)', 'U.S. 5th Fleet area')).toBe(
		'the Middle East'
	);
});
