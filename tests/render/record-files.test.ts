import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { geometryProblems } from '#lib/data/rfc7946.ts';
import { recordFile, recordNames } from '#lib/render/record-files.ts';
import { ARCHIVE } from '#lib/render/record-names.ts';
import { recordPage } from '#lib/render/record-page.ts';

const catalogue = loadCatalogue();
const text = (name: string) => String(recordFile(name, catalogue)?.body);
const archive = () => recordFile(ARCHIVE, catalogue)?.body as Uint8Array<ArrayBuffer>;
const files = unzipSync(archive());

test('the file of every layer is GeoJSON by RFC 7946 and holds every row, also those taken back', () => {
	for (const { definition, features } of catalogue.layers) {
		const written = JSON.parse(text(`${definition.id}.geojson`)) as FeatureCollection;
		expect(written.features.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
		const problems = written.features.flatMap(({ id, geometry }) =>
			geometry ? geometryProblems(geometry).map((one) => ({ id, ...one })) : []
		);
		expect(problems).toEqual([]);
	}
	expect(text('carriers.geojson')).toContain('"retracted"');
});

test('the archive opens and holds what is also served by itself', () => {
	const alone = recordNames(catalogue).filter((name) => name !== ARCHIVE);
	for (const name of alone) {
		const path = `linchpin-record/${name.endsWith('.geojson') ? 'layers/' : ''}${name}`;
		const file = files[path];
		expect(file && Buffer.compare(file, Buffer.from(text(name)))).toBe(0);
	}
	const claims = JSON.parse(strFromU8(files['linchpin-record/claims.json']!)) as unknown[];
	expect(claims).toHaveLength(catalogue.claims.length);
});

test('the README names every layer and every credit owed', () => {
	const readme = strFromU8(files['linchpin-record/README.md']!);
	for (const { definition } of catalogue.layers) {
		expect(readme).toContain(`layers/${definition.id}.geojson`);
		for (const { en } of definition.credits) expect(readme).toContain(en);
	}
});

test('two archives of one record are the same bytes', () => {
	expect(Buffer.compare(archive(), archive())).toBe(0);
});

test('the record has no file of another name', () => {
	for (const name of ['', 'carriers', 'nothing.geojson', '../carriers.geojson', 'toString']) {
		expect(recordFile(name, catalogue)).toBeNull();
	}
});

test('the page of the record counts every row and lists every document', () => {
	const { layers, features, others } = recordPage(catalogue, 'en');
	const rows = catalogue.layers.flatMap((layer) => layer.features);
	expect(features).toBe(rows.length);
	const listed = new Set(
		[...layers.flatMap(({ sources }) => sources), ...others].map(({ id }) => id)
	);
	expect(listed.size).toBe(Object.keys(catalogue.sources).length);
});
