/**
 * Days are `YYYY-MM-DD` strings in the author's time zone, months `YYYY-MM`, instants epoch
 * milliseconds. Days compare as strings.
 */
export type Day = string;
export type Month = string;

/** A stretch of days, the first and the last included. */
export type DayRange = { from: Day; to: Day };

const plain = (day: Day) => Temporal.PlainDate.from(day);

/** The local day on which an instant falls in a time zone (IANA name). */
export function dayOfInstant(instantMs: number, timeZone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instantMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** True for an instant that falls on a day that can be written (years 1 to 9999) in whatever time zone. */
export function hasDay(instantMs: number): boolean {
  const year = new Date(instantMs).getUTCFullYear();
  return year >= 1 && year < 9999;
}

/**
 * The earliest day that anything is accepted for. Affiliate programs are younger: Amazon's, one of the first,
 * opened in July 1996.
 */
export const EARLIEST: Day = '1995-01-01';

/** The month that a day is in. */
export function monthOfDay(day: Day): Month {
  return day.slice(0, 7);
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** Adds days; a negative number goes back. */
export function addDays(day: Day, days: number): Day {
  return plain(day).add({ days }).toString();
}

/** Adds calendar months; a day that the month lacks is clamped to its last (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  return plain(day).add({ months }).toString();
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

/** True for a real month written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return plain(text).toString() === text;
  } catch {
    return false;
  }
}

/**
 * Month n (1, 2, ...) of an article: from publishedOn + (n-1) months to the day before
 * publishedOn + n months, both included. Always counted from the first day, so that clamping
 * never accumulates.
 */
export function articleMonth(publishedOn: Day, n: number): DayRange {
  return { from: addMonths(publishedOn, n - 1), to: addDays(addMonths(publishedOn, n), -1) };
}

/** Which month of the article a day falls in; 0 for days before publication. */
export function articleMonthOf(publishedOn: Day, day: Day): number {
  if (day < publishedOn) return 0;
  let n = plain(publishedOn).until(plain(day), { largestUnit: 'months' }).months + 1;
  while (day > articleMonth(publishedOn, n).to) n += 1;
  while (day < articleMonth(publishedOn, n).from) n -= 1;
  return n;
}

/** Every month from `from` to `to`, both included. */
export function monthsFromTo(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  const last = Temporal.PlainYearMonth.from(to);
  let month = Temporal.PlainYearMonth.from(from);
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    months.push(month.toString());
    month = month.add({ months: 1 });
  }
  return months;
}
