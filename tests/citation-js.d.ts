/** citation.js comes without types; this is as much of it as the tests use. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(source: string, options?: { readonly forceType?: string });
		readonly data: readonly Readonly<Record<string, unknown>>[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
