/** What the map of an embed draws besides its marks: perimeters, their comparison, a track, a measurement. */
import { recordOf } from '#lib/data/record.ts';
import { trackOf } from '#lib/data/track.ts';
import type { BufferClient } from '#lib/geo/bufferClient.ts';
import { Boundaries } from '#lib/view/boundaries.svelte.ts';
import { measureOf } from '#lib/view/measure.ts';
import { perimetersOf } from '#lib/view/perimeter.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import { partsOf } from '#lib/view/versus.ts';

export class Subject {
	readonly #session: Session;
	readonly boundaries: Boundaries;
	readonly perimeters = $derived.by(() =>
		perimetersOf(this.#session.view.rings, this.#session.scene.layers)
	);
	readonly track = $derived.by(() => {
		const { catalogue, view } = this.#session;
		const { select, known } = view;
		const layer = catalogue.layers.find(({ definition }) => definition.id === select?.layer);
		return layer && select ? trackOf(recordOf(layer, select.id, known), layer.definition) : [];
	});
	readonly measurement = $derived.by(() => {
		const { view, scene } = this.#session;
		return view.measure && measureOf(view.measure, scene);
	});
	readonly versus = $derived.by(() => {
		const slots = this.#session.view.versus?.map((number) => number - 1);
		if (!slots) return null;
		const [first, second] = slots.map((slot) =>
			this.boundaries.all.find(({ perimeter }) => perimeter.slot === slot)
		);
		return { slots, parts: first && second ? partsOf([first, second]) : null };
	});

	constructor(session: Session, connect: () => BufferClient) {
		this.#session = session;
		this.boundaries = new Boundaries(connect, () => {});
	}
}
