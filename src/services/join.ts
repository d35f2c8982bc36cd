import { storedKey } from '@/core/articles/address.ts';
import type { Publication } from '@/core/articles/article.ts';
import { crossPosts, isSameAddress, joinArticles, NAMED_ONLY } from '@/core/articles/join.ts';
import { generatedSubId } from '@/core/links/sub-id.ts';
import type { LongtailDb } from '@/db/database.ts';
import { type ChangedClues, deriveClues } from '@/db/derived/clues.ts';
import { deriveProgram } from '@/db/derived/rebuild.ts';
import type { AttributionDecision, TieDecision } from '@/db/rows.ts';
import { hasWork } from '@/db/time.ts';
import { UserError } from './error.ts';

/**
 * Makes a stored publication and its cross-posts one article, whichever of them was seen first, and removes what a
 * spreadsheet said about its address. Returns the article it now belongs to. Must run inside the transaction that
 * stores it.
 */
export async function joinCrossPosts(db: LongtailDb, publication: Publication): Promise<string> {
  const names = [...publication.names, ...addressesOf(publication).flatMap((url) => storedKey(url) ?? [])];
  const [others, decisions] = await Promise.all([
    db.publications.where('names').anyOf(names).distinct().toArray(),
    db.decisions.filter(({ type }) => type === 'article').toArray(),
  ]);
  const settled = new Set(decisions.flatMap((each) => (each.type === 'article' ? [each.articleId] : [])));
  const found = crossPosts(publication, others);
  const articleIds = [publication, ...found].map(({ articleId }) => articleId);
  const members = await db.publications.where('articleId').anyOf(articleIds).toArray();
  const { into, moved } = joinArticles(publication, found, members, settled);
  for (const from of moved) await moveArticle(db, from, into);
  // The page itself says more than a row about it; the row stays.
  const named = found.filter(({ site, url }) => site === NAMED_ONLY && isSameAddress(url, publication.url));
  await db.publications.bulkDelete(named.map(({ id }) => id));
  return moved.includes(publication.articleId) ? into : publication.articleId;
}

/** Everything of one article becomes the other's. */
export async function moveArticle(db: LongtailDb, from: string, articleId: string): Promise<void> {
  const own = { articleId: from };
  const ids = await db.publications.where(own).primaryKeys();
  await Promise.all([
    db.publications.where(own).modify({ articleId }),
    db.links.where(own).modify({ articleId }),
    db.openingBalances.where(own).modify({ articleId }),
    db.timeEntries.where(own).modify({ articleId }),
    db.drafts.where(own).modify({ articleId }),
    db.timers.filter((timer) => timer.articleId === from).modify({ articleId }),
    db.costs.where(own).modify({ articleId }),
    db.trackerMeanings.where(own).modify({ articleId }),
    moveImportedWork(db, from, articleId),
  ]);
  const [gone, joined] = await db.articles.bulkGet([from, articleId]);
  if (gone && joined) await db.articles.update(articleId, { labels: { ...gone.labels, ...joined.labels } });
  await db.articles.delete(from);
  const decided = await decisionsAbout(db, from);
  await db.decisions.bulkPut(decided.map((decision) => ({ ...decision, articleId })));
  const settled = await db.decisions.filter(({ type }) => type === 'article').toArray();
  await db.decisions.bulkPut(
    settled.flatMap((each) =>
      each.type === 'article' && each.articleId === from ? [{ ...each, articleId }] : [],
    ),
  );
  for (const programId of new Set(decided.map((decision) => decision.programId))) {
    await deriveProgram(db, programId);
  }
  await derivePublications(db, ids);
}

async function moveImportedWork(db: LongtailDb, from: string, articleId: string): Promise<void> {
  await db.trackerImports.toCollection().modify((item) => {
    for (const entry of item.rows.flatMap(({ entries }) => entries)) {
      if (entry.articleId === from) entry.articleId = articleId;
    }
  });
}

/** Derives again what the links, sub-IDs and addresses of some publications attribute. */
export async function derivePublications(db: LongtailDb, publicationIds: readonly string[]): Promise<void> {
  await deriveClues(db, await cluesTo(db, publicationIds));
}

/** The sub-IDs and addresses by which rows belong to some publications. */
export async function cluesTo(db: LongtailDb, publicationIds: readonly string[]): Promise<ChangedClues> {
  const publications = (await db.publications.bulkGet([...publicationIds])).filter(
    (item) => item !== undefined,
  );
  const links = await db.links.where('publicationId').anyOf(publicationIds).toArray();
  return {
    subId: [...links.flatMap((link) => link.paramValues), ...publications.map(generatedSubId)],
    pages: publications.flatMap(addressesOf),
  };
}

/** All addresses of a publication, earlier ones included. */
export function addressesOf({ url, formerUrls = [], canonicalUrl }: Publication): string[] {
  return [url, ...formerUrls, ...(canonicalUrl === null ? [] : [canonicalUrl])];
}

/** What the author settled by hand about money that belongs to an article. */
async function decisionsAbout(
  db: LongtailDb,
  articleId: string,
): Promise<(AttributionDecision | TieDecision)[]> {
  const decisions = await db.decisions.toArray();
  return decisions.flatMap((decision) =>
    (decision.type === 'attribute' || decision.type === 'tie') && decision.articleId === articleId
      ? [decision]
      : [],
  );
}

/**
 * Items that were on articles a while ago, each moved to the article that its own has since become part of.
 * Throws a UserError if an article is gone. Must run inside the transaction that puts them back.
 */
export async function onStandingArticles<T extends { articleId: string }>(
  db: LongtailDb,
  items: readonly T[],
): Promise<T[]> {
  const ids = [...new Set(items.map(({ articleId }) => articleId))];
  const [articles, publications] = await Promise.all([
    db.articles.bulkGet(ids),
    db.publications.bulkGet(ids),
  ]);
  const now = new Map(ids.map((id, index) => [id, articles[index]?.id ?? publications[index]?.articleId]));
  return items.map((item) => {
    const articleId = now.get(item.articleId);
    if (articleId === undefined) throw new UserError('Its article is gone, so this can’t be taken back.');
    return { ...item, articleId };
  });
}

/** What the author may have put on an article besides work and decisions. */
const holding = ['costs', 'openingBalances', 'drafts', 'trackerMeanings'] as const;

/** True for an article that the author put something on, which would have no place without the article. */
export async function isHeld(db: LongtailDb, articleId: string): Promise<boolean> {
  const counts = await Promise.all(holding.map((name) => db.table(name).where({ articleId }).count()));
  if (counts.some((count) => count > 0)) return true;
  if ((await db.timers.filter((timer) => timer.articleId === articleId).count()) > 0) return true;
  return (await decisionsAbout(db, articleId)).length > 0 || hasWork(db, articleId);
}
