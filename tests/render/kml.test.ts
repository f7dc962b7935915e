import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { kml, type KmlTime } from '#lib/render/kml.ts';
import { answerData } from '#lib/render/take-answer.ts';
import { all, readXml, type XmlElement } from '../xml.ts';

/** What an element may hold, in this order (ogckml22.xsd, as far as it is used here). */
const FEATURE = [
	'name',
	'atom:author',
	'atom:link',
	'description',
	'TimeStamp',
	'TimeSpan',
	'styleUrl',
	'Style',
	'ExtendedData'
];
const GEOMETRY = ['Point', 'LineString', 'Polygon', 'MultiGeometry'];
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
	kml: ['Document'],
	Document: [...FEATURE, 'Folder'],
	Folder: [...FEATURE, 'Placemark'],
	Placemark: [...FEATURE, ...GEOMETRY],
	'atom:author': ['atom:name'],
	Style: ['IconStyle', 'LabelStyle', 'LineStyle', 'PolyStyle'],
	IconStyle: ['color'],
	LabelStyle: ['color'],
	LineStyle: ['color', 'width'],
	PolyStyle: ['color'],
	TimeStamp: ['when'],
	TimeSpan: ['begin', 'end'],
	ExtendedData: ['Data'],
	Data: ['displayName', 'value'],
	Point: ['coordinates'],
	LineString: ['tessellate', 'coordinates'],
	Polygon: ['tessellate', 'outerBoundaryIs', 'innerBoundaryIs'],
	outerBoundaryIs: ['LinearRing'],
	innerBoundaryIs: ['LinearRing'],
	LinearRing: ['coordinates'],
	MultiGeometry: GEOMETRY
};
/** Text of the kinds that the schema checks. */
const TEXT: Readonly<Record<string, RegExp>> = {
	color: /^[0-9a-f]{8}$/,
	when: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/,
	begin: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/,
	end: /^\d{4}-\d\d-\d\dT00:00:00Z$/,
	coordinates: /^-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?: -?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?)*$/
};

function faultsOf(element: XmlElement): string[] {
	const order = CHILDREN[element.name] ?? [];
	const places = element.children.map(({ name }) => order.indexOf(name));
	const wrong = element.children.filter((_, index) => places[index] === -1);
	const late = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
	const shape = TEXT[element.name];
	return [
		...wrong.map(({ name }) => `${element.name} holds ${name}`),
		...(late && element.name !== 'MultiGeometry' ? [`${element.name}: out of order`] : []),
		...(shape && !shape.test(element.text) ? [`${element.name}: ${element.text}`] : []),
		...element.children.flatMap(faultsOf)
	];
}

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));

test.each(['', '?lang=ja', '?t=2025-10-26..2025-12-22', '?t=1900', '?layers=none'])(
	'%s is KML 2.2: its elements stand where the schema has them, and every style is defined',
	async (search) => {
		const request = new Request('https://example.org');
		const options = { request, origin: 'https://example.org', search, name: '.kml' };
		const root = readXml(await (await answerData(options, catalogue)).text());
		expect([root.name, root.attributes['xmlns']]).toEqual([
			'kml',
			'http://www.opengis.net/kml/2.2'
		]);
		expect(faultsOf(root)).toEqual([]);
		const styles = new Set(all(root, 'Style').map(({ attributes }) => `#${attributes['id']}`));
		for (const { text } of all(root, 'styleUrl')) expect(styles).toContain(text);
	}
);

test('the judge of KML finds what is out of place', () => {
	const bad = '<kml><Document><Placemark><Point/><name>x</name></Placemark></Document></kml>';
	expect(faultsOf(readXml(bad)).length).toBeGreaterThan(1);
	expect(() => readXml('<a><b></a></b>')).toThrow(SyntaxError);
	expect(() => readXml('<a>&nbsp;</a>')).toThrow(SyntaxError);
});

const timeXml = (time: KmlTime) => {
	const placemark = { name: '', description: '', time, style: 's', data: [], geometry: null };
	const folders = [{ name: '', description: '', placemarks: [placemark] }];
	const source = kml({ name: '', author: '', link: '', description: '', styles: [], folders });
	return /<Time.*<\/Time\w+>/.exec(source)?.[0] ?? '';
};

test('a date keeps its precision, an end is the instant before which it was so', () => {
	expect(timeXml({ kind: 'stamp', when: '2022-11' })).toBe(
		'<TimeStamp><when>2022-11</when></TimeStamp>'
	);
	expect(timeXml({ kind: 'span', begin: '2019', end: '2022-12' })).toBe(
		'<TimeSpan><begin>2019</begin><end>2022-12-01T00:00:00Z</end></TimeSpan>'
	);
	expect(timeXml({ kind: 'span', begin: null, end: null })).toBe('');
});

test('a colour is written as opacity, blue, green, red', () => {
	const styles = [{ id: 's', colour: '#1c5aa6', opacity: 1 }];
	const source = kml({ name: '', author: '', link: '', description: '', styles, folders: [] });
	expect(all(readXml(source), 'color')[0]?.text).toBe('ffa65a1c');
});
