/** Which characters a picture draws in which face: weight and style are inherited, as a reader of SVG does it. */

const TOKEN = /<(\/?)([\w:-]+)([^>]*?)(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

interface Inherited {
	readonly weight: string;
	readonly style: string;
	/** Whether text here is drawn, not only said. */
	readonly drawn: boolean;
}

const attribute = (attributes: string, name: string) =>
	attributes.match(new RegExp(` ${name}="([^"]*)"`))?.[1];

/** By face as `weight-style`, each character once and in order. */
export function charactersIn(svg: string): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, Set<string>>();
	const open: Inherited[] = [{ weight: '400', style: 'normal', drawn: false }];
	for (const [, closing, name = '', attributes = '', empty, text] of svg.matchAll(TOKEN)) {
		const around = open.at(-1);
		if (!around) break;
		if (text !== undefined) {
			if (!around.drawn) continue;
			const face = `${around.weight}-${around.style}`;
			const characters = found.get(face) ?? new Set();
			const plain = text.replace(/&(\w+);/g, (all, entity: string) => ENTITIES[entity] ?? all);
			for (const character of plain) characters.add(character);
			found.set(face, characters);
		} else if (closing) open.pop();
		else if (!empty) {
			open.push({
				weight: attribute(attributes, 'font-weight') ?? around.weight,
				style: attribute(attributes, 'font-style') ?? around.style,
				drawn: around.drawn || name === 'text'
			});
		}
	}
	return new Map([...found].map(([face, characters]) => [face, [...characters].sort()]));
}
