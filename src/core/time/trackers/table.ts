import { keyOf } from '../../ids.ts';
import { readHours } from '../../spreadsheet/cells.ts';
import { type DateOrder, guessDateOrder, readDay } from '../../statements/dates.ts';
import { type Read, StatementError } from '../../statements/error.ts';
import type { StatementTable } from '../../statements/table.ts';
import { isBlank } from '../../statements/words.ts';
import { type Interval, splitAtMidnights } from '../intervals.ts';
import { type TrackerColumn, trackerColumns } from './columns.ts';
import type { TrackedPart, TrackedRow, TrackerFile } from './tracker.ts';

export type ReadTrackerAt = {
  /** The author's; exports write local times. */
  timeZone: string;
  now: number;
  /** Chosen by hand; null: by the dates. */
  dateOrder: DateOrder | null;
};

/** Reads a detailed export of Toggl Track or Clockify. Throws StatementError for another table. */
export function readTrackerTable(table: StatementTable, at: ReadTrackerAt): TrackerFile {
  const known = trackerColumns(table);
  if (known === null) {
    throw new StatementError(
      'unknown-column',
      `The columns are ${table.columns.slice(0, 8).join(', ')}. Export the detailed report of Toggl or Clockify as CSV: it has start date, start time and duration.`,
    );
  }
  const { tracker, columns } = known;
  const dates = [columns.startDate, columns.endDate].flatMap((column) =>
    column < 0 ? [] : table.rows.map(({ cells }) => cells[column] ?? ''),
  );
  const guessed = guessDateOrder(dates);
  const order = at.dateOrder ?? guessed.order;
  const file: TrackerFile = {
    tracker,
    rows: [],
    ignored: table.skipped.map(({ line, reason }) => ({ line, reason: `A ${reason}.` })),
    problems: [...table.problems],
    reachesTo: null,
    unclearDate: order === null ? guessed.ambiguous : null,
  };
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const cellOf = (column: TrackerColumn) => cells[columns[column]] ?? '';
    const problem = (column: TrackerColumn, message: string) =>
      file.problems.push({
        line,
        column: table.columns[columns[column]] ?? column,
        value: cellOf(column),
        message,
      });
    const start = instantsOf(cellOf('startDate'), cellOf('startTime'), order, at.timeZone);
    if (!start.ok) {
      problem(start.part === 'date' ? 'startDate' : 'startTime', start.message);
      continue;
    }
    const read = workOf(cellOf, start.value, order, at);
    if ('ignored' in read) file.ignored.push({ line, reason: read.ignored });
    else if ('column' in read) problem(read.column, read.message);
    else {
      const { from, ...work } = read;
      const user = cellOf('user');
      const identity = keyOf(tracker, user.toLowerCase(), from);
      const occurrence = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, occurrence);
      file.rows.push({ line, key: keyOf(identity, occurrence), user, says: saysOf(cellOf), ...work });
    }
  }
  const days = file.rows.flatMap(({ parts }) => parts.map(({ day }) => day)).sort();
  return { ...file, reachesTo: days.at(-1) ?? null };
}

type CellOf = (column: TrackerColumn) => string;

function saysOf(cellOf: CellOf): TrackedRow['says'] {
  const said = (texts: readonly string[]) => texts.filter((text) => !isBlank(text));
  return {
    project: said([cellOf('project')]),
    description: said([cellOf('description')]),
    task: said([cellOf('task')]),
    tag: said(cellOf('tag').split(/\s*,\s*/)),
  };
}

type Refused = { column: TrackerColumn; message: string };
/** Trackers round durations up, to an hour at most. */
const MOST_ROUNDING = 3600;

