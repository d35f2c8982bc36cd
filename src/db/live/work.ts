import { openingHours } from '@/core/opening/counts.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import { readArticles } from '../articles.ts';
import type { LongtailDb } from '../database.ts';
import { readTimeEntries, readWorkDecisions } from '../time.ts';
import type { CostView, WorkChangeView, WorkView } from './types.ts';

/** All work that counts, newest first. */
export async function readWork(db: LongtailDb): Promise<WorkView[]> {
  const [own, balances, titles] = await Promise.all([
    readTimeEntries(db),
    db.openingBalances.toArray(),
    readTitles(db),
  ]);
  return [
    ...own.map((entry) => viewOf(entry, titles, true)),
    ...openingHours(balances, own).map((entry) => viewOf(entry, titles, false)),
  ].sort(newestFirst);
}

/** The author's changes of time entries, newest first. */
export async function readWorkChanges(db: LongtailDb): Promise<WorkChangeView[]> {
  const [changes, entries, titles] = await Promise.all([
    readWorkDecisions(db),
    db.timeEntries.toArray(),
    readTitles(db),
  ]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const replaced = new Set(changes.flatMap(({ replaces }) => replaces.map(({ entryId }) => entryId)));
  const views = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [viewOf(entry, titles, true)] : [];
    });
  return changes
    .map(({ id, decidedAt, replaces, adds }) => ({
      id,
      decidedAt,
      before: views(replaces.map(({ entryId }) => entryId)),
      after: views(adds),
      isLast: !adds.some((added) => replaced.has(added)),
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

function viewOf(entry: TimeEntry, titles: ReadonlyMap<string, string>, isOwn: boolean): WorkView {
  return { ...entry, articleTitle: titles.get(entry.articleId ?? '') ?? null, isOwn };
}

function newestFirst(a: TimeEntry, b: TimeEntry): number {
  const started = (b.startedAt ?? b.createdAt) - (a.startedAt ?? a.createdAt);
  return byDayDown(a, b) || started || (a.id < b.id ? -1 : 1);
}

function byDayDown(a: { day: string }, b: { day: string }): number {
  return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}
