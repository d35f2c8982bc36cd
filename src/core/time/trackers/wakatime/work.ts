import type { Day } from '../../../calendar.ts';
import { keyOf } from '../../../ids.ts';
import type { TrackerFile } from '../tracker.ts';

/** What an export says of one day and project, or of one file of it (`file` '' for the whole). */
export type WakatimeWork = {
  /** The number of the day in the export. */
  line: number;
  day: Day;
  project: string;
  file: string;
  seconds: number;
  /** Epoch ms; null where only the day is known. */
  startedAt: number | null;
  endedAt: number | null;
};

/** Adds work to what was read of an export, or why it is none. */
export function addWork(read: TrackerFile, work: WakatimeWork): void {
  const { line, day, project, file, startedAt, endedAt } = work;
  const name = file || project;
  const seconds = Math.round(work.seconds);
  if (seconds < 0 || seconds > 86_400) {
    const message = seconds < 0 ? 'The duration is negative.' : 'A day has 24 hours.';
    read.problems.push({ line, column: name, value: String(work.seconds), message });
  } else if (seconds === 0) {
    read.ignored.push({ line, reason: `${name}: the duration is zero.` });
  } else {
    read.rows.push({
      line,
      // One key a day and project, whichever export it is read from and by whatever: the later reading counts.
      key: keyOf('wakatime', day, project),
      user: '',
      says: { project: [project], ...(file && { file: [file] }) },
      parts: [{ day, seconds, startedAt, endedAt }],
      note: null,
    });
  }
}
