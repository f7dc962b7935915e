/** The acts on a measurement in the making: each gives the next one. */
import { MAX_PLACES, roundPlace } from './grammar-measure.ts';
import type { Measure, Place } from './view.ts';

const EMPTY: Measure = { places: [], closed: false };

const withPlaces = (places: readonly Place[], closed: boolean): Measure | null =>
	places.length === 0 ? null : { places, closed: closed && places.length >= 3 };

export function addPlace(measure: Measure | null, place: Place): Measure {
	const { places, closed } = measure ?? EMPTY;
	const kept = roundPlace(place);
	const last = places.at(-1);
	const again = last?.latitude === kept.latitude && last.longitude === kept.longitude;
	if (again || places.length >= MAX_PLACES) return measure ?? EMPTY;
	return { places: [...places, kept], closed };
}

export function movePlace(measure: Measure, index: number, place: Place): Measure {
	const places = measure.places.map((one, at) => (at === index ? roundPlace(place) : one));
	return { ...measure, places };
}

export function removePlace(measure: Measure, index: number): Measure | null {
	return withPlaces(
		measure.places.filter((_, at) => at !== index),
		measure.closed
	);
}

export function undoPlace(measure: Measure | null): Measure | null {
	return measure && removePlace(measure, measure.places.length - 1);
}

export function closeShape(measure: Measure, closed: boolean): Measure | null {
	return withPlaces(measure.places, closed);
}

const SIDES: Readonly<Record<string, readonly ['latitude' | 'longitude', 1 | -1]>> = {
	N: ['latitude', 1],
	S: ['latitude', -1],
	E: ['longitude', 1],
	W: ['longitude', -1]
};
const NUMBERS =
	/^(\d+(?:\.\d+)?)(?:\s*[°d:\s]\s*(\d+(?:\.\d+)?))?(?:\s*['′:\s]\s*(\d+(?:\.\d+)?))?\s*["″'′°]?$/;

function readAngle(text: string): number | null {
	const match = NUMBERS.exec(text.trim());
	if (!match) return null;
	const [degrees = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
	return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : null;
}

/** `13.44, 144.79`, `13.44N 144.79E` or `13°26′24″N 144°47′E`; latitude first where no side is named. */
export function readTyped(text: string): Place | null {
	const sided = [...text.toUpperCase().matchAll(/([\d.°′″'":\s]*\d[\d.°′″'":\s]*)([NSEW])/g)];
	if (sided.length === 2) {
		const found: { latitude?: number; longitude?: number } = {};
		for (const [, number = '', side = ''] of sided) {
			const [axis, sign] = SIDES[side] ?? ['latitude', 1];
			const angle = readAngle(number);
			if (angle === null) return null;
			found[axis] = sign * angle;
		}
		return checked(found.latitude, found.longitude);
	}
	const plain = /^\s*(-?\d+(?:\.\d+)?)\s*[,/;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(
		text.replaceAll('−', '-').replaceAll('、', ',')
	);
	return plain ? checked(Number(plain[1]), Number(plain[2])) : null;
}

function checked(latitude: number | undefined, longitude: number | undefined): Place | null {
	if (latitude === undefined || longitude === undefined) return null;
	const fits = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
	return fits ? roundPlace({ latitude, longitude }) : null;
}
