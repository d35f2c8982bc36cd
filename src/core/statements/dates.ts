import { type Day, dayOfInstant, EARLIEST, isDay } from '../calendar.ts';
import { offsetOfLetters } from '../zones.ts';
import type { Read } from './error.ts';
import { monthOfName } from './months.ts';
import { withoutInvisible } from './words.ts';

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

type Clock = { hour: number; minute: string; second: string; zone: string };
type Parts = { year: number; month: number; day: number; clock: Clock | null };

const clockPattern =
  '(?:(?:[T, ]+|,? (?:at|um|à|a las|alle(?: ore)?|às|om|klo?\\.?) )(\\d{1,2}) ?[:.h] ?(\\d{2})(?: ?(?:[:.]|min) ?(\\d{2})(?:[.,]\\d+)?(?: s)?)?\\s*([ap]\\.? ?m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?|[A-Z]{2,4})?)?';
const yearFirst = new RegExp(`^(\\d{4})[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})\\.?${clockPattern}$`, 'i');
const yearLast = new RegExp(`^(\\d{1,2})([-/.]) ?(\\d{1,2})[-/.] ?(\\d{4}|\\d{2})${clockPattern}$`, 'i');
const dayNamed = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ /-]*(?:de )?([\\p{L}]+)\\.?,?[ /-]*(?:del? )?(\\d{4}|\\d{2})${clockPattern}$`,
  'iu',
);
const namedDay = new RegExp(
  `^([\\p{L}]+)\\.?[ -]*(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4})${clockPattern}$`,
  'iu',
);
const epoch = /^\d{10}(\d{3})?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +/i;
/** Other languages' weekdays, which look like months, only before a day and its month. */
const otherWeekday =
  /^(?:mo|di|mi|do|fr|sa|so|lu|ma|me|je|ju|ve|vi|sá|gi|se|te|qu|wo|vr|za|zo|po|wt|śr|cz|pt|ni)[\p{L}-]*\.?,? +(?=\d{1,2}(?:\.|er|º)? +(?:de )?\p{L})/iu;
/** What JavaScript and Go write behind a date: the zone's name beside its offset. */
const zoneNames = /(?<=[+-]\d{4}) (?:[A-Z]{3,5}|\([^()]*\))$/;
const japanese = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?:[（(]\p{L}[)）]|\p{L}曜日)?/u;

/** True for text in any of the date forms, whether the day exists or not. */
export function looksLikeDate(text: string): boolean {
  const trimmed = plainDate(text);
  return yearFirst.test(trimmed) || yearLast.test(trimmed) || namedParts(trimmed) !== null;
}

/** True for digits alone that `readDay` takes for a date: epoch seconds or milliseconds, `20260915`. */
export function isDateNumber(text: string): boolean {
  return epoch.test(text) || compact.test(text);
}

const plainDate = (text: string) =>
  withoutInvisible(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(weekday, '')
    .replace(otherWeekday, '')
    .replace(zoneNames, '')
    .replace(/(?:GMT|UTC)(?=[+-]\d{4}$)/, '')
    .replace(japanese, '$1-$2-$3');

/**
 * The local day of a date cell. A time with its zone is an instant and falls on a day in `timeZone` (IANA name). A
 * date alone, or a time without a zone or with ambiguous zone initials, is local already and never shifted. Ten or
 * thirteen digits are epoch seconds or milliseconds. If the statement's times are known to be in a zone that they
 * don't name, `timesIn` is that zone.
 */
export function readDay(
  text: string,
  order: DateOrder | null,
  timeZone: string,
  timesIn: string | null = null,
): Read<Day> {
  const trimmed = plainDate(text);
  if (epoch.test(trimmed)) {
    const count = Number(trimmed);
    return { ok: true, value: dayOfInstant(trimmed.length === 13 ? count : count * 1000, timeZone) };
  }
  const parts = partsOf(trimmed, order);
  if (parts === 'order unknown') {
    return { ok: false, message: `"${text}": which number is the day and which the month is not set.` };
  }
  if (!parts) return { ok: false, message: notADate(text) };
  const day = dayText(parts);
  const local = isDay(day) ? inZone(day, parts.clock, text, { timeZone, timesIn }) : null;
  if (!local || (local.ok && !isDay(local.value))) {
    return { ok: false, message: `"${text}" is not a day of the calendar.` };
  }
  return local;
}

/**
 * Explains why a text is not a date. Spreadsheets count days from 1900 on: numbers from 20,000 up are days
 * since 1954.
 */
function notADate(text: string): string {
  return /^[2-9]\d{4}(\.\d+)?$/.test(text)
    ? `"${text}" is a spreadsheet's number of a day. Format the column as dates there, and save it again.`
    : `"${text}" is not a date.`;
}

