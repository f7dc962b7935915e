/** What each layer holds, and the bytes a browser loads for it when it is switched on. */
import { brotliCompressSync } from 'node:zlib';
import { openCatalogue } from '../src/lib/data/load.server.ts';
import { argumentOf } from '../src/lib/view/argument.ts';
import { bare, portionOf } from '../src/lib/data/portion.ts';

const kilobytes = (value: unknown) =>
	(brotliCompressSync(JSON.stringify(value)).length / 1024).toFixed(1);

export default function layers(): string {
	const { catalogue, countries } = openCatalogue();
	const rows = catalogue.layers.map(({ definition: { id, join }, features }) => {
		const { sources } = portionOf(catalogue, id);
		const claims = catalogue.claims.filter(
			({ view, evidence }) =>
				view?.includes(id) || evidence.some((mark) => mark.startsWith(`${id}/`))
		);
		return [
			id,
			features.length,
			Object.keys(sources).length,
			claims.length,
			kilobytes(portionOf(catalogue, id)),
			join ? 'and the countries' : ''
		];
	});
	const total = [
		'**all**',
		catalogue.layers.reduce((sum, { features }) => sum + features.length, 0),
		Object.keys(catalogue.sources).length,
		catalogue.claims.length,
		'',
		''
	];
	return [
		'## layers',
		'',
		'Bytes are what brotli makes of the features with the documents they cite, in KiB: loaded when the layer is on.',
		'',
		'| layer | features | documents | claims | KiB | |',
		'| --- | --- | --- | --- | --- | --- |',
		...[...rows, total].map((cells) => `| ${cells.join(' | ')} |`),
		'',
		`Loaded at once: the definitions, ${kilobytes(bare(catalogue))} KiB. Once for all layers that stand on countries: ${kilobytes(countries)} KiB. Only where asked: the article with its claims and their documents, ${kilobytes(argumentOf(catalogue))} KiB.`
	].join('\n');
}
