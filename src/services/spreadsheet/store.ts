import { addressKey } from '@/core/articles/address.ts';
import type { Publication } from '@/core/articles/article.ts';
import { withNames } from '@/core/articles/join.ts';
import { newestFirst, type OpeningBalance, type SpreadsheetImport } from '@/core/opening/balance.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { changeData } from '@/db/transaction.ts';
import { UserError } from '../error.ts';
import { isHeld } from '../join.ts';

/** Stores a spreadsheet with its balances, and the articles that only it knows. Throws where its program is gone. */
export async function storeSpreadsheet(
  db: LongtailDb,
  record: SpreadsheetImport,
  balances: readonly OpeningBalance[],
): Promise<void> {
  await changeData(db, async () => {
    const programIds = new Set([record, ...balances].flatMap(({ programId }) => programId ?? []));
    if ((await db.programs.bulkGet([...programIds])).includes(undefined)) {
      throw new UserError('The program of this spreadsheet was removed meanwhile. Choose another one.');
    }
    await db.spreadsheets.add(record);
    await db.openingBalances.bulkAdd([...balances]);
    const read = (await db.publications.toArray()).filter((item) => item.site !== 'web');
    const addresses = new Set(read.map((item) => addressKey(item.url)));
    for (const { publicationId, url } of balances) {
      if (publicationId !== '' && !addresses.has(addressKey(url))) await storeNamed(db, publicationId);
    }
    await deriveClues(db, { pages: balances.map((balance) => balance.url) });
  });
}

/** Takes a spreadsheet back, with the articles that nothing else knows. */
export async function removeSpreadsheet(db: LongtailDb, importId: string): Promise<void> {
  await changeData(db, async () => {
    const balances = await db.openingBalances.where({ importId }).toArray();
    await db.openingBalances.bulkDelete(balances.map((balance) => balance.id));
    await db.spreadsheets.delete(importId);
    for (const id of new Set(balances.map((balance) => balance.publicationId))) {
      const named = await db.publications.get(id);
      if (!named) continue;
      const remaining = await db.openingBalances.where({ publicationId: id }).count();
      if (remaining > 0) await storeNamed(db, id);
      else await removeNamed(db, named);
    }
    await deriveClues(db, { pages: balances.map((balance) => balance.url) });
  });
}

/** Makes the publication of an address from all rows that name it, the newest word first. */
async function storeNamed(db: LongtailDb, id: string): Promise<void> {
  const rows = (await db.openingBalances.where({ publicationId: id }).toArray()).sort(newestFirst);
  const [newest] = rows;
  if (!newest) return;
  // Whose it is may have been decided since the rows came.
  const articleId = (await db.publications.get(id))?.articleId ?? newest.articleId;
  const firstSeenAt = Math.min(...rows.map((row) => row.importedAt));
  const publication = withNames({
    id,
    articleId,
    site: 'web',
    siteArticleId: id.slice('url:'.length),
    url: newest.url,
    canonicalUrl: null,
    title: rows.find((row) => row.title !== null)?.title ?? titleOfAddress(newest.url),
    publishedAt: null,
    publishedOn: rows.find((row) => row.publishedOn !== null)?.publishedOn ?? null,
    published: true,
    wordCount: rows.find((row) => row.wordCount !== null)?.wordCount ?? null,
    tags: [],
    language: null,
    disclosedAt: null,
    firstSeenAt,
    lastSeenAt: newest.importedAt,
  });
  await db.publications.put(publication);
  if (await db.articles.get(publication.articleId)) return;
  await db.articles.add({ id: publication.articleId, labels: {}, createdAt: firstSeenAt });
}

/** An article that work, costs or referrals were put on by hand stays. */
async function removeNamed(db: LongtailDb, { id, articleId }: Publication): Promise<void> {
  const publications = await db.publications.where({ articleId }).count();
  if (publications === 1 && (await isHeld(db, articleId))) return;
  await db.publications.delete(id);
  if (publications === 1) await db.articles.delete(articleId);
}

/** `https://dev.to/me/postgres-pooling-3f2a` as `postgres pooling 3f2a`, until the page is read. */
function titleOfAddress(url: string): string {
  const key = addressKey(url) ?? url;
  const [path = key] = key.split('?');
  return path.split('/').at(-1)?.replaceAll(/[-_]+/g, ' ') || key;
}
