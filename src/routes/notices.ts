/** What is amiss on the dashboard, and what it has nothing to show of, in words, each with what helps. */
import * as m from '#lib/paraglide/messages.js';
import type { Trouble } from '#lib/map/live.ts';
import { emptyWords, layerEmptyWords } from '#lib/render/state-words.ts';
import { localised, numberWords, problemWords } from '#lib/render/words.ts';
import type { Notice } from '#lib/ui/Notices.svelte';
import type { StateWords } from '#lib/ui/StateNote.svelte';
import { emptiness, filling, layerEmptiness } from '#lib/view/emptiness.ts';
import type { Session } from '#lib/view/session.svelte.ts';
import type { Desk } from './desk.svelte.ts';

/** `saving`: the reader spares data, and has not asked for a live map. */
export type MapTrouble = Trouble | 'saving';

const WORDS = {
	'no-webgl': { text: m.state_webgl, hint: m.state_webgl_hint, action: m.error_retry },
	'context-lost': { text: m.state_lost, hint: m.state_lost_hint, action: m.error_reload },
	asset: { text: m.state_asset, hint: m.state_asset_hint, action: m.error_retry },
	saving: { text: m.state_saving, hint: m.state_saving_hint, action: m.state_saving_do }
} as const;
/** The sources of what lies under the marks, which are no names for a reader. */
const GROUND = /basemap|pmtiles|ground/i;

function troubleNotice(
	[trouble, name]: readonly [MapTrouble, string],
	session: Session,
	desk: Desk
): Notice {
	const locale = { locale: session.view.lang };
	const { text, hint, action } = WORDS[trouble];
	const what = GROUND.test(name) ? m.state_asset_ground({}, locale) : name;
	return {
		id: trouble,
		tone: trouble === 'saving' ? 'note' : 'error',
		text: text({ name: what }, locale),
		hint: hint({}, locale),
		action: { label: action({}, locale), run: () => desk.retry(trouble) }
	};
}

function addressNotice({ problems, view: { lang } }: Session): Notice {
	const locale = { locale: lang };
	const count = problems.length;
	return {
		id: 'url',
		tone: 'note',
		text: m.state_url({ count, number: numberWords(count, lang) }, locale),
		hint: m.problems_rest({}, locale),
		items: problems.map((problem) => problemWords(problem, lang)),
		which: m.state_url_which({}, locale)
	};
}

function layerNotices({ catalogue, library, view: { lang } }: Session): readonly Notice[] {
	const locale = { locale: lang };
	return catalogue.layers
		.filter(({ definition }) => library.failed.includes(definition.id))
		.map(({ definition: { id, title } }) => ({
			id: `layer-${id}`,
			tone: 'error',
			text: m.state_layer_failed_named({ layer: localised(title, lang) }, locale),
			hint: m.state_layer_failed_hint({}, locale),
			action: { label: m.error_retry({}, locale), run: () => void library.need([id]) }
		}));
}

const acting = (label: string | null, run: () => void) =>
	label === null ? undefined : { label, run };

export function emptyNotice(session: Session): Notice | null {
	const { catalogue, view, bounds, day } = session;
	const found = emptiness(catalogue, view, bounds);
	if (!found) return null;
	const { action, ...said } = emptyWords(found, day, view.lang);
	const run = () => session.change(filling(found, catalogue));
	return { id: 'empty', tone: 'empty', ...said, action: acting(action, run) };
}

/** The same of one layer, in its entry. */
export function layerNothing(id: string, session: Session): StateWords | null {
	const { catalogue, view, bounds } = session;
	const found = layerEmptiness(catalogue, view, id, bounds);
	if (!found) return null;
	const { action, ...said } = layerEmptyWords(found, view.lang);
	return { ...said, action: acting(action, () => session.change(filling(found, catalogue))) };
}

/** A panel in sight that says by itself that there is nothing. */
const saysItself = ({ view: { panel, layers } }: Session, desk: Desk) =>
	(!desk.narrow || desk.panelOpen) &&
	(panel === 'list' || panel === 'filter' || (panel === 'layers' && layers.length === 0));

export function noticesOf(session: Session, desk: Desk): readonly Notice[] {
	const { said, ringTrouble, troubles } = desk;
	const { lang } = session.view;
	return [
		...(said === null ? [] : [{ id: 'said', tone: 'note', text: said } as const]),
		...(session.problems.length > 0 ? [addressNotice(session)] : []),
		...troubles.map((trouble) => troubleNotice(trouble, session, desk)),
		...(ringTrouble === null
			? []
			: [
					{
						id: 'ring',
						tone: 'error',
						text: m.ring_failed({ message: ringTrouble }, { locale: lang })
					} as const
				]),
		...layerNotices(session),
		...[saysItself(session, desk) ? null : emptyNotice(session)].filter((one) => one !== null)
	];
}
