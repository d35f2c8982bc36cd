import { isDay } from '../../calendar.ts';
import { keyOf } from '../../ids.ts';
import { z } from '../../schema.ts';
import { type RowProblem, StatementError } from '../../statements/error.ts';
import type { TrackedRow, TrackerFile } from './tracker.ts';

const total = z.object({ total_seconds: z.number() });

/** A day of WakaTime's export of daily totals; what else it holds is not needed. */
const daySchema = z.object({
  date: z.string().refine(isDay, 'This is not a day, like 2026-05-13.'),
  projects: z
    .array(
      z.object({
        name: z.string(),
        grand_total: total.optional(),
        total_seconds: z.number().optional(),
        entities: z.array(z.object({ name: z.string(), total_seconds: z.number() })).default([]),
      }),
    )
    .default([]),
});
type WakatimeDay = z.infer<typeof daySchema>;

const notOurs =
  'This JSON is not an export of WakaTime. In WakaTime: Settings, Account, Export my data, Daily totals.';

/**
 * Reads WakaTime's export of daily totals, a row a day and project, or a row a day, project and file.
 * Throws StatementError for other JSON, and for the export of heartbeats.
 */
export function readWakatime(text: string, by: 'project' | 'file', today: string): TrackerFile {
  const rows: TrackedRow[] = [];
  const problems: RowProblem[] = [];
  const ignored: TrackerFile['ignored'] = [];
  for (const [index, raw] of daysOf(text).entries()) {
    const line = index + 1;
    const { data, error } = daySchema.safeParse(raw);
    if (!data) {
      const [issue] = error.issues;
      const path = ['days', index, ...(issue?.path ?? [])].join('.');
      problems.push({
        line,
        column: path,
        value: String(valueAt(raw, issue?.path ?? [])),
        message: issue?.message ?? '',
      });
    } else if (data.date > today) {
      problems.push({
        line,
        column: `days.${index}.date`,
        value: data.date,
        message: 'This is still to come.',
      });
    } else readOne(data, by, line, rows, problems, ignored);
  }
  const days = rows.flatMap(({ parts }) => parts.map(({ day }) => day)).sort();
  return { tracker: 'wakatime', rows, ignored, problems, reachesTo: days.at(-1) ?? null, unclearDate: null };
}

function daysOf(text: string): unknown[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StatementError('no-table', 'This JSON is cut short or damaged. Export it again.');
  }
  const days = z.object({ days: z.array(z.unknown()) }).safeParse(json).data?.days;
  if (!days) throw new StatementError('no-table', notOurs);
  const heartbeats = z.object({ heartbeats: z.array(z.unknown()) });
  if (days.some((day) => heartbeats.safeParse(day).success)) {
    throw new StatementError(
      'aggregate',
      'This is WakaTime’s export of heartbeats. Export “Daily totals” instead: it has the hours.',
    );
  }
  if (days.length === 0) throw new StatementError('no-rows', 'The export holds no day. Export it again.');
  return days;
}

function readOne(
  { date, projects }: WakatimeDay,
  by: 'project' | 'file',
  line: number,
  rows: TrackedRow[],
  problems: RowProblem[],
  ignored: TrackerFile['ignored'],
): void {
  for (const { name, grand_total, total_seconds, entities } of projects) {
    // One key a day and project, whether it is read by project or by file: the later reading counts.
    const key = keyOf('wakatime', date, name);
    const whole = { name: '', total_seconds: grand_total?.total_seconds ?? total_seconds ?? 0 };
    if (by === 'file' && entities.length === 0) ignored.push({ line, reason: `${name}: it names no file.` });
    for (const part of by === 'file' ? entities : [whole]) {
      const seconds = Math.round(part.total_seconds);
      if (seconds < 0 || seconds > 86_400) {
        const message = seconds < 0 ? 'Less than nothing.' : 'A day has 24 hours.';
        problems.push({ line, column: part.name || name, value: String(part.total_seconds), message });
      } else if (seconds === 0) ignored.push({ line, reason: `${part.name || name}: it lasted no time.` });
      else {
        const says = { project: [name], ...(part.name && { file: [part.name] }) };
        const parts = [{ day: date, seconds, startedAt: null, endedAt: null }];
        rows.push({ line, key, user: '', says, parts, note: null });
      }
    }
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    at = Array.isArray(at)
      ? at[Number(key)]
      : z.record(z.string(), z.unknown()).safeParse(at).data?.[String(key)];
  }
  return at ?? '';
}
