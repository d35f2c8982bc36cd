import { keyOf } from '../../ids.ts';
import type { RowFate } from '../../statements/row.ts';
import type { Activity, TimeEntry } from '../entry.ts';
import { workSum } from '../week.ts';
import { standingWork } from './fold.ts';
import { guessActivity } from './guess.ts';
import type {
  ImportedWork,
  TrackedRow,
  Tracker,
  TrackerField,
  TrackerFile,
  TrackerImport,
} from './tracker.ts';

/** What the author says of a value: whose work it is and which; null: no article's, and by its words. */
export type TrackerMeaning = { articleId: string | null; activity: Activity | null };

export type TrackerPlanInput = {
  file: TrackerFile;
  by: TrackerField;
  /** What is said of each value; nothing said of it: it is left out until it is. */
  meanings: ReadonlyMap<string, TrackerMeaning>;
  /** Whose work to take; null: everybody's. */
  user: string | null;
  imports: readonly TrackerImport[];
};

/** One line of an export with what importing would do with it. */
export type TrackerRowPlan = {
  line: number;
  fate: RowFate;
  reason: string | null;
  row: TrackedRow | null;
  articleId: string | null;
  activity: Activity | null;
};

/** What an import would do, line by line, and the rows that it would keep. */
export function planTrackerImport(input: TrackerPlanInput): {
  plans: TrackerRowPlan[];
  rows: ImportedWork[];
} {
  const { file, imports } = input;
  const standing = standingWork(imports);
  const meant = file.rows.map((row) => ({ row, ...meaningOf(row, input) }));
  const read = keptRows(
    meant.flatMap(({ row, meaning }) => (meaning ? [{ row, meaning }] : [])),
    file.tracker,
  );
  const kept = read.map((row) => withKnownIds(row, standing.get(row.key)?.row.entries ?? []));
  const fates = fatesOf(kept, file, standing);
  const plans = [
    ...meant.map(({ row, meaning, reason }): TrackerRowPlan => {
      const { line, note } = row;
      if (!meaning) return { line, fate: 'ignored', reason, row, articleId: null, activity: null };
      const { fate = 'new', reason: why = null } = fates.get(row.key) ?? {};
      return { line, fate, reason: [why, note].filter(Boolean).join(' ') || null, row, ...meaning };
    }),
    ...file.ignored.map(({ line, reason }) => nothing(line, 'ignored', reason)),
    ...file.problems.map(({ line, column, value, message }) =>
      nothing(line, 'error', column === null ? message : `${column} “${value}”: ${message}`),
    ),
  ];
  return { plans: plans.sort((a, b) => a.line - b.line), rows: kept };
}

function nothing(line: number, fate: RowFate, reason: string): TrackerRowPlan {
  return { line, fate, reason, row: null, articleId: null, activity: null };
}

type Times = Pick<TimeEntry, 'startedAt' | 'endedAt'>;
type Meant = { articleId: string; activity: Activity };

/** Whose work a row is; of several tags the first that an article was chosen for. */
function meaningOf(
  row: TrackedRow,
  { by, meanings, user, file }: TrackerPlanInput,
): { meaning: Meant | null; reason: string | null } {
  const none = (reason: string) => ({ meaning: null, reason });
  if (user !== null && row.user !== user) return none(`It is the work of ${row.user || 'nobody named'}.`);
  const values = row.says[by] ?? [];
  if (values.length === 0) return none(`It has no ${by} to tell its article by.`);
  for (const value of values) {
    const { articleId = null, activity } = meanings.get(value) ?? {};
    if (articleId !== null) {
      return { meaning: { articleId, activity: activity ?? guessActivity(file.tracker, row) }, reason: null };
    }
  }
  return values.some((value) => meanings.has(value))
    ? none('You said that it is not work on an article.')
    : none(`No article is chosen for “${values.join('”, “')}”.`);
}

/**
 * The entries of rows by the keys that rows are recognised by; entries of one article, activity and day become
 * one.
 */
function keptRows(meant: readonly { row: TrackedRow; meaning: Meant }[], tracker: Tracker): ImportedWork[] {
  return [...Map.groupBy(meant, ({ row }) => row.key)].map(([key, own]) => {
    const entries = new Map<string, TimeEntry>();
    for (const { row, meaning } of own) {
      for (const part of row.parts) {
        const id = keyOf(key, meaning.articleId, meaning.activity, part.day);
        const before = entries.get(id);
        const { startedAt, endedAt } = before ? spanOf(before, part) : part;
        entries.set(id, {
          id,
          ...meaning,
          ...{ day: part.day, startedAt, endedAt },
          draftId: null,
          seconds: (before?.seconds ?? 0) + part.seconds,
          basis: tracker === 'wakatime' ? 'measured' : 'timed',
          // The work was known when it was done, whenever it came here.
          createdAt: endedAt ?? Date.parse(`${part.day}T12:00:00Z`),
        });
      }
    }
    return { key, entries: [...entries.values()] };
  });
}

/** From where the first of two began to where the last ended; null where that is not known of both. */
function spanOf(one: Times, other: Times): Times {
  const of = (a: number | null, b: number | null, pick: typeof Math.min) =>
    a === null || b === null ? null : pick(a, b);
  return {
    startedAt: of(one.startedAt, other.startedAt, Math.min),
    endedAt: of(one.endedAt, other.endedAt, Math.max),
  };
}

/**
 * Gives a row's entries the ids that the same work has already, since the author's changes refer to these.
 * Entries of an article that was joined with another since keep ids of what it was.
 */
function withKnownIds({ key, entries }: ImportedWork, known: readonly TimeEntry[]): ImportedWork {
  const taken = new Set(entries.map(({ id }) => id));
  const idOf = ({ id, articleId, activity, day }: TimeEntry) =>
    known.find(
      (other) =>
        !taken.has(other.id) &&
        other.articleId === articleId &&
        other.activity === activity &&
        other.day === day,
    )?.id ?? id;
  return { key, entries: entries.map((entry) => ({ ...entry, id: idOf(entry) })) };
}

type Fate = { fate: RowFate; reason: string | null };

function fatesOf(
  kept: readonly ImportedWork[],
  file: TrackerFile,
  standing: ReturnType<typeof standingWork>,
): Map<string, Fate> {
  return new Map(
    kept.map(({ key, entries }): [string, Fate] => {
      const before = standing.get(key);
      if (!before) return [key, { fate: 'new', reason: null }];
      const { from, row } = before;
      if (said(row.entries) === said(entries)) return [key, { fate: 'same', reason: null }];
      const isOlder = from.reachesTo > (file.reachesTo ?? '');
      return isOlder ? [key, older] : [key, { fate: 'updates', reason: changeOf(row.entries, entries) }];
    }),
  );
}

const older: Fate = {
  fate: 'older',
  reason: 'An export that reaches further says otherwise, and counts.',
};

function said(entries: readonly TimeEntry[]): string {
  return entries
    .map(({ id, seconds }) => keyOf(id, seconds))
    .sort()
    .join();
}

function changeOf(before: readonly TimeEntry[], after: readonly TimeEntry[]): string {
  const { seconds } = workSum(before);
  if (seconds === workSum(after).seconds) return 'It belonged to another article or activity before.';
  return `It was ${Number((seconds / 3600).toFixed(2))} h before.`;
}
