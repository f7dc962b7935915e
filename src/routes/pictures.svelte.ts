/** What the maps of a page draw: one picture, or two of a comparison. */
import { changeWords } from '#lib/render/changes.ts';
import { pictureMaker } from '#lib/render/picture.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import type { Chosen } from './chosen.svelte.ts';
import type { Instruments } from './instruments.svelte.ts';

/** A longer column of marks at one place ends in a list of the rest. */
const MOST_IN_COLUMN = 3;

export class Pictures {
	readonly #session: Session;
	readonly #chosen: Pick<Chosen, 'track'>;
	readonly #instruments: Pick<Instruments, 'boundaries' | 'measurement' | 'versus'>;
	readonly #later = pictureMaker();
	readonly #earlier = pictureMaker();
	/** The whole zoom level of the live map, by which marks share the room. */
	level = $state(3);
	readonly #common = $derived.by(() => ({
		lang: this.#session.view.lang,
		level: this.level,
		most: MOST_IN_COLUMN,
		boundaries: this.#instruments.boundaries.all,
		measurement: this.#instruments.measurement,
		versus: this.#instruments.versus
	}));
	readonly words = $derived.by(() => {
		const { difference, view } = this.#session;
		return difference && changeWords(difference, view.lang);
	});
	readonly shown = $derived.by(() => {
		const { difference, view, scene } = this.#session;
		const { track } = this.#chosen;
		return this.#later(
			difference && view.compare === 'changes'
				? { ...this.#common, scene: difference.to, changes: difference.changes, track }
				: { ...this.#common, scene, track }
		);
	});
	/** The earlier side's, where two maps are shown. */
	readonly earlier = $derived.by(() => {
		const { earlier, view } = this.#session;
		return earlier && view.compare !== 'changes'
			? this.#earlier({ ...this.#common, scene: earlier })
			: null;
	});

	constructor(
		session: Session,
		chosen: Pick<Chosen, 'track'>,
		instruments: Pick<Instruments, 'boundaries' | 'measurement' | 'versus'>
	) {
		this.#session = session;
		this.#chosen = chosen;
		this.#instruments = instruments;
		this.level = Math.floor(session.view.at?.zoom ?? 3);
	}
}
