/** Markup from values: escaped, digits trimmed, attributes in the order they are given. */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

// What XML 1.0 forbids even where it is escaped.
// eslint-disable-next-line no-control-regex
const FORBIDDEN =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escaped(text: string): string {
	return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

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
		return [` ${key}="${typeof value === 'number' ? digits(value) : escaped(value)}"`];
	});
	return inner === ''
		? `<${name}${words.join('')}/>`
		: `<${name}${words.join('')}>${inner}</${name}>`;
}
