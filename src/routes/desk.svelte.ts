/** What the reader can do at the dashboard: each act changes the View, moves the map, or both. */
import { tick } from 'svelte';
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { addDays, type Day } from '#lib/data/dates.ts';
import type { LiveMap } from '#lib/map/live.ts';
import { changeWords } from '#lib/render/changes.ts';
import { dateWords, localised, numberWords } from '#lib/render/words.ts';
import { stopHeight, type Stop } from '#lib/ui/sheet.ts';
import { spaceLeft, type Form } from '#lib/ui/space.ts';
import { boundsOf, boundsOfMarks, extentOf, THEATRE, type Padding } from '#lib/view/camera.ts';
import type { Mark } from '#lib/view/scene.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import {
	referenceText,
	type Comparison,
	type Panel,
	type Ring,
	type View
} from '#lib/view/view.ts';
import type { MapTrouble } from './notices.ts';

/** A ring to begin with: wide enough to be seen, and then to be dragged. */
const FIRST_RADIUS_METRES = 500_000;
/** How far back a comparison begins. */
const FIRST_COMPARISON_DAYS = 30;
/** What lies under the dates: the credits, and on an upright phone the tabs. */
const UNDER_DATES_PIXELS: Readonly<Record<Form, number>> = { desk: 44, phone: 74, lying: 24 };

export class Desk {
	readonly #session: Session;
	readonly #form: () => Form;
	/** The map that leads; in a comparison the other follows. */
	live: LiveMap | null = $state.raw(null);
	/** Whether a phone shows the panel; a desk shows whatever the View has open. */
	panelOpen = $state(false);
	/** How far up a phone's sheet is. */
	stop: Stop = $state('half');
	datesHeight = $state(103);
	held = $state(false);
	/** Keys of the marks under the last click, topmost first. */
	stack: readonly string[] = $state.raw([]);
	troubles: readonly (readonly [MapTrouble, string])[] = $state.raw([]);
	/** There is no WebGL: the map is drawn as a picture. */
	blind = $state(false);
	ringTrouble: string | null = $state(null);
	/** Counts the attempts at a live map, so that another can be made. */
	attempt = $state(0);
	/** Layers were asked for to be looked at, and are on their way. */
	fitting = $state(false);
	announcement = $state('');
	/** What an act changed besides what was asked for, for the reader to see. */
	said: string | null = $state(null);

	constructor(session: Session, form: () => Form) {
		this.#session = session;
		this.#form = form;
	}

