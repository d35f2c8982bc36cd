import type { DateOrder } from '@/core/statements/dates.ts';
import type { RowFate } from '@/core/statements/row.ts';
import type { TrackerMeaning, TrackerRowPlan } from '@/core/time/trackers/plan.ts';
import type { Tracker, TrackerField } from '@/core/time/trackers/tracker.ts';
import type { StatementSource } from '../import/types.ts';

/** What the author chose about an export of a tracker; null: as it was the last time, else as guessed. */
export type TrackerInput = {
  by: TrackerField | null;
  /** By value; over what was said of it before. */
  meanings: Record<string, TrackerMeaning>;
  /** Whose work to take, where it is several people's. */
  user: string | null;
  dateOrder: DateOrder | null;
};

/** One value that rows are told apart by, the most time first. */
export type TrackerValue = {
  value: string;
  rows: number;
  seconds: number;
  /** Null: nothing is said of it. */
  meaning: TrackerMeaning | null;
  /** Its article is a guess by its words. */
  isGuess: boolean;
};

export type TrackerPreview = {
  fileName: string;
  tracker: Tracker;
  /** What its rows can be told apart by, and what they are. */
  fields: TrackerField[];
  by: TrackerField;
  values: TrackerValue[];
  /** Everybody whose work it holds. */
  users: string[];
  rows: TrackerRowPlan[];
  counts: Record<RowFate, number>;
  /** A date that can be read in two ways; null where none can, or the order was chosen. */
  unclearDate: string | null;
  /** What must be settled before it can be imported, in plain words. */
  problems: string[];
  /** When the same file was imported before, epoch ms. */
  alreadyImportedAt: number | null;
};

export type TrackerResult = { importId: string; counts: Record<RowFate, number> };

export type TrackerService = {
  /** Reads and plans; throws a StatementError's message where the file can't be read. */
  preview(source: StatementSource, input: TrackerInput): Promise<TrackerPreview>;
  /** Imports what was last previewed, in one transaction. Rejects while problems are open. */
  publish(): Promise<TrackerResult>;
  undo(importId: string): Promise<void>;
};
