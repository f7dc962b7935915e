/** What is selected on a page: its mark, its whole record, its track, and what stands beside it. */
import { correctionsOf, recordOf } from '#lib/data/record.ts';
import { trackOf } from '#lib/data/track.ts';
import { missing, type Missing } from '#lib/view/missing.ts';
import type { Mark } from '#lib/view/scene.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import { referenceText } from '#lib/view/view.ts';
import type { Desk } from './desk.svelte.ts';

export class Chosen {
	readonly #session: Session;
	readonly #desk: Desk;
	readonly mark: Mark | null = $derived.by(
		() => this.#session.scene.selected ?? this.#session.earlier?.selected ?? null
	);
	/** What is asked for but not on the map; null if nothing is. */
	readonly missing: Missing | null = $derived.by(() =>
		missing(
			this.#session.catalogue,
			this.#session.view,
			(key) => this.#desk.mark(key) !== undefined
		)
	);
	readonly #layer = $derived.by(() =>
		this.#session.catalogue.layers.find(
			({ definition }) => definition.id === this.#session.view.select?.layer
		)
	);
	readonly record = $derived.by(() => {
		const { select, known } = this.#session.view;
		return this.#layer && select ? recordOf(this.#layer, select.id, known) : [];
	});
	readonly corrections = $derived.by(() => {
		const { select, known } = this.#session.view;
		return this.#layer && select ? correctionsOf(this.#layer, select.id, known) : [];
	});
	/** The names under which a claim may rest on it: of the row, and of its subject. */
	readonly names = $derived.by(() => {
		const { mark } = this;
		const ids = mark ? [mark.reference.id, mark.feature.id] : [];
		return [...new Set(ids)].map((id) => `${mark?.layer.id}/${id}`);
	});
	readonly track = $derived.by(() =>
		this.#layer && this.mark ? trackOf(this.record, this.#layer.definition) : []
	);
	/** Other marks under the same click. */
	readonly others: readonly Mark[] = $derived.by(() => {
		const { mark } = this;
		if (!mark) return [];
		return this.#desk.stack
			.filter((key) => key !== referenceText(mark.reference))
			.flatMap((key) => this.#desk.mark(key) ?? []);
	});

	constructor(session: Session, desk: Desk) {
		this.#session = session;
		this.#desk = desk;
	}

	/** Brings what is asked for onto the map. */
	bring(): void {
		if (!this.missing) return;
		this.#session.change(this.missing.change);
		if (!this.mark) return;
		this.#desk.reveal(this.mark);
		this.#desk.focusDetails();
	}
}
