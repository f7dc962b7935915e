/** A date as somebody types it, in English or Japanese. */
import { isDateText, type DateText } from '#lib/data/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** A month by its name or the first letters of it, three at least. */
function monthOf(word: string): number | null {
	const index = MONTHS.indexOf(word.slice(0, 3));
	if (index < 0) return null;
	return word === 'sept' || MONTH_NAMES[index]?.startsWith(word) ? index + 1 : null;
}

function dateOf(year: number, month?: number, day?: number): DateText | null {
	const parts = [
		String(year).padStart(4, '0'),
		...[month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
	];
	const text = parts.join('-');
	return isDateText(text) ? text : null;
}

const JAPANESE = /^(?:(令和|平成|昭和)(\d{1,2}|元)|(\d{4}))年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;
const NUMERIC = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}) (\d{4})$/;
const MONTH_FIRST = /^([a-z]{3,9})(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{4})$/;

const given = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The date that a text is, to the precision it gives; null where it is no date. */
export function dateAsked(query: string): DateText | null {
	const text = query.normalize('NFKC').toLowerCase().trim();
	const japanese = JAPANESE.exec(text.replace(/\s/g, ''));
	if (japanese) {
		const [, era, count, year, month, day] = japanese;
		const first = era === undefined ? Number(year) : (ERAS[era] ?? 0) + (Number(count) || 1);
		return dateOf(first, given(month), given(day));
	}
	const numeric = NUMERIC.exec(text);
	if (numeric) return dateOf(Number(numeric[1]), given(numeric[3]), given(numeric[4]));
	const words = text.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
	const [, dayText, monthText = '', yearText] = DAY_FIRST.exec(words) ?? [];
	const month = monthOf(monthText);
	if (month) return dateOf(Number(yearText), month, given(dayText));
	const [, name = '', date, year] = MONTH_FIRST.exec(words) ?? [];
	const named = monthOf(name);
	return named ? dateOf(Number(year), named, given(date)) : null;
}
