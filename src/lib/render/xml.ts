/** Text in XML: escaped, and without what XML cannot hold. */
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};
/** What XML 1.0 cannot hold even escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(FORBIDDEN, '')
		.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** An element that holds text only. */
export function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}
