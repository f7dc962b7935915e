import * as m from '#lib/paraglide/messages.js';
import type { Language, Panel } from '#lib/view/view.ts';

/** What a tool is called. */
export function panelName(panel: Panel, lang: Language): string {
	const locale = { locale: lang };
	switch (panel) {
		case 'layers':
			return m.panel_layers({}, locale);
		case 'filter':
			return m.panel_filter({}, locale);
		case 'list':
			return m.panel_list({}, locale);
		case 'measure':
			return m.panel_measure({}, locale);
		case 'perimeters':
			return m.panel_perimeters({}, locale);
		case 'share':
			return m.panel_share({}, locale);
		case 'none':
			return '';
	}
}
