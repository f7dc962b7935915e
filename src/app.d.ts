declare module 'virtual:catalogue' {
	import type { Catalogue } from '#lib/data/catalogue.ts';
	const catalogue: Catalogue;
	export default catalogue;
}
