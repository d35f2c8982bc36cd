import { keyOf } from '../../../ids.ts';
import { z } from '../../../schema.ts';
import { dayAround } from '../../intervals.ts';
import type { TrackerFile } from '../tracker.ts';
import { addWork, type WakatimeWork } from './work.ts';

/** Two heartbeats at least this far apart have a break between them: WakaTime's own default, ms. */
const TIMEOUT_MS = 15 * 60_000;

/** A heartbeat, or with its duration one of the API's durations. */
const heartbeatSchema = z.object({
  /** Epoch seconds, with a fraction. */
  time: z
    .number('This is not a time in seconds, like 1773014400.5.')
    .positive('This is not a time in seconds, like 1773014400.5.'),
  project: z.string().nullish(),
  entity: z.string().nullish(),
  /** Seconds. */
  duration: z.number().nonnegative('The duration is negative.').optional(),
});

/** One heartbeat as the JSON has it, and where. */
export type RawHeartbeat = { raw: unknown; line: number; path: string };

/** `lasts`: ms; null: until the next one. */
type Heartbeat = { line: number; project: string; file: string; at: number; lasts: number | null };

/**
 * Reads heartbeats by WakaTime's rule: from each to the next one, whatever that is of, its file was worked on,
 * unless they are too far apart. The work of a project on a day of `timeZone` is one row, or one a file.
 */
export function readHeartbeats(
  read: TrackerFile,
  raws: readonly RawHeartbeat[],
  { by, timeZone, now }: { by: 'project' | 'file'; timeZone: string; now: number },
): void {
  const beats = raws.flatMap((raw) => readOne(read, raw, now)).sort((a, b) => a.at - b.at);
  const work = new Map<string, WakatimeWork & { startedAt: number; endedAt: number }>();
  let around = dayAround(beats[0]?.at ?? now, timeZone);
  for (const [index, { line, project, file, at, lasts }] of beats.entries()) {
    const next = (beats[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at;
    const to = at + (lasts ?? (next < TIMEOUT_MS ? next : 0));
    // Once at least, so that a duration of zero is reported.
    for (let from = at; from === at || from < to; from = around.to) {
      if (from < around.from || from >= around.to) around = dayAround(from, timeZone);
      const endedAt = Math.min(to, around.to);
      const seconds = (endedAt - from) / 1000;
      const name = by === 'file' ? file : '';
      const key = keyOf(around.day, project, name);
      const before = work.get(key);
      if (before) {
        before.seconds += seconds;
        before.endedAt = Math.max(before.endedAt, endedAt);
      } else work.set(key, { line, day: around.day, project, file: name, seconds, startedAt: from, endedAt });
    }
  }
  for (const own of work.values()) addWork(read, own);
}

function readOne(read: TrackerFile, { raw, line, path }: RawHeartbeat, now: number): Heartbeat[] {
  const { data, error } = heartbeatSchema.safeParse(raw);
  const refuse = (column: string, value: unknown, message: string): Heartbeat[] => {
    read.problems.push({ line, column: `${path}.${column}`, value: String(value ?? ''), message });
    return [];
  };
  if (!data) {
    const [issue] = error.issues;
    const column = issue?.path.join('.') ?? '';
    const fields = z.record(z.string(), z.unknown()).safeParse(raw).data;
    return refuse(column, fields?.[column], issue?.message ?? '');
  }
  const at = Math.round(data.time * 1000);
  if (at > now) return refuse('time', data.time, 'This is in the future.');
  const lasts = data.duration === undefined ? null : data.duration * 1000;
  return [{ line, project: data.project || 'Unknown Project', file: data.entity ?? '', at, lasts }];
}
