/** Layer `rail`: each line in its dated states, schematic from station to station, and the stations. */
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, point, position, type Draft } from './draft.ts';
import { confidenceOf } from './rules.ts';
import { sourcesOf } from './spending.ts';
import { RAILWAYS, STATIONS, type LineText } from './text/rail.ts';

/** What a station is good to where its note does not say. */
const USUAL_KM = 5;
const INTERPOLATED_KM = 8;

function doubtOf(row: Row): number {
	const note = cell(row, 'coordinate_note');
	const said = /(?:\+\/-|about \+\/-)(\d+) km/.exec(note)?.[1];
	if (said) return Number(said);
	return /interpolated|anchor|lies inland/.test(note) ? INTERPOLATED_KM : USUAL_KM;
}

function lineFeatures(text: LineText, stations: readonly Row[], row: Row): Draft[] {
	const coordinates = stations.map((one) => position(numeric(one, 'lon'), numeric(one, 'lat')));
	const length = cell(row, 'length_km');
	return text.states.map((state) => {
		const drawn = state.class !== 'unrouted';
		return draft(
			text.states.length > 1 ? `${text.id}-${state.class}` : `${text.id}-1`,
			drawn ? { type: 'LineString', coordinates } : null,
			{
				class: state.class,
				subject: text.id,
				...localised('name', text.name),
				...localised('summary', state.summary),
				start_date: state.start_date,
				payer: text.payer,
				high_speed: text.high_speed,
				speed_kmh: text.speed_kmh,
				length_km: length === '' ? undefined : Number(length),
				...field('financing', text.financing),
				...field('china_role', text.role),
				target: text.target,
				placement: 'reported',
				uncertainty_km: drawn ? Math.max(...stations.map(doubtOf)) : 0,
				confidence: drawn ? 'inferred' : confidenceOf(row),
				sources: sourcesOf(row),
				...localised('note', text.note)
			}
		);
	});
}

function stationFeature(row: Row, text: LineText): Draft {
	const place = cell(row, 'place');
	const japanese = STATIONS[place];
	if (!japanese) throw new RangeError(`No Japanese for "${place}"`);
	const read = cell(row, 'coord_confidence') === 'seen';
	return draft(cell(row, 'id').toLowerCase(), point(numeric(row, 'lon'), numeric(row, 'lat')), {
		class: 'station',
		...localised('name', [place, japanese]),
		start_date: text.states[0]?.start_date,
		part_of: text.id,
		payer: text.payer,
		placement: 'reported',
		uncertainty_km: doubtOf(row),
		confidence: read ? confidenceOf(row) : 'inferred',
		sources: sourcesOf(row),
		...localised(
			'note',
			read
				? [
						'The town’s point in GeoNames; the station may be several kilometres away.',
						'GeoNamesの都市の位置。駅は数km離れている場合がある。'
					]
				: ['Only roughly placed, from general knowledge.', '一般的な知識によるおおよその位置。']
		)
	});
}

export function railFeatures(rows: readonly Row[]): Draft[] {
	return Object.entries(RAILWAYS).flatMap(([line, text]) => {
		const stations = rows.filter((row) => cell(row, 'line_id') === line);
		const [first] = stations;
		if (!first) throw new RangeError(`No stations of ${line}`);
		const placed = text.states.some((state) => state.class !== 'unrouted') ? stations : [];
		return [
			...lineFeatures(text, stations, first),
			...placed.map((row) => stationFeature(row, text))
		];
	});
}
