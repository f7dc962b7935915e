declare module 'virtual:catalogue' {
	import type { Catalogue } from '#lib/data/catalogue.ts';
	import type { Argument } from '#lib/view/argument.ts';
	import type { Loaders } from '#lib/view/library.svelte.ts';
	/** Whole on the server; in the browser the definitions, and `loaders` for the rest. */
	const catalogue: Catalogue;
	export default catalogue;
	export const loaders: Loaders;
	export const loadArgument: () => Promise<Argument>;
}
