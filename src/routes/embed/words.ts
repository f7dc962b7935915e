/** Writes the words of an embed again, for another View, with the same hand that wrote them on the server. */
import { fileLinks } from '#lib/render/file-links.ts';
import type { Home } from './links.ts';
import { embedMarkupOf, type EmbedSubject } from '#lib/render/embed-markup.ts';

const PLACES = ['head', 'dates', 'notes'] as const;
type Place = (typeof PLACES)[number];

const placeIn = (main: HTMLElement, place: Place) =>
	main.querySelector<HTMLElement>(`:scope > .${place}`)!;

/** Replaces markup, and leaves open what was open, and the focus where it was. */
function replace(element: HTMLElement, html: string): void {
	const inner = () => [...element.querySelectorAll<HTMLElement>('a, summary')];
	const focused = inner().indexOf(document.activeElement as HTMLElement);
	const open = [...element.querySelectorAll('details[open]')].map(({ className }) => className);
	element.innerHTML = html;
	for (const details of element.querySelectorAll('details')) {
		details.open = open.includes(details.className);
	}
	if (focused >= 0) inner()[focused]?.focus({ preventScroll: true });
}

/** The links among the days; beside them stands the timeline, which is not of this hand. */
function replaceSteps(element: HTMLElement, html: string): void {
	const old = element.querySelector<HTMLElement>('.steps');
	if (old) replace(old, /^<ul[^>]*>(.*)<\/ul>$/s.exec(html)?.[1] ?? '');
	else element.insertAdjacentHTML('afterbegin', html);
}

export type Written = Readonly<Record<Place, string>> & { readonly title: string };

/** What stands there, to be written back. */
export function readWords(main: HTMLElement): Written {
	const html = (place: Place) => placeIn(main, place).innerHTML;
	return { title: document.title, head: html('head'), dates: html('dates'), notes: html('notes') };
}

export function writeWords(main: HTMLElement, written: Written): void {
	document.title = written.title;
	replace(placeIn(main, 'head'), written.head);
	replaceSteps(placeIn(main, 'dates'), written.dates);
	replace(placeIn(main, 'notes'), written.notes);
}

export function wordsFor(subject: EmbedSubject, { root, file }: Home): Written {
	const { title, head, dates, notes } = embedMarkupOf(subject);
	const linked = (html: string) => (file ? fileLinks(html, root) : html);
	return { title, head, dates: linked(dates), notes: linked(notes) };
}