/** The day that was read from `text`, refused if it is after `last` or before there were affiliate programs. */
export function checkPast(read: Read<Day>, text: string, last: Day): Read<Day> {
  if (!read.ok) return read;
  if (read.value > last) return { ok: false, message: `"${text}" is in the future.` };
  if (read.value >= EARLIEST) return read;
  return { ok: false, message: `"${text}" is before 1995: no affiliate program is that old.` };
}

function partsOf(text: string, order: DateOrder | null): Parts | 'order unknown' | null {
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first) return { ...numbers(first[1], first[2], first[3]), clock: clockOf(first, 4) };
  const last = yearLast.exec(text);
  return last ? orderedParts(last, order) : namedParts(text);
}

function orderedParts(match: RegExpExecArray, order: DateOrder | null): Parts | 'order unknown' {
  const [, a, separator, b, c] = match;
  const clock = clockOf(match, 5);
  if (order === 'ymd' && c?.length === 2) return { ...numbers(a, b, c), clock };
  if (order === 'mdy') return { ...numbers(c, a, b), clock };
  // Numbers separated by points always have the day first.
  if (order === 'dmy' || separator === '.') return { ...numbers(c, b, a), clock };
  return 'order unknown';
}

function namedParts(text: string): Parts | null {
  const dayFirst = dayNamed.exec(text);
  const match = dayFirst ?? namedDay.exec(text);
  if (!match) return null;
  const [, a = '', b = '', year] = match;
  const month = monthOfName(dayFirst ? b : a);
  if (month === null) return null;
  return { ...numbers(year, String(month), dayFirst ? a : b), clock: clockOf(match, 4) };
}

function numbers(year = '', month = '', day = ''): { year: number; month: number; day: number } {
  return { year: Number(year.length === 2 ? `20${year}` : year), month: Number(month), day: Number(day) };
}

function clockOf(match: RegExpExecArray, at: number): Clock | null {
  const [hour, minute = '00', second = '00', half, zone = ''] = match.slice(at, at + 5);
  if (hour === undefined) return null;
  const afternoon = half?.toLowerCase().startsWith('p') ? 12 : 0;
  return { hour: half ? (Number(hour) % 12) + afternoon : Number(hour), minute, second, zone };
}

const two = (value: number) => String(value).padStart(2, '0');
const dayText = ({ year, month, day }: Parts): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

type Zones = { timeZone: string; timesIn: string | null };

function inZone(day: Day, clock: Clock | null, text: string, { timeZone, timesIn }: Zones): Read<Day> {
  const zone = clock ? (offsetOf(clock.zone) ?? (clock.zone === '' ? timesIn : null)) : null;
  if (!clock || zone === null) return { ok: true, value: day };
  try {
    const time = Temporal.PlainDateTime.from(`${day}T${two(clock.hour)}:${clock.minute}:${clock.second}`);
    const instant = time.toZonedDateTime(zone).epochMilliseconds;
    return { ok: true, value: dayOfInstant(instant, timeZone) };
  } catch {
    return { ok: false, message: `"${text}" is not a time of day.` };
  }
}

