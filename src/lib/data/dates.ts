/**
 * Dates are text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, proleptic Gregorian, UTC). A date names
 * the half-open interval from its first day to the first day after it, so `2014` is
 * [2014-01-01, 2015-01-01). Days compare as strings; no time zone ever enters.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** A date of year, month or day precision. */
export type DateText = string;
export type DatePrecision = 'year' | 'month' | 'day';

const DATE_TEXT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MILLISECONDS_PER_DAY = 86_400_000;

function utc(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date;
}

function dayOf(date: Date): Day {
	return date.toISOString().slice(0, 10);
}

/** Whether the text is a real date of year, month or day precision (so `2025-02-30` is not). */
export function isDateText(text: string): text is DateText {
	const match = DATE_TEXT.exec(text);
	if (!match) return false;
	const [, year, month = '01', day = '01'] = match;
	const date = utc(Number(year), Number(month), Number(day));
	return Number(year) > 0 && dayOf(date) === `${year}-${month}-${day}`;
}

export function isDay(text: string): text is Day {
	return text.length === 10 && isDateText(text);
}

export function precisionOf(text: DateText): DatePrecision {
	return text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
}

/** The first day the date covers. */
export function firstDay(text: DateText): Day {
	return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** The first day after the date: the open end of its interval. */
export function dayAfter(text: DateText): Day {
	const [year = 1, month = 1, day = 1] = text.split('-').map(Number);
	const precision = precisionOf(text);
	if (precision === 'year') return dayOf(utc(year + 1, 1, 1));
	if (precision === 'month') return dayOf(utc(year, month + 1, 1));
	return dayOf(utc(year, month, day + 1));
}

export function addDays(day: Day, days: number): Day {
	return dayOf(new Date(dayNumber(day) * MILLISECONDS_PER_DAY + days * MILLISECONDS_PER_DAY));
}

/** Whole days since 1970-01-01, so that sliders and ages can count. */
export function dayNumber(day: Day): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

export function fromDayNumber(number: number): Day {
	return dayOf(new Date(number * MILLISECONDS_PER_DAY));
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** Today in UTC. The one impure function here; call it at the edge and pass the day on. */
export function today(): Day {
	return dayOf(new Date());
}
