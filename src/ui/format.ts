import { type Day, firstDayOf, type Month } from '@/core/calendar.ts';
import { formatMoney, minorDigits } from '@/core/money.ts';
import { percentDigits, roughDigits } from '@/core/rough.ts';
import { locale } from './i18n/language.ts';

// Making a formatter takes longer than a hundred cells of a table take to format: each is made once, and none before it
// is asked for, since a page's first frame waits for it.
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined;
  return () => {
    made ??= new Intl.DateTimeFormat(locale, options);
    return made;
  };
}

// A day is formatted as its midnight in UTC: a `Temporal.PlainDate` takes ten times as long.
const days = dateFormat({ dateStyle: 'medium', timeZone: 'UTC' });
const weekdays = dateFormat({ weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
const months = dateFormat({ year: 'numeric', month: 'short', timeZone: 'UTC' });
const instants = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });

function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format.format(value);
}

/** Shown in place of a hidden amount. */
export const hiddenAmount = '•••';

/** `7050` USD as `$70.50`. */
export function formatAmount(amount: number, currency: string): string {
  return formatMoney(amount, currency, locale);
}

/** An amount that is an estimate, or a place on an axis, minor units. */
export function formatRough(amount: number, currency: string): string {
  const major = amount / 10 ** minorDigits(currency);
  return formatNumber(major, { style: 'currency', currency, ...roughDigits(major) });
}

/** A count, grouped: `1,840`. */
export function formatCount(value: number): string {
  return formatNumber(value);
}

/** A size in bytes, in the unit that suits it: 12 kB, 3.4 MB. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return formatNumber(size, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 });
}

/** Hours with at most two decimals: `4.5`. A few seconds are `<0.01`: not nothing. */
export function formatHours(hours: number): string {
  const text = (value: number) => formatNumber(value, { maximumFractionDigits: 2 });
  return hours > 0 && hours < 0.005 ? `<${text(0.01)}` : text(hours);
}

/** An expected number, which is seldom whole: with one decimal below 100. */
export function formatExpected(value: number): string {
  return formatNumber(value, { maximumFractionDigits: value < 100 ? 1 : 0 });
}

/** A fraction as a percentage: 0.12 is `12%`. */
export function formatPercent(fraction: number): string {
  return formatNumber(fraction, percentDigits(fraction));
}

/** A day as `May 4, 2026`. */
export function formatDay(day: Day): string {
  return days().format(Date.parse(day));
}

/** A day with its weekday, as `Mon, May 4`. */
export function formatWeekday(day: Day): string {
  return weekdays().format(Date.parse(day));
}

/** An exchange rate at six digits, as central banks give them. */
export function formatRate(rate: number): string {
  return formatNumber(rate, { maximumSignificantDigits: 6 });
}

/** A month as `May 2026`. */
export function formatMonth(month: Month): string {
  return months().format(Date.parse(firstDayOf(month)));
}

/** An instant, epoch milliseconds, as a date and time of the reader's zone. */
export function formatInstant(instantMs: number): string {
  return instants().format(instantMs);
}

/** An address without its `https://`. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
