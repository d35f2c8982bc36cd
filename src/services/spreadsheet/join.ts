import { addressPublicationId } from '@/core/articles/address.ts';
import type { Publication } from '@/core/articles/article.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveProgram } from '@/db/derived/rebuild.ts';
import type { AttributionDecision, TieDecision } from '@/db/rows.ts';

/**
 * Joins a page that was read with the article that a spreadsheet named by its address, or by its canonical
 * one. Must run inside the transaction that stores the page.
 */
export async function joinByAddress(db: LongtailDb, publication: Publication): Promise<void> {
  for (const address of [publication.url, publication.canonicalUrl]) {
    const named = await db.publications.get(addressPublicationId(address ?? '') ?? '');
    if (!named) continue;
    if (named.articleId === named.id) await moveArticle(db, named.id, publication.articleId);
    // The page itself says more than a row about it; the row stays.
    if (address === publication.url) await db.publications.delete(named.id);
  }
}

/** Everything of one article becomes the other's. */
async function moveArticle(db: LongtailDb, from: string, articleId: string): Promise<void> {
  const own = { articleId: from };
  await Promise.all([
    db.publications.where(own).modify({ articleId }),
    db.openingBalances.where(own).modify({ articleId }),
    db.timeEntries.where(own).modify({ articleId }),
    db.costs.where(own).modify({ articleId }),
    db.trackerMeanings.where(own).modify({ articleId }),
    moveImportedWork(db, from, articleId),
  ]);
  const [gone, joined] = await db.articles.bulkGet([from, articleId]);
  if (gone && joined) await db.articles.update(articleId, { labels: { ...gone.labels, ...joined.labels } });
  await db.articles.delete(from);
  const decided = await decisionsAbout(db, from);
  await db.decisions.bulkPut(decided.map((decision) => ({ ...decision, articleId })));
  for (const programId of new Set(decided.map((decision) => decision.programId))) {
    await deriveProgram(db, programId);
  }
}

async function moveImportedWork(db: LongtailDb, from: string, articleId: string): Promise<void> {
  await db.trackerImports.toCollection().modify((item) => {
    for (const entry of item.rows.flatMap(({ entries }) => entries)) {
      if (entry.articleId === from) entry.articleId = articleId;
    }
  });
}

/** What the author settled by hand that belongs to an article. */
export async function decisionsAbout(
  db: LongtailDb,
  articleId: string,
): Promise<(AttributionDecision | TieDecision)[]> {
  const decisions = await db.decisions.toArray();
  return decisions.flatMap((decision) =>
    'articleId' in decision && decision.articleId === articleId ? [decision] : [],
  );
}
