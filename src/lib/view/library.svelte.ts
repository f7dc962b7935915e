/** The catalogue as far as it is here. It grows as Views ask for layers, and is replaced, not changed. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { isHere, withPortion, type Portion } from '#lib/data/portion.ts';

/** Where the features of a layer come from; none for a catalogue that is whole. */
export type Loaders = Readonly<Record<string, () => Promise<Portion>>>;

export class Library {
	readonly #loaders: Loaders;
	readonly #underway = new Map<string, Promise<void>>();
	catalogue: Catalogue = $state.raw()!;
	/** Ids of the layers that are on their way. */
	loading: readonly string[] = $state.raw([]);
	/** Ids of the layers that did not come. */
	failed: readonly string[] = $state.raw([]);

	constructor(catalogue: Catalogue, loaders: Loaders = {}) {
		this.catalogue = catalogue;
		this.#loaders = loaders;
	}

	/** Settles when the layers are here, or have failed: the failure is in `failed`, not thrown. */
	async need(ids: readonly string[]): Promise<void> {
		const wanted = this.catalogue.layers.filter(
			(layer) => ids.includes(layer.definition.id) && !isHere(layer)
		);
		await Promise.all(wanted.map(({ definition }) => this.#load(definition.id)));
	}

	async needAll(): Promise<void> {
		await this.need(this.catalogue.layers.map(({ definition }) => definition.id));
	}

	#load(id: string): Promise<void> {
		const known = this.#underway.get(id);
		if (known) return known;
		const load = this.#loaders[id];
		if (!load) return Promise.resolve();
		this.loading = [...this.loading, id];
		this.failed = this.failed.filter((other) => other !== id);
		const promise = load()
			.then((portion) => {
				this.catalogue = withPortion(this.catalogue, id, portion);
			})
			.catch(() => {
				this.failed = [...this.failed, id];
			})
			.finally(() => {
				this.#underway.delete(id);
				this.loading = this.loading.filter((other) => other !== id);
			});
		this.#underway.set(id, promise);
		return promise;
	}
}
