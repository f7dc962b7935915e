/** The tools that measure: what they show of the View, and what the reader does with them. */
import type { Geometry } from 'geojson';
import type { Aim, Grip, Hand, HandEvents } from '#lib/map/hand.ts';
import type { Boundaries } from '#lib/view/boundaries.svelte.ts';
import { extentOf } from '#lib/view/camera.ts';
import { distancesFrom } from '#lib/view/distances.ts';
import { addPlace, closeShape, movePlace, removePlace, undoPlace } from '#lib/view/edit-measure.ts';
import type { LandAreas } from '#lib/view/land-areas.svelte.ts';
import { measureOf, placeOfMark } from '#lib/view/measure.ts';
import { perimetersOf, radiusThrough } from '#lib/view/perimeter.ts';
import { reportOf } from '#lib/view/report.ts';
import type { History, Session } from '#lib/view/session.svelte.ts';
import { compareReports, partsOf } from '#lib/view/versus.ts';
import type { Measure, Place, Ring, View } from '#lib/view/view.ts';
import type { Chosen } from './chosen.svelte.ts';
import type { Desk } from './desk.svelte.ts';

/** Kept free around what is shown, for its labels. */
const MARGIN_PIXELS = 20;

export class Instruments {
	readonly #session: Session;
	readonly #desk: Desk;
	readonly #chosen: Chosen;
	readonly boundaries: Boundaries;
	readonly land: LandAreas;
	#wanted = $state(true);
	/** Whether the form of a new perimeter is open. */
	aiming = $state(false);

	readonly measurement = $derived.by(() => {
		const { view, scene } = this.#session;
		return view.measure && measureOf(view.measure, scene);
	});
	readonly distances = $derived.by(() => {
		const { view, scene } = this.#session;
		const { mark } = this.#chosen;
		return mark && view.to.length > 0 ? distancesFrom(mark, scene, view.to) : null;
	});
	readonly perimeters = $derived.by(() =>
		perimetersOf(this.#session.view.rings, this.#session.scene.layers)
	);
	readonly #open = $derived.by(() => this.#session.view.panel === 'perimeters');
	/** Asked again once the hand rests: a drag has the frame to itself. */
	readonly reports = $derived.by(() =>
		this.#open && !this.#desk.held
			? this.perimeters.map((perimeter) => reportOf(perimeter, this.#session.scene.layers))
			: []
	);
	readonly #versus = $derived.by(() => this.#session.view.versus);
	readonly pair = $derived.by(() => {
		const [first, second] = (this.#versus ?? []).map((number) =>
			this.reports.find(({ perimeter }) => perimeter.slot === number - 1)
		);
		return first && second ? { first, second, compared: compareReports(first, second) } : null;
	});
	readonly parts = $derived.by(() => {
		if (!this.#versus || this.#desk.held) return null;
		const [first, second] = this.#versus.map((number) =>
			this.boundaries.all.find(({ perimeter }) => perimeter.slot === number - 1)
		);
		return first && second ? partsOf([first, second]) : null;
	});
	/** What the map is told of the comparison. */
	readonly versus = $derived.by(
		() => this.#versus && { slots: this.#versus.map((number) => number - 1), parts: this.parts }
	);

	constructor(
		session: Session,
		desk: Desk,
		chosen: Chosen,
		boundaries: Boundaries,
		land: LandAreas
	) {
		this.#session = session;
		this.#desk = desk;
		this.#chosen = chosen;
		this.boundaries = boundaries;
		this.land = land;
		this.#wanted = session.view.measure === null;
		this.aiming = session.view.rings.length === 0;
	}

	/** A phone may have put the panel away. */
	get #shown(): boolean {
		return !this.#desk.narrow || this.#desk.panelOpen;
	}

	/** Whether clicks on the map add places. */
	get adding(): boolean {
		return this.#wanted && this.#shown && this.#session.view.panel === 'measure';
	}
	set adding(on: boolean) {
		this.#wanted = on;
	}

	/** Whether a crosshair is of use. */
	get crosshair(): boolean {
		const forRing = this.aiming && this.#session.view.panel === 'perimeters';
		return this.#desk.live !== null && this.#shown && (this.adding || forRing);
	}

	/** Brings a geometry into what panels leave of the map. */
	show(geometry: Geometry): void {
		const [west, south, east, north] = extentOf(geometry);
		const { top, right, bottom, left } = this.#desk.space();
		this.#desk.live?.fit([west, Math.max(south, -85), east, Math.min(north, 85)], {
			top: top + MARGIN_PIXELS,
			right: right + MARGIN_PIXELS,
			bottom: bottom + MARGIN_PIXELS,
			left: left + MARGIN_PIXELS
		});
	}