function offsetOf(zone: string): string | null {
  return /^[+-]/.test(zone) ? zone : offsetOfLetters(zone);
}

/** A column's name without the zone of its times at the end, and that zone: `Created (UTC)`. */
export function splitZone(column: string): { name: string; zone: string | null } {
  const [, name, initials = ''] = /^(.{0,80}\S)[ _]*[ _([]([A-Z]{3,4})[)\]]?$/.exec(column) ?? [];
  const zone = offsetOfLetters(initials);
  return name === undefined || zone === null ? { name: column, zone: null } : { name, zone };
}

export type OrderGuess = { order: DateOrder | null; ambiguous: string | null };

/**
 * Day first or month first, from all cells of a date column: a number above 12 cannot be a month;
 * else the order in which the rows run through time; else `ambiguous` holds an example to ask
 * about. `order` is null where the cells leave no doubt by themselves.
 */
export function guessDateOrder(cells: readonly string[]): OrderGuess {
  if (isYearFirst(cells)) return { order: 'ymd', ambiguous: null };
  const pairs = cells.flatMap(slashPair);
  if (pairs.length === 0) return { order: null, ambiguous: null };
  const { dayFirst, monthFirst } = votesOf(pairs);
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', ambiguous: null };
  if (pairs.every(([a, b]) => a === b)) return { order: 'dmy', ambiguous: null };
  const dmyRuns = dayFirst === 0 && runsOneWay(pairs.map(([a, b, year]) => year * 10_000 + b * 100 + a));
  const mdyRuns = dayFirst === 0 && runsOneWay(pairs.map(([a, b, year]) => year * 10_000 + a * 100 + b));
  if (dmyRuns !== mdyRuns) return { order: dmyRuns ? 'dmy' : 'mdy', ambiguous: null };
  const example = pairs.find(([a, b]) => a !== b);
  return { order: null, ambiguous: example?.[3] ?? null };
}

/**
 * True for dates like `26/09/03` with the year first: read with the day first, all rows would fall on the last
 * days of months, in years before there were such statements, or far apart.
 */
function isYearFirst(cells: readonly string[]): boolean {
  const dates = cells.flatMap((cell) => {
    const [, first, , middle, last] = yearLast.exec(plainDate(cell)) ?? [];
    return last === undefined ? [] : [{ first: Number(first), middle: Number(middle), last }];
  });
  const lasts = dates.map(({ last }) => Number(last));
  return (
    dates.length > 0 &&
    dates.every(({ first, middle }) => first >= 20 && first < 40 && middle <= 12) &&
    dates.every(({ last }) => last.length === 2 && Number(last) <= 31) &&
    (Math.min(...lasts) < 10 || Math.max(...lasts) - Math.min(...lasts) > 8)
  );
}

/** The order that a column of dates proves because some of them can be read in no other way; null if none does. */
export function provenDateOrder(cells: readonly string[]): DateOrder | null {
  const { dayFirst, monthFirst } = votesOf(cells.flatMap(slashPair));
  if (dayFirst > 0 && monthFirst > 0) return null;
  return dayFirst > 0 ? 'dmy' : monthFirst > 0 ? 'mdy' : null;
}

/** How many dates can only have the day first, and how many the month. */
function votesOf(pairs: readonly SlashPair[]): { dayFirst: number; monthFirst: number } {
  return {
    dayFirst: pairs.filter(([a, b]) => a > 12 && b <= 12).length,
    monthFirst: pairs.filter(([a, b]) => b > 12 && a <= 12).length,
  };
}

/** The numbers of a date, its year, and its text. */
type SlashPair = [number, number, number, string];

function slashPair(cell: string): SlashPair[] {
  const match = yearLast.exec(plainDate(cell));
  if (!match || match[2] === '.') return [];
  return [[Number(match[1]), Number(match[3]), numbers(match[4]).year, cell]];
}

function runsOneWay(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
