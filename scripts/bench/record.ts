import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { z } from 'zod';
import { madeFrom } from '../lib/commit.ts';
import { type Measured, withGrowth } from './statistics.ts';

const quartiles = z.object({ q1: z.number(), median: z.number(), q3: z.number() });
const figure = z.object({
  what: z.string(),
  articles: z.number().nullable(),
  rows: z.number().nullable(),
  unit: z.enum(['ms', 'MB']),
  runs: z.number(),
  value: quartiles,
  floor: quartiles,
  ratio: quartiles,
  growth: z.number().nullable(),
  made: z.object({
    commit: z.string(),
    changed: z.boolean(),
    on: z.string(),
    cores: z.number(),
    /** Processes that wanted a core in the minute before, the bench's own left out. */
    load: z.number(),
  }),
});
const schema = 'longtail.bench/2';
const file = z.object({ schema: z.literal(schema), figures: z.array(figure) });

type Figure = z.infer<typeof figure>;

/** The conditions of a measurement: call it before measuring, since the bench itself is load too. */
export const madeNow = () => ({ ...madeFrom(), cores: cpus().length, load: loadavg()[0] ?? 0 });

/**
 * Replaces the figures of the same thing and size in a file, so that a large bench can be run in pieces, and
 * computes growth over all of them. Returns everything that the file then holds.
 * @throws a ZodError for a file of that name that is no bench
 */
export function record(path: string, all: readonly Measured[], made: Figure['made']): Figure[] {
  const before = existsSync(path) ? file.parse(JSON.parse(readFileSync(path, 'utf8'))).figures : [];
  const keyOf = ({ what, articles, rows }: Measured) => `${what} ${articles} ${rows}`;
  const figures = new Map(before.map((one) => [keyOf(one), one]));
  for (const one of all) figures.set(keyOf(one), { ...one, made });
  const whole = withGrowth([...figures.values()].toSorted(bySize));
  writeFileSync(path, `${JSON.stringify({ schema, figures: whole }, null, 2)}\n`);
  return whole;
}

const bySize = (a: Measured, b: Measured) =>
  (a.rows ?? 0) - (b.rows ?? 0) || (a.articles ?? 0) - (b.articles ?? 0);
