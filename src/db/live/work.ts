import { openingHours } from '@/core/opening/counts.ts';
import { isLastChange, takenOut } from '@/core/time/counted.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import { readArticles } from '../articles.ts';
import type { LongtailDb } from '../database.ts';
import { readWorkFacts, type WorkFacts } from '../time.ts';
import type { CostView, WorkChangeView, WorkView } from './types.ts';

/** All work that counts, newest first. */
export async function readWork(db: LongtailDb): Promise<WorkView[]> {
  const [facts, balances, titles] = await Promise.all([
    readWorkFacts(db),
    db.openingBalances.toArray(),
    readTitles(db),
  ]);
  return [
    ...facts.counted.map((entry) => viewOf(entry, titles, facts.trackers)),
    ...openingHours(balances, facts.counted).map((entry) => ({
      ...viewOf(entry, titles, facts.trackers),
      from: 'spreadsheet' as const,
    })),
  ].sort(newestFirst);
}

/** The author's changes of time entries, newest first. */
export async function readWorkChanges(db: LongtailDb): Promise<WorkChangeView[]> {
  const [{ entries, trackers, changes }, titles] = await Promise.all([readWorkFacts(db), readTitles(db)]);
  const out = takenOut(changes);
  const views = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [viewOf(entry, titles, trackers)] : [];
    });
  return changes
    .map((change) => ({
      id: change.id,
      decidedAt: change.decidedAt,
      before: views(change.replaces.map(({ entryId }) => entryId)),
      after: views(change.adds),
      isLast: isLastChange(change, out),
    }))
    .sort((a, b) => b.decidedAt - a.decidedAt);
}

/** Every cost, newest first. */
export async function readCosts(db: LongtailDb): Promise<CostView[]> {
  const [costs, titles] = await Promise.all([db.costs.toArray(), readTitles(db)]);
  return costs
    .map((cost) => ({ ...cost, articleTitle: titles.get(cost.articleId) ?? '' }))
    .sort((a, b) => byDayDown(a, b) || (a.id < b.id ? -1 : 1));
}

async function readTitles(db: LongtailDb): Promise<Map<string, string>> {
  return new Map((await readArticles(db)).map((article) => [article.id, article.title]));
}

function viewOf(
  entry: TimeEntry,
  titles: ReadonlyMap<string, string>,
  trackers: WorkFacts['trackers'],
): WorkView {
  const articleTitle = titles.get(entry.articleId ?? '') ?? null;
  return { ...entry, articleTitle, from: trackers.get(entry.id) ?? null };
}

function newestFirst(a: TimeEntry, b: TimeEntry): number {
  const started = (b.startedAt ?? b.createdAt) - (a.startedAt ?? a.createdAt);
  return byDayDown(a, b) || started || (a.id < b.id ? -1 : 1);
}

function byDayDown(a: { day: string }, b: { day: string }): number {
  return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}
