/** Markup from values: escaped, digits trimmed, attributes in the order they are given. */

import { escapeXml } from './xml.ts';

export { escapeXml as escaped };

/** As few digits as say it to a hundredth. */
export function digits(value: number, places = 2): string {
	const text = String(Number(value.toFixed(places)));
	return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

type Attribute = string | number | null | undefined | false;

export function tag(
	name: string,
	attributes: Readonly<Record<string, Attribute>>,
	inner = ''
): string {
	const words = Object.entries(attributes).flatMap(([key, value]) => {
		if (value === null || value === undefined || value === false) return [];
		return [` ${key}="${typeof value === 'number' ? digits(value) : escapeXml(value)}"`];
	});
	return inner === ''
		? `<${name}${words.join('')}/>`
		: `<${name}${words.join('')}>${inner}</${name}>`;
}
