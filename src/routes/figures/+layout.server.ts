import { readReading } from '#lib/view/reading.ts';
import { askedOf } from '../asked.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = ({ url }) => ({ reading: readReading(askedOf(url)) });

/** The map comes as a picture, the words as text: nothing here needs a script. */
export const csr = false;
