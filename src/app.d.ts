/** Whether the site is being written as files, by `npm run export`. */
declare const __EXPORTING__: boolean;
/** Where the files will be found, without a final slash; null where nobody has said so. */
declare const __SITE__: string | null;

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

declare module 'virtual:figures' {
	import type { Figure } from '#lib/data/figure.ts';
	/** Every figure, in the gallery's order. */
	const figures: readonly Figure[];
	export default figures;
}
