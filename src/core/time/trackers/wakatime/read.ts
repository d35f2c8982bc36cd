import { dayOfInstant } from '../../../calendar.ts';
import { z } from '../../../schema.ts';
import { StatementError } from '../../../statements/error.ts';
import type { TrackerFile } from '../tracker.ts';
import { type RawHeartbeat, readHeartbeats } from './heartbeats.ts';
import { readTotals } from './totals.ts';

const notOurs =
  'This JSON is not an export of WakaTime. In WakaTime: Settings, Account, Export my data, Daily totals or Heartbeats.';

const exportSchema = z.union([
  z.object({ days: z.array(z.unknown()) }).transform(({ days }) => ({ list: 'days', items: days })),
  z.object({ data: z.array(z.unknown()) }).transform(({ data }) => ({ list: 'data', items: data })),
]);
const daySchema = z.object({ heartbeats: z.array(z.unknown()) });
const timedSchema = z.object({ time: z.unknown() });
const totalsSchema = z.union([z.object({ projects: z.unknown() }), z.object({ grand_total: z.unknown() })]);

/**
 * Reads WakaTime's export of daily totals or of heartbeats, or what its API answers with, as summaries, durations
 * or heartbeats: a row a day and project, or a row a day, project and file. Throws StatementError for other JSON.
 */
export function readWakatime(
  text: string,
  by: 'project' | 'file',
  { timeZone, now }: { timeZone: string; now: number },
): TrackerFile {
  const read: TrackerFile = {
    ...{ tracker: 'wakatime', rows: [], ignored: [], problems: [], reachesTo: null, unclearDate: null },
  };
  const { list, items } = itemsOf(text);
  const today = dayOfInstant(now, timeZone);
  const heartbeats: RawHeartbeat[] = [];
  for (const [index, raw] of items.entries()) {
    const line = index + 1;
    const path = `${list}.${index}`;
    const day = daySchema.safeParse(raw).data;
    if (day) {
      for (const [n, beat] of day.heartbeats.entries())
        heartbeats.push({ raw: beat, line, path: `${path}.heartbeats.${n}` });
    } else if (timedSchema.safeParse(raw).success) heartbeats.push({ raw, line, path });
    else readTotals(read, raw, { by, line, path, today });
  }
  readHeartbeats(read, heartbeats, { by, timeZone, now });
  const days = read.rows.flatMap(({ parts }) => parts.map(({ day }) => day)).sort();
  return { ...read, reachesTo: days.at(-1) ?? null };
}

function itemsOf(text: string): { list: string; items: unknown[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StatementError('no-table', 'This JSON is cut short or damaged. Export it again.');
  }
  const found = exportSchema.safeParse(json).data;
  if (!found) throw new StatementError('no-table', notOurs);
  if (found.items.length === 0)
    throw new StatementError('no-rows', 'The export holds no day. Export it again.');
  const isOurs =
    found.list === 'days' ||
    found.items.some((item) => timedSchema.safeParse(item).success || totalsSchema.safeParse(item).success);
  if (!isOurs) throw new StatementError('no-table', notOurs);
  return found;
}
