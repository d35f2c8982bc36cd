import { changeOf, mergedRow } from '@/core/backup/merge.ts';
import { openBackup, type Section } from '@/core/backup/reader.ts';
import { sum } from '@/core/sums.ts';
import { sha256, unpackLines } from '@/db/backup/pack.ts';
import { storedAs } from '@/db/backup/rows.ts';
import { backupTables } from '@/db/backup/tables.ts';
import type { LongtailDb } from '@/db/database.ts';
import { rebuild } from '@/db/derived/rebuild.ts';
import { whileOpen } from '@/db/transaction.ts';
import { UserError } from '../error.ts';
import { moveArticle } from '../join.ts';
import { namesakesOf } from './check.ts';
import type { OnBackupProgress, Restored, RestoreMode } from './types.ts';

type Restoring = { mode: RestoreMode; onProgress: OnBackupProgress; signal?: AbortSignal };

/**
 * Takes a backup over, in one transaction: until its last row is in and everything is derived again, nobody
 * sees any of it, and whatever happens before leaves things as they were. Call it while holding the write
 * lock. Throws a BackupError for a file that is not whole.
 */
export async function restoreBackup(
  db: LongtailDb,
  file: Blob,
  { mode, onProgress, signal }: Restoring,
): Promise<Restored> {
  const { header, sections } = await openBackup(unpackLines(file), { digest: sha256 });
  const total = sum(Object.values(header.rows));
  const rows = await db.transaction('rw', db.tables, async () => {
    if (mode === 'replace') await Promise.all(backupTables.map((name) => db.table(name).clear()));
    let done = 0;
    for (;;) {
      const next = await whileOpen(() => sections.next());
      if (next.done) break;
      await (mode === 'replace' ? add(db, next.value) : merge(db, next.value));
      done += next.value.rows.length;
      onProgress({ stage: 'restoring', done, total });
      signal?.throwIfAborted();
    }
    if (mode === 'merge') await followJoinedArticles(db);
    await rebuild(db, (derived) => {
      onProgress({ stage: 'rebuilding', ...derived });
      signal?.throwIfAborted();
    });
    return done;
  });
  return { rows, local: mode === 'replace' ? header.local : null };
}

async function add(db: LongtailDb, { table, rows }: Section): Promise<void> {
  await db.table(table).bulkPut(rows);
}

async function merge(db: LongtailDb, { table, rows }: Section): Promise<void> {
  if (table === 'programs') await refuseNamesakes(db, rows);
  const here = await storedAs(db, table, rows);
  const written = rows.flatMap((row, index) => {
    const own = here[index];
    const change = changeOf(own, row);
    if (change === 'new') return [row];
    if (change === 'same') return [];
    const merged = mergedRow(table, own, row);
    return merged === own ? [] : [merged];
  });
  if (written.length > 0) await db.table(table).bulkPut(written);
}

async function refuseNamesakes(db: LongtailDb, rows: readonly unknown[]): Promise<void> {
  const [name] = await namesakesOf(db, rows);
  if (name === undefined) return;
  throw new UserError(
    `“${name}” was set up as a program separately here and in the backup. Give the one here another name, or replace everything. Nothing was changed.`,
  );
}

/**
 * Applies the author's decisions about articles to both sides: publications move to the articles that were
 * decided on, and whatever either side still has on a merged article moves with it.
 */
async function followJoinedArticles(db: LongtailDb): Promise<void> {
  for (const decision of await db.decisions.where({ type: 'article' }).toArray()) {
    if (decision.type !== 'article') continue;
    const { publicationId, articleId } = decision;
    const publication = await db.publications.get(publicationId);
    if (!publication || publication.articleId === articleId || !(await db.articles.get(articleId))) continue;
    await db.publications.update(publicationId, { articleId });
    await db.links.where({ publicationId }).modify({ articleId });
  }
  for (const { id } of await db.articles.toArray()) {
    if ((await db.publications.where({ articleId: id }).count()) > 0) continue;
    const joined = (await db.publications.get(id))?.articleId;
    if (joined !== undefined && joined !== id) await moveArticle(db, id, joined);
  }
}
