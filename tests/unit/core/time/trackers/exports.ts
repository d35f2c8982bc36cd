import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeStatement } from '@/core/statements/decode.ts';
import { readTracker } from '@/core/time/trackers/read.ts';
import type { ReadTrackerAt } from '@/core/time/trackers/table.ts';
import type { TrackerField } from '@/core/time/trackers/tracker.ts';

/** The text of a tracker's export among the fixtures. */
export function exportText(name: string): string {
  return decodeStatement(readFileSync(join(import.meta.dirname, '../../../../fixtures/time', name))).text;
}

/** An export among the fixtures as it is read on 22 November 2026, in UTC where nothing else is given. */
export function readExport(name: string, part: Partial<ReadTrackerAt> & { by?: TrackerField } = {}) {
  const { by = null, ...at } = part;
  const now = Date.parse('2026-11-22T12:00:00Z');
  return readTracker(exportText(name), by, { timeZone: 'UTC', now, dateOrder: null, ...at });
}
