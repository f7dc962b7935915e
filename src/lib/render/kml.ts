/**
 * KML 2.2 (OGC 07-147r2), written out and escaped. The schema wants the children of an element in one order.
 * The libraries on npm that write it know no TimeSpan, and the best known has not moved since 2015.
 */
import type { Geometry, Position } from 'geojson';
import { firstDay, type DateText } from '#lib/data/dates.ts';
import { element, escapeXml } from './xml.ts';

export interface KmlStyle {
	readonly id: string;
	/** `#rrggbb`. */
	readonly colour: string;
	/** From 0, unseen, to 1. */
	readonly opacity: number;
}

/** When something was so: open where a bound is null, `end` no longer included; or one date. */
export type KmlTime =
	| { readonly kind: 'span'; readonly begin: DateText | null; readonly end: DateText | null }
	| { readonly kind: 'stamp'; readonly when: DateText };

export interface Placemark {
	readonly name: string;
	readonly description: string;
	readonly time: KmlTime | null;
	readonly style: string;
	readonly data: readonly {
		readonly name: string;
		readonly title: string;
		readonly value: string;
	}[];
	readonly geometry: Geometry | null;
}

export interface Folder {
	readonly name: string;
	readonly description: string;
	readonly placemarks: readonly Placemark[];
}

export interface KmlDocument {
	readonly name: string;
	readonly author: string;
	/** The page this is taken from. */
	readonly link: string;
	readonly description: string;
	readonly styles: readonly KmlStyle[];
	readonly folders: readonly Folder[];
}

/** KML writes a colour as opacity, blue, green, red. */
function colourText(colour: string, opacity: number): string {
	const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(colour) ?? [];
	const alpha = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
	return `${alpha.toString(16).padStart(2, '0')}${blue}${green}${red}`;
}

const FILL = 0.25;
const LINE_WIDTH = '2';

function styleXml({ id, colour, opacity }: KmlStyle): string {
	const shade = element('color', colourText(colour, opacity));
	const fill = element('color', colourText(colour, opacity * FILL));
	return (
		`<Style id="${escapeXml(id)}"><IconStyle>${shade}</IconStyle><LabelStyle>${shade}</LabelStyle>` +
		`<LineStyle>${shade}${element('width', LINE_WIDTH)}</LineStyle><PolyStyle>${fill}</PolyStyle></Style>`
	);
}

/** A bound as its date says it; the end, not included, as its instant, as KML includes an end. */
function timeXml(time: KmlTime): string {
	if (time.kind === 'stamp') return `<TimeStamp>${element('when', time.when)}</TimeStamp>`;
	const begin = time.begin === null ? '' : element('begin', time.begin);
	const end = time.end === null ? '' : element('end', `${firstDay(time.end)}T00:00:00Z`);
	return begin || end ? `<TimeSpan>${begin}${end}</TimeSpan>` : '';
}

const coordinates = (positions: readonly Position[]) =>
	element('coordinates', positions.map((position) => position.slice(0, 2).join(',')).join(' '));

/** Follows the ground, along the great circle. */
const line = (positions: readonly Position[]) =>
	`<LineString><tessellate>1</tessellate>${coordinates(positions)}</LineString>`;

function polygon([outer = [], ...holes]: readonly Position[][]): string {
	const ring = (positions: readonly Position[]) =>
		`<LinearRing>${coordinates(positions)}</LinearRing>`;
	const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('');
	return (
		`<Polygon><tessellate>1</tessellate><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>` +
		`${inner}</Polygon>`
	);
}

const several = (parts: readonly string[]) => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
const point = (position: Position) => `<Point>${coordinates([position])}</Point>`;

function geometryXml(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return point(geometry.coordinates);
		case 'MultiPoint':
			return several(geometry.coordinates.map(point));
		case 'LineString':
			return line(geometry.coordinates);
		case 'MultiLineString':
			return several(geometry.coordinates.map(line));
		case 'Polygon':
			return polygon(geometry.coordinates);
		case 'MultiPolygon':
			return several(geometry.coordinates.map(polygon));
		case 'GeometryCollection':
			return several(geometry.geometries.map(geometryXml));
	}
}

function placemarkXml({ name, description, time, style, data, geometry }: Placemark): string {
	const told = data.map(
		(one) =>
			`<Data name="${escapeXml(one.name)}">${element('displayName', one.title)}` +
			`${element('value', one.value)}</Data>`
	);
	return [
		'<Placemark>',
		element('name', name),
		element('description', description),
		...(time ? [timeXml(time)] : []),
		element('styleUrl', `#${style}`),
		`<ExtendedData>${told.join('')}</ExtendedData>`,
		...(geometry ? [geometryXml(geometry)] : []),
		'</Placemark>'
	].join('');
}

function folderXml({ name, description, placemarks }: Folder): string {
	return [
		`<Folder>${element('name', name)}${element('description', description)}`,
		...placemarks.map(placemarkXml),
		'</Folder>'
	].join('\n');
}

export function kml({ name, author, link, description, styles, folders }: KmlDocument): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">',
		`<Document>${element('name', name)}`,
		`<atom:author>${element('atom:name', author)}</atom:author>`,
		`<atom:link href="${escapeXml(link)}"/>`,
		element('description', description),
		...styles.map(styleXml),
		...folders.map(folderXml),
		'</Document>',
		'</kml>',
		''
	].join('\n');
}
