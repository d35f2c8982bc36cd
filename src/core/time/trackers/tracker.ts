import type { Day } from '../../calendar.ts';
import type { RowProblem } from '../../statements/error.ts';
import type { RowFate } from '../../statements/row.ts';
import type { TimeEntry } from '../entry.ts';

export const trackers = ['toggl', 'clockify', 'wakatime'] as const;
export type Tracker = (typeof trackers)[number];

/** What a tracker's rows can be told apart by. */
export const trackerFields = ['project', 'description', 'task', 'tag', 'file'] as const;
export type TrackerField = (typeof trackerFields)[number];

/** Work of one day. `startedAt` and `endedAt` are epoch ms; null where only the day is known. */
export type TrackedPart = Pick<TimeEntry, 'day' | 'seconds' | 'startedAt' | 'endedAt'>;

/** One row of a tracker's export. */
export type TrackedRow = {
  /** Line in the file, 1 is the first; of JSON, the number of the day in it. */
  line: number;
  /** What it is known again by in another export, whatever was changed in it. */
  key: string;
  /** Whose work it is; '' where the file doesn't say. */
  user: string;
  /** What it says by field: of tags several, of most one, [] where it says nothing. */
  says: Partial<Record<TrackerField, string[]>>;
  /** One of each day it touches. */
  parts: TrackedPart[];
  /** What to know about it. */
  note: string | null;
};

/** What a tracker's export says, row by row. */
export type TrackerFile = {
  tracker: Tracker;
  rows: TrackedRow[];
  /** Lines that are no work, with why. */
  ignored: { line: number; reason: string }[];
  problems: RowProblem[];
  /** The last day that it speaks of; null where it has no row. */
  reachesTo: Day | null;
  /** A date that can be read in two ways; null where none can. */
  unclearDate: string | null;
};

/** A row of an import as it is kept: the entries that it gives. */
export type ImportedWork = { key: string; entries: TimeEntry[] };

/** One reading of one tracker's export. */
export type TrackerImport = {
  id: string;
  tracker: Tracker;
  fileName: string;
  /** SHA-256 of the bytes, hex. */
  fileHash: string;
  importedAt: number;
  reachesTo: Day;
  counts: Record<RowFate, number>;
  rows: ImportedWork[];
};
