/** What the parts of the page of a published View need of it. */
export interface PublishedMapParts {
	/** SVG; of a comparison in two maps the earlier first. */
	readonly maps: readonly string[];
	readonly days: readonly string[];
	readonly legend: readonly { readonly name: string; readonly swatch: string }[];
	readonly asOf: string;
	readonly credits: string;
}

export interface PublishedUse {
	readonly alt: string;
	/** In the order of the kinds of code. */
	readonly codes: readonly string[];
}