	get #catalogue(): Catalogue {
		return this.#session.catalogue;
	}

	get #view(): View {
		return this.#session.view;
	}

	/** Whether panels are sheets over the map. */
	get narrow(): boolean {
		return this.#form() !== 'desk';
	}

	/** The height of the dates, the credits and, on a phone, the tabs. */
	get foot(): number {
		return this.datesHeight + UNDER_DATES_PIXELS[this.#form()];
	}

	space(): Padding {
		const { select, t, compare, panel } = this.#view;
		const details = select !== null || t.length === 2;
		const up = details || this.panelOpen;
		const height = stopHeight(this.stop, window.innerHeight, this.foot);
		return spaceLeft({
			form: this.#form(),
			width: window.innerWidth,
			tools: panel === 'none' ? 'none' : panel === 'list' ? 'wide' : 'panel',
			details,
			sheet: up ? height + (this.stop === 'full' ? 0 : this.foot) : 0,
			foot: this.foot,
			halved: t.length === 2 && compare === 'side'
		});
	}

	/** Opens a tool; on a phone its sheet, too, or closes it. */
	openPanel(panel: Panel): void {
		if (!this.narrow) return this.#session.change({ panel });
		this.panelOpen = panel !== 'none';
		if (panel === 'none') return;
		if (this.stop === 'peek') this.stop = 'half';
		this.#session.change({ panel, select: null });
	}

	/** Raises or lowers a phone's sheet, and keeps what is selected in sight. */
	setStop(stop: Stop): void {
		this.stop = stop;
		const { select } = this.#view;
		const mark = select && this.mark(referenceText(select));
		if (mark) this.reveal(mark);
	}

	/** A line is too long to be in sight as a whole; where it was touched, it is. */
	reveal({ feature: { geometry } }: Mark): void {
		if (!geometry || /Line/.test(geometry.type)) return;
		const [west, south, east, north] = extentOf(geometry);
		this.live?.reveal((west + east) / 2, (south + north) / 2, this.space());
	}

	/** A mark of either side of the View by its key. */
	mark(key: string): Mark | undefined {
		const { scene, earlier } = this.#session;
		return [scene, ...(earlier ? [earlier] : [])]
			.flatMap(({ layers }) => layers)
			.flatMap(({ marks }) => marks)
			.find(({ reference }) => referenceText(reference) === key);
	}

	picked(keys: readonly string[]): void {
		this.stack = keys;
		const mark = keys[0] === undefined ? undefined : this.mark(keys[0]);
		if (mark) this.select(mark, 'reveal');
		else if (this.#view.select) this.close();
	}

	/** Opens the details of a mark; from a list the map goes there, on the map it only clears the view. */
	select(mark: Mark, look: 'reveal' | 'fit', focus = true): void {
		this.#session.change({ select: mark.reference });
		if (this.narrow) this.panelOpen = false;
		if (this.stop !== 'half') this.stop = 'half';
		if (look === 'fit') this.show(mark);
		else this.reveal(mark);
		if (focus) this.focusDetails();
	}

	focusDetails(): void {
		void tick().then(() =>
			document.getElementById('details-title')?.focus({ preventScroll: true })
		);
	}

	show(mark: Mark): void {
		const bounds = boundsOf(mark);
		if (bounds) this.live?.fit(bounds, this.space());
	}

	close(): void {
		this.#session.change({ select: null });
		this.stack = [];
		this.said = null;
	}

	goHome(): void {
		this.live?.fit(THEATRE, this.space());
	}

	setTime(t: View['t'], held: boolean): void {
		const [from, to] = t;
		this.#session.change(
			{ t: to === undefined || from === to ? [from] : [from, to] },
			held ? 'hold' : 'push'
		);
		if (!held) this.#announce();
	}

	setDay(day: Day): void {
		const { t } = this.#view;
		this.setTime(t.length === 2 ? [t[0], day] : [day], false);
	}

	setComparison(compare: Comparison | null): void {
		const { t } = this.#view;
		const last = t[1] ?? t[0];
		if (!compare) return this.setTime([last], false);
		const from = t.length === 2 ? t[0] : addDays(last, -FIRST_COMPARISON_DAYS);
		this.#session.change({ t: [from, last], compare });
		this.#announce();
	}

	toggle(id: string, on: boolean): void {
		const others = this.#view.layers.filter((layer) => layer !== id);
		this.setLayers(on ? [...others, id] : others);
	}

	setLayers(ids: readonly string[]): void {
		const all = this.#catalogue.layers.map(({ definition }) => definition.id);
		this.#session.change({ layers: all.filter((layer) => ids.includes(layer)) });
	}

	/** Shows just these layers, and goes to where they are as soon as their features are there. */
	showLayers(ids: readonly string[]): void {
		this.setLayers(ids);
		this.fitting = true;
	}

	fitLayers(): void {
		this.fitting = false;
		const bounds = boundsOfMarks(this.#session.scene.layers.flatMap(({ marks }) => marks));
		if (bounds) this.live?.fit(bounds, this.space());
	}

	choose(layer: string, field: string, value: string): void {
		const others = this.#view.where.filter((one) => one.layer !== layer || one.field !== field);
		const definition = this.#catalogue.layers.find(
			(one) => one.definition.id === layer
		)?.definition;
		const usual = definition?.choice?.initially === value;
		this.#session.change({
			where: usual ? others : [...others, { layer, field, values: [value] }]
		});
	}

	setRings(rings: readonly Ring[], held: boolean): void {
		this.held = held;
		this.#session.change({ rings }, held ? 'hold' : 'push');
	}

	addRing({ reference }: Mark): void {
		const around = { kind: 'mark', ...reference } as const;
		const rings = [...this.#view.rings, { around, radiusMetres: FIRST_RADIUS_METRES }];
		this.#session.change({ rings, panel: 'perimeters' });
		this.panelOpen = true;
	}

	trouble(trouble: MapTrouble, name: string): void {
		if (trouble === 'no-webgl' || trouble === 'saving') this.blind = true;
		if (this.troubles.some(([known]) => known === trouble)) return;
		this.troubles = [...this.troubles, [trouble, name]];
	}

	recovered(trouble: string): void {
		this.troubles = this.troubles.filter(([known]) => known !== trouble);
	}

	retry(trouble: MapTrouble): void {
		this.recovered(trouble);
		this.blind = false;
		this.attempt += 1;
	}

	dismiss(id: string): void {
		const { library } = this.#session;
		if (id === 'url') this.#session.problems = [];
		else if (id === 'ring') this.ringTrouble = null;
		else if (id === 'said') this.said = null;
		else if (id.startsWith('layer-'))
			library.failed = library.failed.filter((one) => `layer-${one}` !== id);
		else this.recovered(id);
	}

	/** Tells a screen reader, once the hand is still, what the day shows or what the two days changed. */
	#announce(): void {
		const { scene, day, difference } = this.#session;
		const { lang } = this.#view;
		const locale = { locale: lang };
		if (difference) {
			this.announcement = changeWords(difference, lang).summary;
			return;
		}
		const counts = scene.layers.map(({ definition, marks }) =>
			m.announce_layer(
				{ layer: localised(definition.title, lang), count: numberWords(marks.length, lang) },
				locale
			)
		);
		const summary = counts.join(', ');
		this.announcement = m.announce({ date: dateWords(day, lang), summary }, locale);
	}
}
