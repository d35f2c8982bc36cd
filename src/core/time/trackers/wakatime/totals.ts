import { type Day, isDay } from '../../../calendar.ts';
import { z } from '../../../schema.ts';
import type { TrackerFile } from '../tracker.ts';
import { addWork } from './work.ts';

const total = z.object({ total_seconds: z.number() });

/** A day of the export of daily totals, or of the summaries that the API gives; what else it holds is not needed. */
const daySchema = z.object({
  date: z.string('This is not a day, like 2026-05-13.').refine(isDay, 'This is not a day, like 2026-05-13.'),
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

const noTime = 'It has no time in seconds.';

const summarySchema = z.object({ range: z.object({ date: z.string() }) });

/** Reads one day of totals: work by project, or by project and file. `path` is where it stands in the JSON. */
export function readTotals(
  read: TrackerFile,
  raw: unknown,
  { by, line, path, today }: { by: 'project' | 'file'; line: number; path: string; today: Day },
): void {
  const summary = summarySchema.safeParse(raw).data;
  const day = summary ? { ...Object(raw), date: summary.range.date } : raw;
  const { data, error } = daySchema.safeParse(day);
  if (!data) {
    const [issue] = error.issues;
    const column = [path, ...(issue?.path ?? [])].join('.');
    const value = String(valueAt(day, issue?.path ?? []));
    read.problems.push({ line, column, value, message: issue?.message ?? '' });
    return;
  }
  const { date, projects } = data;
  if (date > today) {
    read.problems.push({ line, column: `${path}.date`, value: date, message: 'This is in the future.' });
    return;
  }
  for (const [n, { name, grand_total, total_seconds, entities }] of projects.entries()) {
    const work = { line, day: date, project: name, startedAt: null, endedAt: null };
    if (by === 'project') {
      const seconds = grand_total?.total_seconds ?? total_seconds;
      if (seconds !== undefined) addWork(read, { ...work, file: '', seconds });
      else read.problems.push({ line, column: `${path}.projects.${n}`, value: name, message: noTime });
    } else if (entities.length === 0) {
      read.ignored.push({ line, reason: `${name}: it names no file.` });
    } else {
      for (const entity of entities)
        addWork(read, { ...work, file: entity.name, seconds: entity.total_seconds });
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
