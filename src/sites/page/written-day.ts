import { isDay } from '../../core/calendar.ts';

/**
 * Languages whose months are known. All are tried, whatever language the page claims: many themes claim English
 * for every text.
 */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'ru', 'tr', 'ar'];

const yearFirst = /(?:^|\D)(\d{4})(?:[/.]|年\s?|년\s?)(\d{1,2})(?:[/.]|月\s?|월\s?)(\d{1,2})(?!\d)/;
/** An ISO date inside a text; one at the start is read as ISO 8601 in whole. */
const isoInText = /\D(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const dotted = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\.?\d)/;
const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?(?: de| of)? (\p{L}[\p{L}\p{M}]{2,})[.,]*(?: de| del)? (\d{4})(?!\d)/u;
const namedYearFirst = /(?<!\d)(\d{4})[.,]? (\p{L}[\p{L}\p{M}]{2,}) (\d{1,2})(?!\d)/u;
const monthFirst = /(\p{L}[\p{L}\p{M}]{2,})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: \d\d?:[\d:]+)? (\d{4})(?!\d)/u;

/**
 * The first day that a line of text names, as `YYYY-MM-DD`; null without one, and for `3/4/2026`, of which nobody
 * knows which is the month.
 */
export function writtenDay(line: string): string | null {
  // Digits of Arabic and Persian.
  const text = line.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/\s+/g, ' ');
  const yearly = yearFirst.exec(text) ?? isoInText.exec(text) ?? namedYearFirst.exec(text);
  if (yearly) return dayOf(yearly[1], yearly[2], yearly[3]);
  const [, day, month, year] = dotted.exec(text) ?? dayFirst.exec(text) ?? [];
  if (day) return dayOf(year, month, day);
  const [, name, dayOfIt, yearOfIt] = monthFirst.exec(text) ?? [];
  if (name) return dayOf(yearOfIt, name, dayOfIt);
  const [, a = '', b = '', last] = slashed.exec(text) ?? [];
  if (Number(a) > 12) return dayOf(last, b, a);
  return Number(b) > 12 ? dayOf(last, a, b) : null;
}

/** A month comes by its number or its name. */
function dayOf(year = '', month = '', day = ''): string | null {
  const number = Number(month) || monthOf(month);
  const iso = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDay(iso) ? iso : null;
}

/** 1 to 12 for a month's name or its first three or more letters, as declined in dates; 0 for any other word. */
function monthOf(name: string): number {
  const word = folded(name);
  for (const language of languages) {
    const months = monthsOf.get(language) ?? monthsIn(language);
    monthsOf.set(language, months);
    const at = months.findIndex((month) => month.startsWith(word));
    if (at !== -1 && at === months.findLastIndex((month) => month.startsWith(word))) return at + 1;
  }
  return 0;
}

/** Kept, since making a formatter takes longer than everything else here. */
const monthsOf = new Map<string, string[]>();

function monthsIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1));
    return folded(parts.find(({ type }) => type === 'month')?.value);
  });
}

function folded(text = ''): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
