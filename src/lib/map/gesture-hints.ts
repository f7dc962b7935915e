import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';

export type GestureHints = Readonly<Record<`CooperativeGesturesHandler.${string}`, string>>;

/** What MapLibre says to a hand that would move the page. */
export function gestureHints(lang: Language): GestureHints {
	const locale = { locale: lang };
	return {
		'CooperativeGesturesHandler.WindowsHelpText': m.embed_hint_ctrl({}, locale),
		'CooperativeGesturesHandler.MacHelpText': m.embed_hint_command({}, locale),
		'CooperativeGesturesHandler.MobileHelpText': m.embed_hint_touch({}, locale)
	};
}