	hand(): Hand | null {
		const { panel, measure } = this.#session.view;
		if (!this.#shown || (panel !== 'measure' && panel !== 'perimeters')) return null;
		return {
			adding: this.adding,
			places: panel === 'measure' ? (measure?.places ?? []) : [],
			boundaries: panel === 'perimeters',
			padding: this.#desk.space()
		};
	}

	readonly handEvents: HandEvents = {
		added: (aim) => this.add(this.#snapped(aim)),
		dragged: (grip, aim, held) => this.#drag(grip, aim, held),
		ended: () => (this.adding = false),
		undone: () => this.undo()
	};

	/** The place of the nearest mark within reach, else the place itself. */
	#snapped({ place, keys }: Aim): Place {
		const mark = keys[0] === undefined ? undefined : this.#desk.mark(keys[0]);
		return (mark && placeOfMark(mark)) ?? place;
	}

	/** What the crosshair is on; null while there is no map. */
	aimed(): Place | null {
		const { live } = this.#desk;
		return live && this.#snapped(live.aim(this.#desk.space()));
	}

	set(measure: Measure | null, history: History = 'push'): void {
		this.#session.change({ measure }, history);
	}

	/** A place twice ends the path, as a double click does. */
	add(place: Place): void {
		const { measure } = this.#session.view;
		const next = addPlace(measure, place);
		if (next === measure) this.adding = false;
		else this.set(next);
	}

	move(index: number, place: Place, history: History = 'push'): void {
		const { measure } = this.#session.view;
		if (measure) this.set(movePlace(measure, index, place), history);
	}

	remove(index: number): void {
		const { measure } = this.#session.view;
		if (measure) this.set(removePlace(measure, index));
	}

	undo(): void {
		const { measure } = this.#session.view;
		if (!measure) this.adding = false;
		else this.set(undoPlace(measure));
	}

	close(closed: boolean): void {
		const { measure } = this.#session.view;
		if (!measure) return;
		if (closed) this.adding = false;
		this.set(closeShape(measure, closed));
	}

	clear(): void {
		this.set(null);
		this.adding = true;
	}

	#drag(grip: Grip, aim: Aim, held: boolean): void {
		if (grip.kind === 'place') {
			return this.move(grip.index, this.#snapped(aim), held ? 'hold' : 'push');
		}
		const perimeter = this.perimeters.find(({ slot }) => slot === grip.slot);
		if (!perimeter) return;
		const radiusMetres = roundRadius(radiusThrough(perimeter, aim.place));
		const rings = this.#session.view.rings.map((ring, slot) =>
			slot === grip.slot ? { ...ring, radiusMetres } : ring
		);
		this.#desk.setRings(rings, held);
	}

	addRing(ring: Ring): void {
		this.#desk.setRings([...this.#session.view.rings, ring], false);
	}

	/** Changes the list of rings; a comparison of one that goes ends, and the numbers of the others follow. */
	setRings(rings: readonly Ring[], held: boolean, removed: number | null): void {
		if (removed === null) return this.#desk.setRings(rings, held);
		const { versus } = this.#session.view;
		this.#session.change({ rings, versus: versus && without(versus, removed + 1) });
	}

	/** The layers that are on, and these. */
	layersWith(needed: readonly string[]): readonly string[] {
		const { layers } = this.#session.view;
		return this.#session.catalogue.layers
			.map(({ definition }) => definition.id)
			.filter((layer) => layers.includes(layer) || needed.includes(layer));
	}

	compare(versus: View['versus']): void {
		this.#session.change({ versus });
	}
}

/** A hand sets a boundary to a kilometre, a near one to ten metres. */
function roundRadius(metres: number): number {
	const step = metres < 10_000 ? 10 : 1000;
	return Math.max(step, Math.round(metres / step) * step);
}

function without(versus: readonly [number, number], gone: number): View['versus'] {
	if (versus.includes(gone)) return null;
	const [first, second] = versus;
	const follow = (number: number) => (number > gone ? number - 1 : number);
	return [follow(first), follow(second)];
}
