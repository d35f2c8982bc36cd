import { foremNumber, foremPublicationId } from '@/core/articles/forem.ts';
import { readAgain } from '@/core/articles/views.ts';
import type { Day } from '@/core/calendar.ts';
import { nextList } from '@/core/sync/plan.ts';
import type { ListPlace, StatsRead, SyncRun } from '@/core/sync/run.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveViews } from '@/db/derived/views.ts';
import { readSettings } from '@/db/settings.ts';
import { keepRun } from '@/db/sync.ts';
import { changeData } from '@/db/transaction.ts';
import { whereOf } from '@/forem/answer.ts';
import { articleSchema, type ForemArticle } from '@/forem/schemas.ts';
import { type ArticleFacts, publicationId, storeArticle } from '../articles.ts';
import { articleFacts, countersOf, type DetectLanguage } from './reading.ts';

const articlesAStep = 10;

type Page = { run: SyncRun; place: ListPlace; items: readonly unknown[]; now: number; today: Day };

/** Stores a page of the author's articles, and goes on to the next. */
export async function takeArticles(db: LongtailDb, page: Page, detect: DetectLanguage): Promise<void> {
  const { run, now, today } = page;
  const { identities, timeZone } = await readSettings(db);
  const { articles, problem } = readItems(page.items);
  const ownIds = identities.filter(({ origin }) => origin === run.origin).map(({ authorId }) => authorId);
  const own = articles.filter(({ user }) => ownIds.includes(user.user_id));
  const [foreign] = articles.filter((article) => !own.includes(article));
  if (own.length === 0 && foreign) {
    await endRun(db, { ...run, problem: { kind: 'other-author', username: foreign.user.username } }, now);
    return;
  }
  const read = await Promise.all(
    own.map(async (article) => ({ article, facts: await articleFacts(run.origin, article, now, detect) })),
  );
  // In small steps, storing the place to continue last: if the background dies, most of it is done.
  for (let from = 0; from < read.length; from += articlesAStep) {
    await changeData(db, async () => {
      for (const { article, facts } of read.slice(from, from + articlesAStep)) {
        const id = publicationId(facts);
        await storeArticle(db, facts, now, timeZone);
        await db.counters.put(readAgain(await db.counters.get(id), countersOf(article, id, today)));
        await deriveViews(db, id);
        await noteListed(db, id, article.user.user_id, facts.published);
      }
    });
  }
  await changeData(db, () =>
    goOn(db, page, { ...run, problem: problem ?? unreadText(read) ?? run.problem }, own),
  );
}

/** An article that can't be read doesn't hide the others: it is left out, and reported. */
function readItems(items: readonly unknown[]): { articles: ForemArticle[]; problem: SyncRun['problem'] } {
  const read = items.map((item) => articleSchema.safeParse(item));
  const odd = read.findIndex(({ success }) => !success);
  const error = read[odd]?.error;
  return {
    articles: read.flatMap(({ data }) => data ?? []),
    problem: error ? { kind: 'changed', where: `[${odd}].${whereOf(error)}` } : null,
  };
}

/** Reports a published article whose text can't be read: its words and links stay as they were. */
function unreadText(read: readonly { article: ForemArticle; facts: ArticleFacts }[]): SyncRun['problem'] {
  const odd = read.find(({ article, facts }) => article.body_markdown && facts.published && !facts.links);
  return odd ? { kind: 'changed', where: `${odd.article.id}.body_markdown` } : null;
}

async function noteListed(db: LongtailDb, id: string, authorId: number, published: boolean): Promise<void> {
  const nothing = { historyTo: null, historyOn: null, referrersTo: null, referrersOn: null };
  const known: StatsRead | typeof nothing = (await db.statsReads.get(id)) ?? nothing;
  await db.statsReads.put({ ...known, publicationId: id, authorId, published });
}

/** To the next page; past the last one, or where pages repeat, to the next list. */
async function goOn(db: LongtailDb, page: Page, run: SyncRun, own: readonly ForemArticle[]): Promise<void> {
  const { place, items } = page;
  const ids = own.map(({ id }) => foremPublicationId(run.origin, String(id)));
  const isNew = ids.some((id) => !place.seen.includes(id));
  const read: ListPlace = {
    ...place,
    found: true,
    isWhole: place.isWhole && own.length === items.length,
    seen: [...new Set([...place.seen, ...ids])],
    authorIds: [...new Set([...place.authorIds, ...own.map(({ user }) => user.user_id)])],
  };
  if (isNew || (items.length > 0 && own.length === 0)) {
    await keepRun(db, { ...answered(run), list: { ...read, page: read.page + 1 } });
  } else {
    await listEnded(db, answered(run), read, true, page);
  }
}

/** Moves on to the next list, or to the statistics once articles missing from the lists are known to be gone. */
export async function listEnded(
  db: LongtailDb,
  run: SyncRun,
  place: ListPlace,
  found: boolean,
  { now, today }: { now: number; today: Day },
): Promise<void> {
  const next = nextList(place, found);
  if (next) {
    await keepRun(db, { ...run, list: next });
  } else if (!place.found) {
    await endRun(db, { ...run, problem: { kind: 'no-list' } }, now);
  } else {
    if (place.isWhole) await noteGone(db, run.origin, place);
    await keepRun(db, { ...run, list: null, listedOn: today });
  }
}

/**
 * Marks articles that are missing from the lists as no longer published: they were unpublished or deleted. All
 * else about them stays.
 */
async function noteGone(db: LongtailDb, origin: string, { seen, authorIds }: ListPlace): Promise<void> {
  const gone = await db.statsReads
    .filter(
      ({ publicationId: id, authorId, published }) =>
        published && authorIds.includes(authorId) && foremNumber(origin, id) !== null && !seen.includes(id),
    )
    .toArray();
  for (const { publicationId: id } of gone) {
    await db.statsReads.update(id, { published: false });
    await db.publications.update(id, { published: false });
  }
}

/** The run with nothing under way. */
export function answered(run: SyncRun): SyncRun {
  return { ...run, asking: null, again: null };
}

/** Ends a run. What was read stays; figures are recomputed from it. */
export async function endRun(db: LongtailDb, run: SyncRun, now: number): Promise<void> {
  const isGood = run.problem === null;
  await changeData(db, () =>
    keepRun(db, { ...answered(run), endedAt: now, goodAt: isGood ? now : run.goodAt }),
  );
}
