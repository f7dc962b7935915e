/** What a View shows as GeoJSON (RFC 7946), one feature to a line, its sources inside. */
import type { Feature, Geometry } from 'geojson';
import { referenceText } from '#lib/view/view.ts';
import { problemsData } from './changes-data.ts';
import { geometryOut } from './geometry-out.ts';
import type { Row, Taken } from './take.ts';
import { localised } from './words.ts';

/** No field of a layer has a colon in its name, so nothing of the row can be hidden by these. */
function featureOf({ mark, day, id }: Row): Feature<Geometry | null> {
	const { feature, freshness, ageDays, reference, layer } = mark;
	return {
		type: 'Feature',
		id,
		geometry: feature.geometry && geometryOut(feature.geometry),
		properties: {
			...feature.properties,
			'view:layer': layer.id,
			'view:mark': referenceText(reference),
			'view:day': day,
			...(ageDays === null ? {} : { 'view:age_days': ageDays, 'view:freshness': freshness })
		}
	};
}

/** What stands beside the features: foreign members (RFC 7946, 6.1) that readers may ignore. */
function membersOf(taken: Taken): Readonly<Record<string, unknown>> {
	const { title, view, layers, asOf, record, sources, credits, problems, map, self } = taken;
	const { lang, t, known, where } = view;
	const caveats = layers.flatMap(({ id, caveat }) =>
		caveat ? [[id, localised(caveat, lang)]] : []
	);
	return {
		title,
		view: { layers: layers.map(({ id }) => id), t, known, where, lang, map, self },
		as_of: Object.fromEntries(asOf),
		record_day: record,
		caveats: Object.fromEntries(caveats) as unknown,
		credits,
		problems: problemsData(problems, lang),
		sources
	};
}

export function takeGeoJson(taken: Taken): string {
	const members = Object.entries(membersOf(taken)).map(
		([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`
	);
	const features = taken.rows.map((row) => JSON.stringify(featureOf(row)));
	return [
		`{"type":"FeatureCollection",${members.join(',\n')},"features":[`,
		features.join(',\n'),
		']}\n'
	].join('\n');
}
