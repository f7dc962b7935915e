/** The stops of the tour: what each is about, and what of the page it points at. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';

export interface TourStep {
	/** Selects what is pointed at; what is not on the page is told all the same. */
	readonly target: string;
	readonly title: string;
	readonly text: string;
}

export function tourSteps(lang: Language): readonly TourStep[] {
	const locale = { locale: lang };
	return [
		{ target: 'main', title: m.tour_map({}, locale), text: m.tour_map_text({}, locale) },
		{ target: '.dates', title: m.tour_time({}, locale), text: m.tour_time_text({}, locale) },
		{ target: '.tabs', title: m.tour_find({}, locale), text: m.tour_find_text({}, locale) },
		{
			target: '[data-panel="perimeters"]',
			title: m.tour_measure({}, locale),
			text: m.tour_measure_text({}, locale)
		},
		{
			target: '[data-panel="share"]',
			title: m.tour_share({}, locale),
			text: m.tour_share_text({}, locale)
		}
	];
}