/** The work of a row, and when it began: at one of the instants that its start can mean. */
function workOf(
  cellOf: CellOf,
  starts: Instants,
  order: DateOrder | null,
  { timeZone, now }: ReadTrackerAt,
): (Pick<TrackedRow, 'parts' | 'note'> & { from: number }) | Refused | { ignored: string } {
  const duration = cellOf('duration');
  if (cellOf('endTime') === '' && /^-|^$/.test(duration))
    return { ignored: 'Still running when it was exported.' };
  if (duration.startsWith('-')) return { column: 'duration', message: 'The duration is negative.' };
  const hours = readHours(duration);
  if (!hours.ok) return { column: 'duration', message: hours.message };
  const seconds = hours.value;
  if (seconds === 0) return { ignored: 'The duration is zero.' };
  if (starts[0] > now) return { column: 'startDate', message: 'This is in the future.' };
  const endDate = cellOf('endDate') || cellOf('startDate');
  const end = cellOf('endTime') === '' ? null : instantsOf(endDate, cellOf('endTime'), order, timeZone);
  if (end && !end.ok) return { column: end.part === 'date' ? 'endDate' : 'endTime', message: end.message };
  const { from, to } = fitting(starts, end?.value ?? [starts[0] + seconds * 1000], seconds);
  if (to <= from) return { column: 'endTime', message: 'It ends before it begins.' };
  const span = (to - from) / 1000;
  if (seconds > span + MOST_ROUNDING)
    return { column: 'duration', message: 'Longer than from its start to its end.' };
  const isOff = Math.abs(span - seconds) >= 60;
  const note = isOff ? 'Its duration and its start and end differ: the duration counts.' : null;
  return { parts: partsOf(from, to, seconds, timeZone), note, from };
}

/** From a start to an end, of all that they can mean, the one whose length is nearest to some seconds; else the first. */
function fitting(starts: Instants, ends: Instants, seconds: number): Interval {
  const [from] = starts;
  const offBy = (span: Interval) => Math.abs(span.to - span.from - seconds * 1000);
  return starts
    .flatMap((start) => ends.map((end) => ({ from: start, to: end })))
    .reduce((best, span) => (offBy(span) < offBy(best) ? span : best), { from, to: ends[0] });
}

/** Cuts a stretch at midnights and divides its seconds by the length of the parts; they add up. */
function partsOf(from: number, to: number, seconds: number, timeZone: string): TrackedPart[] {
  let given = 0;
  return splitAtMidnights({ from, to }, timeZone).flatMap((part) => {
    const whole = Math.round((seconds * (part.to - from)) / (to - from));
    const own = whole - given;
    given = whole;
    return own > 0 ? [{ day: part.day, seconds: own, startedAt: part.from, endedAt: part.to }] : [];
  });
}

/** What a local time can mean: two instants in the hour that comes twice as clocks are put back, else one. */
type Instants = readonly [number, ...number[]];
type ReadInstants = { ok: true; value: Instants } | { ok: false; part: 'date' | 'time'; message: string };

/** A date and a time of the day in a time zone, as the instants that it can mean. */
function instantsOf(date: string, time: string, order: DateOrder | null, timeZone: string): ReadInstants {
  const day = readDay(date, order, timeZone);
  if (!day.ok) return { ok: false, part: 'date', message: day.message };
  const clock = readClock(time);
  if (!clock.ok) return { ok: false, part: 'time', message: clock.message };
  const local = Temporal.PlainDate.from(day.value).toPlainDateTime(clock.value);
  const first = local.toZonedDateTime(timeZone).epochMilliseconds;
  const last = local.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds;
  return { ok: true, value: first === last ? [first] : [first, last] };
}

const clockPattern = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s*m?\.?)?$/i;

/** `09:00`, `2:44:33 PM`, `2:44 p. m.`. */
function readClock(text: string): Read<Temporal.PlainTime> {
  const [, hour = '', minute = '', second = '0', half] = clockPattern.exec(text.trim()) ?? [];
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hour === '' || hours > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { ok: false, message: 'This is not a time of day.' };
  }
  return { ok: true, value: new Temporal.PlainTime(hours, Number(minute), Number(second)) };
}
