import { type Day, type Month, monthOfDay } from '../calendar.ts';
import { readDay } from '../statements/dates.ts';
import type { Read } from '../statements/error.ts';
import { monthOfName } from '../statements/months.ts';

const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/. ](\d{4})$/;
const named = /^(\p{L}+)\.?[ -]*(?:de |'|’)?(\d{4}|\d{2})?$/u;
const yearThenName = /^(\d{4})[ -]+(\p{L}+)\.?$/u;

/**
 * A calendar month: `2026-06`, `06/2026`, `June 2026`, `Jun '26`, or any day in it. A name without a year is
 * the latest such month by `today`. Months still to come are refused: nothing was booked in them.
 */
export function readMonth(text: string, today: Day): Read<Month> {
  const month = monthOf(text.trim(), today);
  if (month === null) return { ok: false, message: `"${text}" is not a month, like 2026-06 or June 2026.` };
  if (month > monthOfDay(today)) return { ok: false, message: `"${text}" is in the future.` };
  return { ok: true, value: month };
}

function monthOf(text: string, today: Day): Month | null {
  const byNumber = yearFirst.exec(text) ?? reversed(yearLast.exec(text));
  if (byNumber) return monthText(Number(byNumber[1]), Number(byNumber[2]));
  const byName = named.exec(text) ?? reversed(yearThenName.exec(text));
  if (!byName) {
    const day = readDay(text, null, 'UTC');
    return day.ok ? monthOfDay(day.value) : null;
  }
  const number = monthOfName(byName[1] ?? '');
  if (number === null) return null;
  const year = byName[2];
  if (year !== undefined) return monthText(Number(year.length === 2 ? `20${year}` : year), number);
  const thisYear = Number(today.slice(0, 4));
  const latest = monthText(thisYear, number);
  return latest !== null && latest > monthOfDay(today) ? monthText(thisYear - 1, number) : latest;
}

/** The match with year and month swapped. */
function reversed(match: RegExpExecArray | null): string[] | null {
  return match && [match[0], match[2] ?? '', match[1] ?? ''];
}

function monthText(year: number, month: number): Month | null {
  const valid = year >= 2000 && year <= 2100 && month >= 1 && month <= 12;
  return valid ? `${year}-${String(month).padStart(2, '0')}` : null;
}
