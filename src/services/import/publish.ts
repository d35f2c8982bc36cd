import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { derive } from '@/db/derived/derive.ts';
import type { RowKey } from '@/db/rows.ts';
import { changeData } from '@/db/transaction.ts';
import { CHUNK_ROWS, nextRows, scatteredKeysOf, touchedBy } from './chunks.ts';
import type { Staged, StagedRows } from './stage.ts';
import type { OnImportProgress } from './types.ts';
import { undo } from './undo.ts';

/**
 * Makes staged rows count, chunk by chunk from the cursor on: running it again rolls forward. `staged` is what
 * staging returned; it is read where that is gone. If cancelled on the way, it undoes the whole import, then throws
 * the signal's reason.
 */
export async function publish(
  db: LongtailDb,
  importId: string,
  onProgress: OnImportProgress,
  { staged, signal }: { staged?: Staged; signal?: AbortSignal } = {},
): Promise<void> {
  const source = await db.imports.get(importId);
  if (source?.state !== 'publishing') return;
  const { programId, rowCount } = source;
  const scattered = staged?.scattered ?? (await scatteredKeysOf(db, source));
  const held = (key: RowKey) => (key[3] === importId ? staged?.rows.row(key[4]) : undefined);
  for (let done = source.cursor; done < rowCount; ) {
    done = await changeData(db, async () => {
      const rows = staged ? nextStaged(staged.rows, done) : await nextRows(db, importId, done);
      const next = done + rows.length;
      const state = next >= rowCount ? 'published' : 'publishing';
      await db.imports.update(importId, { cursor: next, state });
      const isNew = (row: ImportRow) => row.importId === importId && row.seq >= done;
      await derive(db, programId, { ...touchedBy(rows, scattered), isNew, held });
      return next;
    });
    onProgress({ stage: 'publishing', done, total: rowCount });
    if (signal?.aborted && done < rowCount) {
      await undo(db, importId, onProgress);
      signal.throwIfAborted();
    }
  }
}

/** The same as `nextRows`, for rows in memory. */
function nextStaged(rows: StagedRows, from: number): RowKey[] {
  const keys: RowKey[] = [];
  for (let key = rows.key(from); key; key = rows.key(from + keys.length)) {
    if (keys.length >= CHUNK_ROWS && key[1] !== keys.at(-1)?.[1]) break;
    keys.push(key);
  }
  return keys;
}
