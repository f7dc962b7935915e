import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { changeWords } from '#lib/render/changes.ts';
import { embedMarkup } from '#lib/render/embed-code.ts';
import { viewTitle } from '#lib/render/title.ts';
import { sharedOf } from '#lib/render/share.ts';
import { difference } from '#lib/view/diff.ts';
import { parse } from '#lib/view/url.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';
import { all, readXml } from '../xml.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
const ORIGIN = 'https://example.org';
const view = (search: string, of = catalogue) => parse(search, of).view;
const share = (search: string) => sharedOf(view(search), catalogue, ORIGIN);

test('the link is the canonical address, without the panel it was copied from', () => {
	const { link, path } = share('?panel=share&t=2025-10-26&layers=guam');
	expect([link, path]).toEqual([
		`${ORIGIN}/?layers=guam&t=2025-10-26`,
		'/?layers=guam&t=2025-10-26'
	]);
	expect(share('?panel=list').link).toBe(`${ORIGIN}/?panel=list`);
});

test('the lasting link shows the same, and is the link itself where the record is known', () => {
	const { link, lasting } = share('?layers=guam');
	expect(lasting).toMatch(/&known=\d{4}-\d\d-\d\d$/);
	expect({ ...view(new URL(lasting).search), known: null }).toEqual(view(new URL(link).search));
	const known = share('?layers=guam&known=2026-11-23');
	expect(known.lasting).toBe(known.link);
});

test('the sentence says what is selected and who says so, what changed, or what is shown', () => {
	expect(share('?select=guam/naval-base-guam').sentence).toMatch(
		/^Naval Base Guam \(Apra Harbor\), Base\. From 1944\. Source: .+\. https:/
	);
	const two = view('?t=2025-10-26..2025-12-22&lang=ja');
	const words = changeWords(difference(catalogue, two)!, 'ja');
	expect(sharedOf(two, catalogue, ORIGIN).sentence).toMatch(new RegExp(`https://.*lang=ja$`));
	expect(sharedOf(two, catalogue, ORIGIN).sentence.startsWith(words.summary)).toBe(true);
	expect(share('?layers=carriers&known=2026-11-23').sentence).toMatch(
		/^22 Dec 2025, as reported: Aircraft carriers: \d+\. Documents cited: \d+\. The record as it stood on 23 Nov 2026\. https:/
	);
});

test('the code for another page is well-formed whatever the title, and loads late', () => {
	const nasty = '"><script>&';
	const layer = layerWith([sampleFeature('a')], {
		...sampleLayer,
		title: { en: nasty, ja: nasty }
	});
	const sample = catalogueWith(layer);
	const title = viewTitle(sample, view('', sample));
	const words = { title, caption: title, alt: title };
	const place = { site: ORIGIN, embed: '/embed', page: '/', image: '/image.png' };
	const code = embedMarkup('iframe', { lang: 'en', height: 700, ...words, ...place });
	const figure = readXml(code);
	const [frame] = all(figure, 'iframe');
	expect(frame?.attributes).toMatchObject({ loading: 'lazy', src: `${ORIGIN}/embed` });
	expect(frame?.attributes['title']).toContain(nasty);
	expect(all(figure, 'a')[0]?.attributes['href']).toBe(`${ORIGIN}/`);
});
