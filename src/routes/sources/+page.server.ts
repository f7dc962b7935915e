import catalogue from 'virtual:catalogue';
import { recordFile } from '#lib/render/record-files.ts';
import { ARCHIVE } from '#lib/render/record-names.ts';
import { recordPage } from '#lib/render/record-page.ts';
import { readReading } from '#lib/view/reading.ts';
import { askedOf } from '../asked.ts';

const archiveBytes = recordFile(ARCHIVE, catalogue)?.body.length ?? 0;

export const load = ({ url }) => {
	const reading = readReading(askedOf(url));
	return { reading, record: recordPage(catalogue, reading.lang), archiveBytes };
};

/** Nothing on the page moves: it is for reading, and needs no script. */
export const csr = false;
