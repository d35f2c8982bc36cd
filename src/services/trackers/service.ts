import type { ArticleView } from '@/core/articles/article.ts';
import { keyOf } from '@/core/ids.ts';
import { decodeStatement } from '@/core/statements/decode.ts';
import { countFates } from '@/core/statements/row.ts';
import { sum } from '@/core/sums.ts';
import { guessArticle, guessField } from '@/core/time/trackers/guess.ts';
import { planTrackerImport, type TrackerMeaning, type TrackerRowPlan } from '@/core/time/trackers/plan.ts';
import { readTracker } from '@/core/time/trackers/read.ts';
import {
  type TrackerField,
  type TrackerFile,
  type TrackerImport,
  trackerFields,
} from '@/core/time/trackers/tracker.ts';
import { readArticles } from '@/db/articles.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { RememberedMeaning } from '@/db/rows.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { UserError } from '../error.ts';
import { sha256 } from '../import/read.ts';
import type { StatementSource } from '../import/types.ts';
import type { TrackerInput, TrackerPreview, TrackerService, TrackerValue } from './types.ts';

type Plan = { preview: TrackerPreview; record: TrackerImport | null; meanings: RememberedMeaning[] };

/**
 * Imports of time trackers: previewed, stored in one transaction, undoable, and what was said about their projects or
 * descriptions is remembered. Holds the last preview.
 */
export function createTrackerService(db: LongtailDb, clock: Clock): TrackerService {
  let last: { source: StatementSource; input: TrackerInput } | null = null;
  return {
    async preview(source, input) {
      last = null;
      const { preview } = await makePlan(db, clock.now(), source, input);
      last = { source, input };
      return preview;
    },
    async publish() {
      const chosen = last;
      if (!chosen) throw new UserError('Nothing to import. Choose a file first.');
      return withWriteLock(async () => {
        const { preview, record, meanings } = await makePlan(db, clock.now(), chosen.source, chosen.input);
        const [problem] = preview.problems;
        if (problem || !record) throw new UserError(problem ?? 'The export holds no work.');
        await changeData(db, async () => {
          await db.trackerImports.add(record);
          await db.trackerMeanings.bulkPut(meanings);
        });
        last = null;
        return { importId: record.id, counts: record.counts };
      });
    },
    async undo(importId) {
      await withWriteLock(() => changeData(db, () => db.trackerImports.delete(importId)));
    },
  };
}

async function makePlan(
  db: LongtailDb,
  now: number,
  { fileName, bytes }: StatementSource,
  input: TrackerInput,
): Promise<Plan> {
  const [{ timeZone }, articles, imports, remembered] = await Promise.all([
    readSettings(db),
    readArticles(db),
    db.trackerImports.toArray(),
    db.trackerMeanings.toArray(),
  ]);
  const { text } = decodeStatement(bytes);
  const at = { timeZone, now, dateOrder: input.dateOrder };
  const first = readTracker(text, input.by, at);
  const by = input.by ?? lastField(first, remembered) ?? guessField(first.tracker, first.rows, articles);
  // An editor's time has different rows when told apart by file.
  const file = by === 'file' && input.by === null ? readTracker(text, by, at) : first;
  const users = [...new Set(file.rows.map((row) => row.user))].sort();
  const user = users.length === 1 ? null : input.user;
  const values = valuesOf({ file, by, articles, remembered, input });
  const meanings = new Map(
    values.flatMap(({ value, meaning }) => (meaning ? [[value, meaning] as const] : [])),
  );
  const { plans, rows } = planTrackerImport({ file, by, meanings, user, imports });
  const counts = countFates(plans);
  const fileHash = await sha256(bytes);
  const { tracker, reachesTo, unclearDate } = file;
  const preview = {
    fileName,
    tracker,
    fields: fieldsOf(file),
    by,
    values,
    users,
    rows: plans,
    counts,
    unclearDate,
    problems: problemsOf(file, plans, users, user),
    alreadyImportedAt: imports.find((item) => item.fileHash === fileHash)?.importedAt ?? null,
  };
  const id = keyOf('tracker', fileHash, now);
  return {
    preview,
    record:
      reachesTo === null
        ? null
        : { id, tracker, fileName, fileHash, importedAt: now, reachesTo, counts, rows },
    meanings: [...meanings].map(([value, meaning]) => ({
      ...{ id: keyOf(tracker, by, value), tracker, by, value, usedAt: now },
      ...meaning,
    })),
  };
}

/** What told rows of this tracker apart last time. */
function lastField({ tracker }: TrackerFile, remembered: readonly RememberedMeaning[]): TrackerField | null {
  const own = remembered.filter((meaning) => meaning.tracker === tracker);
  return own.toSorted((a, b) => b.usedAt - a.usedAt)[0]?.by ?? null;
}

function fieldsOf({ tracker, rows }: TrackerFile): TrackerField[] {
  if (tracker === 'wakatime') return ['project', 'file'];
  return trackerFields.filter((field) => rows.some(({ says }) => (says[field] ?? []).length > 0));
}

type ValuesInput = {
  file: TrackerFile;
  by: TrackerField;
  articles: readonly ArticleView[];
  remembered: readonly RememberedMeaning[];
  input: TrackerInput;
};

/** Every value with what it means: as chosen now, else as remembered, else as its words suggest. */
function valuesOf({ file, by, articles, remembered, input }: ValuesInput): TrackerValue[] {
  const known = new Map(remembered.map((meaning) => [meaning.id, meaning]));
  const there = new Set(articles.map(({ id }) => id));
  const sums = new Map<string, { rows: number; seconds: number }>();
  for (const { says, parts } of file.rows) {
    const seconds = sum(parts.map((part) => part.seconds));
    for (const value of says[by] ?? []) {
      const before = sums.get(value) ?? { rows: 0, seconds: 0 };
      sums.set(value, { rows: before.rows + 1, seconds: before.seconds + seconds });
    }
  }
  return [...sums]
    .map(([value, counted]): TrackerValue => {
      const said: TrackerMeaning | undefined =
        input.meanings[value] ?? known.get(keyOf(file.tracker, by, value));
      if (said && (said.articleId === null || there.has(said.articleId))) {
        const { articleId, activity } = said;
        return { value, ...counted, meaning: { articleId, activity }, isGuess: false };
      }
      const articleId = guessArticle(value, articles);
      const meaning = articleId === null ? null : { articleId, activity: null };
      return { value, ...counted, meaning, isGuess: meaning !== null };
    })
    .sort((a, b) => b.seconds - a.seconds || (a.value < b.value ? -1 : 1));
}

function problemsOf(
  file: TrackerFile,
  plans: readonly TrackerRowPlan[],
  users: readonly string[],
  user: string | null,
): string[] {
  const problems: string[] = [];
  if (file.unclearDate !== null)
    problems.push(`Is "${file.unclearDate}" written day first or month first? Choose the order of dates.`);
  if (users.length > 1 && (user === null || !users.includes(user)))
    problems.push(`This export holds the work of ${users.length} people. Choose yours.`);
  if (problems.length > 0) return problems;
  if (plans.some(({ fate }) => fate === 'new' || fate === 'updates')) return [];
  return [
    plans.some(({ fate }) => fate === 'same')
      ? 'All of it is there already: importing it again would change nothing.'
      : 'No line can be imported yet. Choose the articles of some values below, or see the reasons beside the lines.',
  ];
}
