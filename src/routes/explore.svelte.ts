/** Filter, search and list: what they show of the Session, and what they do to it. */
import { rowMaker } from '#lib/render/rows.ts';
import { filterSentence } from '#lib/render/filter-words.ts';
import { choiceWords, resultWords } from '#lib/render/search-words.ts';
import type { ToldClaim } from '#lib/view/argument.ts';
import { choose, type Choice } from '#lib/view/choose.ts';
import { facets } from '#lib/view/facets.ts';
import { roundCamera } from '#lib/view/grammar.ts';
import { placesOf, searchIndex, type Place, type SearchIndex } from '#lib/view/search-index.ts';
import type { Result } from '#lib/view/search.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import type { Filter } from '#lib/view/view.ts';
import type { Desk } from './desk.svelte.ts';

/** What only a reader who searches, or opens the details of a mark, needs. */
export interface Loads {
	/** The names on the basemap. */
	places(): Promise<string>;
	claims(): Promise<readonly ToldClaim[]>;
}

export class Explore {
	readonly #session: Session;
	readonly #desk: Desk;
	readonly #load: Loads;
	readonly #turnTo: (claim: ToldClaim) => void;
	readonly #order = rowMaker();
	#needed = $state(false);
	#places: readonly Place[] = $state.raw([]);
	claims: readonly ToldClaim[] = $state.raw([]);
	/** Something that can be searched is on its way. */
	loading = $state(false);

	readonly index: SearchIndex = $derived.by(() =>
		this.#needed ? searchIndex(this.#session.catalogue, this.#places, this.claims) : []
	);
	readonly count: number = $derived.by(() =>
		this.#session.scene.layers.reduce((sum, { marks }) => sum + marks.length, 0)
	);
	readonly rows = $derived.by(() =>
		this.#order(this.#session.scene, this.#session.view.sort, this.#session.view.lang)
	);
	readonly sentence = $derived.by(() =>
		filterSentence(this.#session.catalogue, this.#session.view)
	);
	/** Of each layer that is on, the topmost first. */
	readonly facets = $derived.by(() => {
		const { catalogue, view, day, bounds } = this.#session;
		return catalogue.layers
			.filter(({ definition }) => view.layers.includes(definition.id))
			.toReversed()
			.map((layer) => ({ layer: layer.definition, facets: facets(layer, view, day, bounds) }));
	});

	/** `turnTo` opens the article at a claim. */
	constructor(session: Session, desk: Desk, load: Loads, turnTo: (claim: ToldClaim) => void) {
		this.#session = session;
		this.#desk = desk;
		this.#load = load;
		this.#turnTo = turnTo;
	}

	/** Builds the index once somebody turns to the search, and asks for every layer. */
	async need(): Promise<void> {
		if (this.#needed) return;
		this.#needed = true;
		this.loading = true;
		const rest = Promise.all([this.#session.library.needAll(), this.needClaims()]);
		try {
			this.#places = placesOf(await this.#load.places());
		} catch {
			this.#desk.trouble('asset', 'labels');
		}
		await rest;
		this.loading = false;
	}

	/** The claims of the article, once somebody needs them. */
	async needClaims(): Promise<void> {
		if (this.claims.length > 0) return;
		try {
			this.claims = await this.#load.claims();
		} catch {
			this.#desk.trouble('asset', 'claims');
		}
	}

	filter(where: readonly Filter[], held: boolean): void {
		this.#session.change({ where }, held ? 'hold' : 'replace');
	}

	/** The address then holds the camera, so that it means the same view elsewhere. */
	keepWithin(on: boolean): void {
		const camera = this.#desk.live?.camera();
		const at = on && camera ? { at: roundCamera(camera) } : {};
		this.#session.change({ within: on ? 'view' : null, ...at });
	}

	choose(result: Result): void {
		if (result.kind === 'claim') return this.#turnTo(result.claim);
		const { catalogue, view } = this.#session;
		const choice = choose(result, catalogue, view);
		const name = resultWords(result, catalogue, view).title;
		this.#session.change({
			...choice.change,
			...(result.kind === 'layer' ? { panel: 'layers' } : {})
		});
		this.#go(choice);
		const said = choiceWords(choice, catalogue, view.lang);
		this.#desk.said = said;
		this.#desk.announcement = said ? '' : name;
	}

	#go({ bounds, change }: Choice): void {
		if (this.#desk.narrow) this.#desk.panelOpen = false;
		if (change.select) {
			if (this.#desk.stop !== 'half') this.#desk.stop = 'half';
			this.#desk.focusDetails();
		}
		if (bounds) this.#desk.live?.fit(bounds, this.#desk.space());
	}
}
