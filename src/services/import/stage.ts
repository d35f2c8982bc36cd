import { clueKeys } from '@/core/attribution/clues.ts';
import { keyOf } from '@/core/ids.ts';
import { groupOf } from '@/core/ledger/group.ts';
import type { Import, ImportRow, StatementRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { derive } from '@/db/derived/derive.ts';
import { changeData } from '@/db/transaction.ts';
import type { ImportProgress } from '../types.ts';

/** Rows a transaction: large enough to be quick, small enough to leave others room. */
export const CHUNK_ROWS = 1000;

type OnProgress = (progress: ImportProgress) => void;

/** Puts the rows of an import into the database, unseen by everything else. */
export async function stage(
  db: LongtailDb,
  source: Import,
  rows: readonly StatementRow[],
  onProgress: OnProgress,
): Promise<void> {
  await db.imports.add(source);
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    const chunk = rows
      .slice(from, from + CHUNK_ROWS)
      .map((row, index) => importRow(source, row, from + index));
    await db.importRows.bulkAdd(chunk);
    onProgress({ stage: 'staging', done: from + chunk.length, total: rows.length });
  }
  await db.imports.update(source.id, { state: 'publishing' });
}

function importRow(source: Import, row: StatementRow, seq: number): ImportRow {
  const { id: importId, programId } = source;
  const clues = clueKeys(programId, row);
  return { ...row, id: keyOf(importId, seq), importId, programId, seq, group: groupOf(row), clues };
}

/** Makes staged rows count, chunk by chunk from the cursor on: running it again rolls forward. */
export async function publish(db: LongtailDb, importId: string, onProgress: OnProgress): Promise<void> {
  for (;;) {
    const source = await db.imports.get(importId);
    if (source?.state !== 'publishing') return;
    const { cursor, rowCount } = source;
    await changeData(db, async () => {
      const rows = await rowsBetween(db, importId, cursor, cursor + CHUNK_ROWS);
      const next = Math.min(cursor + CHUNK_ROWS, rowCount);
      const state = next >= rowCount ? 'published' : 'publishing';
      await db.imports.update(importId, { cursor: next, state });
      await deriveRows(db, source.programId, rows);
    });
    onProgress({ stage: 'publishing', done: Math.min(cursor + CHUNK_ROWS, rowCount), total: rowCount });
  }
}

/** Takes an import back, chunk by chunk; what remains counts until it is gone. */
export async function undo(db: LongtailDb, importId: string, onProgress: OnProgress): Promise<void> {
  const source = await db.imports.get(importId);
  if (!source) return;
  await db.imports.update(importId, { state: 'undoing' });
  for (let from = 0; from < source.rowCount; from += CHUNK_ROWS) {
    await changeData(db, async () => {
      const rows = await rowsBetween(db, importId, from, from + CHUNK_ROWS);
      await db.importRows.bulkDelete(rows.map((row) => row.id));
      await deriveRows(db, source.programId, rows);
    });
    onProgress({
      stage: 'undoing',
      done: Math.min(from + CHUNK_ROWS, source.rowCount),
      total: source.rowCount,
    });
  }
  await changeData(db, () => db.imports.delete(importId));
}

/** Removes an import that never got past staging. */
export async function discard(db: LongtailDb, importId: string): Promise<void> {
  await db.transaction('rw', [db.imports, db.importRows], async () => {
    await db.importRows.where('[importId+seq]').between([importId], [importId, []]).delete();
    await db.imports.delete(importId);
  });
}

function rowsBetween(db: LongtailDb, importId: string, from: number, to: number): Promise<ImportRow[]> {
  return db.importRows.where('[importId+seq]').between([importId, from], [importId, to]).toArray();
}

async function deriveRows(db: LongtailDb, programId: string, rows: readonly ImportRow[]): Promise<void> {
  const keys = new Set(rows.map((row) => row.key));
  await derive(db, programId, { keys, groups: new Set(rows.map((row) => row.group)) });
}
