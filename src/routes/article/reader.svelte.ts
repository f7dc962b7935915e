/** Reading along: which claim is at the line of reading, and the View that the map beside it shows. */
import type { ToldClaim } from '#lib/view/argument.ts';
import { layersNamed } from '#lib/view/named.ts';
import { inReading, type Reading } from '#lib/view/reading.ts';
import type { Library } from '#lib/view/library.svelte.ts';
import { Session } from '#lib/view/session.svelte.ts';

/** What a claim of which nothing is drawn shows: the ground. */
const NOTHING = '?layers=none';

export class Reader {
	readonly session: Session;
	readonly #library: Library;
	#asked = '';
	/** The claim whose View is on the map, or on its way there. */
	claim: ToldClaim | null = $state.raw(null);
	/** The claim whose View the session holds. */
	shown: ToldClaim | null = $state.raw(null);

	constructor(library: Library, reading: Reading) {
		this.#library = library;
		this.session = new Session(library.catalogue, inReading(NOTHING, reading), () => {}, library);
	}

	/** Turns to a claim; one that is passed before its layers are here is not shown. */
	async turn(claim: ToldClaim, reading: Reading): Promise<void> {
		const query = claim.view ?? NOTHING;
		const search = inReading(query, reading);
		if (this.claim === claim && this.#asked === search) return;
		this.claim = claim;
		this.#asked = search;
		await this.#library.need(layersNamed(query, this.#library.catalogue));
		if (this.claim !== claim) return;
		this.session.follow(search);
		this.shown = claim;
	}
}

/** Share of the window's height at which a claim is being read; lower where the map covers the top. */
export const READING_LINE = { beside: 0.25, below: 0.5 } as const;

/** The claim that the keyboard is in, as long as it is in sight: it comes before the line of reading. */
export function withFocus(): string | null {
	const claim = document.querySelector('article:has(:focus-visible)');
	const box = claim?.getBoundingClientRect();
	return claim && box && box.bottom > 0 && box.top < innerHeight ? claim.id : null;
}

/** Tells which of the elements is at the line of reading, whenever another one is. */
export function atLine(
	elements: Iterable<Element>,
	line: number,
	onread: (id: string) => void
): () => void {
	const above = Math.round(line * 100);
	const observer = new IntersectionObserver(
		(entries) => {
			const reached = entries.findLast(({ isIntersecting }) => isIntersecting);
			if (reached) onread(reached.target.id);
		},
		{ rootMargin: `-${above}% 0px -${99 - above}% 0px` }
	);
	for (const element of elements) observer.observe(element);
	return () => observer.disconnect();
}
