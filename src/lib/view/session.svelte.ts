/** The View in use on a page, and all that follows from it. Props in, a navigation out. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Day } from '#lib/data/dates.ts';
import type { Bounds } from './camera.ts';
import { difference, type Difference } from './diff.ts';
import { frame, USUAL_SIZE, type Size } from './frame.ts';
import type { Problem } from './grammar.ts';
import { Library } from './library.svelte.ts';
import { layersNamed } from './named.ts';
import { scene, type Scene } from './scene.ts';
import { changeDays } from './timeline.ts';
import { format, parse } from './url.ts';
import { shownDay, type View } from './view.ts';

/** `push` can be undone with Back; `replace` cannot; `hold` leaves the URL until the hand lets go. */
export type History = 'push' | 'replace' | 'hold';
export type Navigate = (query: string, replace: boolean) => void;

export class Session {
	readonly library: Library;
	readonly #navigate: Navigate;
	#view: View = $state.raw()!;
	problems: readonly Problem[] = $state.raw([]);
	/** Of the map, once there is one. */
	size: Size = $state.raw(USUAL_SIZE);
	/** The bounds that a View within the view keeps to; null for any other, wherever the camera is. */
	readonly #bounds: Bounds | null = $derived.by(() => frame(this.#view, this.size));
	/** What the View shows; of two days, the second. */
	readonly scene: Scene = $derived.by(() =>
		scene(this.catalogue, this.#view, undefined, this.#bounds)
	);
	/** The first of two days; null where only one is shown. */
	readonly earlier: Scene | null = $derived.by(() =>
		this.#view.t.length === 2
			? scene(this.catalogue, this.#view, this.#view.t[0], this.#bounds)
			: null
	);
	/** What two days differ in, the earlier first; null where only one is shown. */
	readonly difference: Difference | null = $derived.by(() =>
		difference(this.catalogue, this.#view, this.#bounds)
	);
	/** What the changes depend on; the camera and the rest do not recount them. */
	readonly #layers = $derived.by(() => this.#view.layers);
	readonly #where = $derived.by(() => this.#view.where);
	readonly #known = $derived.by(() => this.#view.known);
	/** The parts of the View on which the record shown depends, whatever the day. */
	readonly recordParts: Pick<View, 'layers' | 'where' | 'known'> = $derived.by(() => ({
		layers: this.#layers,
		where: this.#where,
		known: this.#known
	}));
	readonly days: readonly Day[] = $derived.by(() =>
		changeDays(this.catalogue, this.recordParts, this.#bounds)
	);

	/** A catalogue by itself is whole; with a library it grows as the View asks for layers. */
	constructor(
		catalogue: Catalogue,
		search: string,
		navigate: Navigate,
		library: Library = new Library(catalogue)
	) {
		this.library = library;
		this.#navigate = navigate;
		const { view, problems } = parse(search, catalogue);
		this.#view = view;
		this.problems = problems;
	}

	get catalogue(): Catalogue {
		return this.library.catalogue;
	}

	get view(): View {
		return this.#view;
	}

	get bounds(): Bounds | null {
		return this.#bounds;
	}

	get day(): Day {
		return shownDay(this.#view);
	}

	/** The canonical query of the View, or of the View with a change. */
	query(change: Partial<View> = {}): string {
		return format({ ...this.#view, ...change }, this.catalogue);
	}

	change(change: Partial<View>, history: History = 'push'): void {
		this.#view = { ...this.#view, ...change };
		if (history !== 'hold') void this.library.need(layersNamed(this.query(), this.catalogue));
		if (history !== 'hold') this.#navigate(this.query(), history === 'replace');
	}

	/** Takes over a URL that the reader went to, with Back for one; its own writing it knows. */
	follow(search: string): boolean {
		if (search === this.query()) return false;
		const { view, problems } = parse(search, this.catalogue);
		this.#view = view;
		this.problems = problems;
		return true;
	}
}
