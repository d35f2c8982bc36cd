import { type Day, firstDayOf, type Month } from '@/core/calendar.ts';
import { formatMoney, minorDigits } from '@/core/money.ts';
import { locale } from './i18n/language.ts';

/** Stands where an amount is hidden. */
export const hiddenAmount = '•••';

/** `7050` USD as `$70.50`. */
export function formatAmount(amount: number, currency: string): string {
  return formatMoney(amount, currency, locale);
}

/**
 * An amount that is an estimate, or a place on an axis, minor units: without cents where there are none, and from 100
 * major units on, since cents would promise what an estimate can't hold.
 */
export function formatRough(amount: number, currency: string): string {
  const major = amount / 10 ** minorDigits(currency);
  if (Math.abs(major) < 100 && !Number.isInteger(major)) return formatAmount(amount, currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    major,
  );
}

// Making a formatter takes longer than a hundred cells of a table take to format.
const counts = new Intl.NumberFormat(locale);
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });

/** A count, grouped: `1,840`. */
export function formatCount(value: number): string {
  return counts.format(value);
}

/** A size in bytes, in the unit that suits it: 12 kB, 3.4 MB. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const style = { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(size);
}

/** Hours with at most two decimals: `4.5`. A few seconds are `<0.01`: not nothing. */
export function formatHours(hours: number): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return hours > 0 && hours < 0.005 ? `<${number.format(0.01)}` : number.format(hours);
}

/** An expected number, which is seldom whole: with one decimal below 100. */
export function formatExpected(value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: value < 100 ? 1 : 0 }).format(value);
}

/** A fraction as a percentage: 0.12 is `12%`. */
export function formatPercent(fraction: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(fraction);
}

/** A day as `May 4, 2026`. */
export function formatDay(day: Day): string {
  return days.format(Temporal.PlainDate.from(day));
}

/** A day with its weekday, as `Mon, May 4`. */
export function formatWeekday(day: Day): string {
  const options = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  return Temporal.PlainDate.from(day).toLocaleString(locale, options);
}

/** An exchange rate at six digits, as central banks give them. */
export function formatRate(rate: number): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(rate);
}

/** A month as `May 2026`. */
export function formatMonth(month: Month): string {
  const first = Temporal.PlainDate.from(firstDayOf(month));
  return first.toLocaleString(locale, { year: 'numeric', month: 'short' });
}

/** An instant, epoch milliseconds, as a date and time of the reader's zone. */
export function formatInstant(instantMs: number): string {
  return new Date(instantMs).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
