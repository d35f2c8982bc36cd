import type { LongtailDb } from '@/db/database.ts';
import { derive } from '@/db/derived/derive.ts';
import { hasCorrections } from '@/db/derived/rows.ts';
import { tyingIds } from '@/db/derived/together.ts';
import type { RowKey } from '@/db/rows.ts';
import { changeData } from '@/db/transaction.ts';
import { nextRows, scatteredKeysOf, seqAfter, touchedBy } from './chunks.ts';
import type { OnImportProgress } from './types.ts';

/** Undoes an import, chunk by chunk; what remains counts until it is gone. Without its program nothing of it counts. */
export async function undo(db: LongtailDb, importId: string, onProgress: OnImportProgress): Promise<void> {
  const source = await db.imports.get(importId);
  if (!source) return;
  if (!(await db.programs.get(source.programId))) return discard(db, importId);
  await db.imports.update(importId, { state: 'undoing' });
  // Cancelled on the way, most of it never counted: nothing is derived of that.
  await dropFrom(db, importId, source.cursor);
  const scattered = await scatteredKeysOf(db, source);
  let from = 0;
  for (let done = source.rowCount - source.cursor; ; ) {
    const rows = await changeData(db, async () => {
      const next = await nextRows(db, importId, from);
      const ids = await tiesOf(db, source.programId, next);
      await db.importRows.bulkDelete(next);
      if (next.length > 0) await derive(db, source.programId, { ...touchedBy(next, scattered), ids });
      else await db.imports.delete(importId);
      return next;
    });
    if (rows.length === 0) return;
    from = seqAfter(rows);
    done += rows.length;
    onProgress({ stage: 'undoing', done: Math.min(done, source.rowCount), total: source.rowCount });
  }
}

/** The ids that tie some rows, which are about to go, to others. */
async function tiesOf(db: LongtailDb, programId: string, rows: readonly RowKey[]): Promise<string[]> {
  if (!(await hasCorrections(db, programId))) return [];
  return tyingIds((await db.importRows.bulkGet([...rows])).filter((row) => row !== undefined));
}

/** Removes an import of which nothing counts. */
export async function discard(db: LongtailDb, importId: string): Promise<void> {
  await dropFrom(db, importId, 0);
  await db.imports.delete(importId);
}

/** Deletes the rows of an import from a place on, chunk by chunk, which nobody sees. */
async function dropFrom(db: LongtailDb, importId: string, first: number): Promise<void> {
  for (let from = first; ; ) {
    const rows = await nextRows(db, importId, from);
    if (rows.length === 0) return;
    await db.importRows.bulkDelete(rows);
    from = seqAfter(rows);
  }
}
