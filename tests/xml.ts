/** A small strict reader of XML, enough to judge what is written here: no DTD, no CDATA, no comments. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	/** The text of the element itself. */
	readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};
const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

function unescape(text: string): string {
	return text.replace(/&(\w*);?/g, (all, name: string) => {
		const found = all.endsWith(';') ? ENTITIES[name] : undefined;
		if (found === undefined) throw new SyntaxError(`not an entity: ${all}`);
		return found;
	});
}

/** Throws a `SyntaxError` at the first character that is not well-formed. */
export function readXml(source: string): XmlElement {
	const body = source.replace(/^<\?xml [^?]*\?>\n/, '').trimEnd();
	const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
	const open = [root];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < body.length) {
		const at = TOKEN.lastIndex;
		const found = TOKEN.exec(body);
		if (!found) throw new SyntaxError(`not XML at ${at}: ${body.slice(at, at + 60)}`);
		const [, closing, opening, attributes = '', empty, text] = found;
		const inside = open.at(-1)!;
		if (text !== undefined) inside.text += unescape(text);
		else if (closing !== undefined) {
			if (closing !== inside.name) throw new SyntaxError(`</${closing}> closes <${inside.name}>`);
			open.pop();
		} else {
			const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
			const element = {
				name: opening ?? '',
				attributes: Object.fromEntries(
					pairs.map(([, name, value = '']) => [name, unescape(value)])
				) as Record<string, string>,
				children: [] as XmlElement[],
				text: ''
			};
			inside.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [element, ...more] = root.children;
	if (open.length > 1 || !element || more.length > 0) throw new SyntaxError('not one root');
	return element;
}

/** All elements of a name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
	return element.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...all(child, name)
	]);
}
