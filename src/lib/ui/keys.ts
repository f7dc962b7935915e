/** The keys of the page, for the sheet that lists them. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';

export interface KeyRow {
	/** Names of keys, any of which does it. */
	readonly keys: readonly string[];
	readonly text: string;
}
export interface KeyGroup {
	readonly title: string;
	readonly rows: readonly KeyRow[];
}

export function keyGroups(lang: Language): readonly KeyGroup[] {
	const locale = { locale: lang };
	return [
		{
			title: m.keys_page({}, locale),
			rows: [
				{ keys: ['Tab', 'Shift+Tab'], text: m.keys_tab({}, locale) },
				{ keys: ['Esc'], text: m.keys_escape({}, locale) },
				{ keys: ['?'], text: m.keys_help({}, locale) }
			]
		},
		{
			title: m.keys_map({}, locale),
			rows: [
				{ keys: ['←', '→', '↑', '↓'], text: m.keys_map_move({}, locale) },
				{ keys: ['+', '−'], text: m.keys_map_zoom({}, locale) },
				{ keys: ['Enter'], text: m.keys_map_open({}, locale) }
			]
		},
		{
			title: m.measure_title({}, locale),
			rows: [
				{ keys: ['Enter'], text: m.keys_measure_add({}, locale) },
				{ keys: ['Esc', 'Backspace'], text: m.keys_measure_undo({}, locale) }
			]
		},
		{
			title: m.keys_time({}, locale),
			rows: [
				{ keys: ['←', '→'], text: m.keys_time_day({}, locale) },
				{ keys: ['[', ']'], text: m.keys_time_change({}, locale) },
				{ keys: ['Home', 'End'], text: m.keys_time_ends({}, locale) }
			]
		},
		{
			title: m.keys_divider({}, locale),
			rows: [
				{ keys: ['←', '→'], text: m.keys_divider_move({}, locale) },
				{ keys: ['Shift+←', 'Shift+→'], text: m.keys_divider_far({}, locale) }
			]
		},
		{
			title: m.keys_search({}, locale),
			rows: [
				{ keys: ['/'], text: m.keys_search_begin({}, locale) },
				{ keys: ['↑', '↓'], text: m.keys_search_move({}, locale) },
				{ keys: ['Enter'], text: m.keys_search_go({}, locale) }
			]
		},
		{
			title: m.keys_list({}, locale),
			rows: [
				{ keys: ['↑', '↓'], text: m.keys_list_row({}, locale) },
				{ keys: ['Page Up', 'Page Down'], text: m.keys_list_page({}, locale) },
				{ keys: ['Enter'], text: m.keys_list_open({}, locale) }
			]
		},
		{
			title: m.keys_measure({}, locale),
			rows: [
				{ keys: ['Enter'], text: m.keys_measure_add({}, locale) },
				{ keys: ['Backspace', 'Esc'], text: m.keys_measure_undo({}, locale) }
			]
		}
	];
}
