import { clueKeys } from '@/core/attribution/clues.ts';
import { correctedId, groupOf } from '@/core/ledger/group.ts';
import { orderOf } from '@/core/ledger/order.ts';
import type { Import, ImportRow, StatementRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { scatteredKeys } from '@/db/derived/rows.ts';
import type { RowKey } from '@/db/rows.ts';
import { UserError } from '../error.ts';
import { CHUNK_ROWS } from './chunks.ts';
import type { OnImportProgress } from './types.ts';

/** What staging knows of an import, so that publishing need not read it again. */
export type Staged = {
  /** Its rows by `seq`, made when they are asked for: only a chunk of them is there at a time. */
  rows: StagedRows;
  /** Those of its keys that have rows in more than one group. */
  scattered: ReadonlySet<string>;
};

export type StagedRows = {
  count: number;
  row: (seq: number) => ImportRow | undefined;
  key: (seq: number) => RowKey | undefined;
};

/** The rows of an import as they are stored, group by group. */
function inGroups({ id: importId, programId }: Import, rows: readonly StatementRow[]): StagedRows {
  const groups = rows.map(groupOf);
  const groupAt = (index: number | undefined) => groups[index ?? -1] ?? '';
  const order = orderOf(groups);
  return {
    count: order.length,
    row(seq) {
      const row = rows[order[seq] ?? -1];
      if (!row) return undefined;
      const group = groupAt(order[seq]);
      return {
        ...row,
        importId,
        programId,
        seq,
        group,
        corrects: correctedId(row),
        clues: clueKeys(programId, row),
      };
    },
    key(seq) {
      const row = rows[order[seq] ?? -1];
      return row && [programId, groupAt(order[seq]), row.key, importId, seq];
    },
  };
}

/**
 * Puts the rows of an import into the database, group by group, unseen by everything else. Throws a UserError
 * where its program is gone, and the signal's reason where it is cancelled: what is staged is to be discarded.
 */
export async function stage(
  db: LongtailDb,
  source: Import,
  statementRows: readonly StatementRow[],
  onProgress: OnImportProgress,
  signal?: AbortSignal,
): Promise<Staged> {
  const { id: importId, programId } = source;
  const rows = inGroups(source, statementRows);
  const scattered = await scatteredKeys(db, programId, keysIn(rows));
  await begin(db, source);
  await addRows(db, rows, (done) => {
    onProgress({ stage: 'staging', done, total: rows.count });
    signal?.throwIfAborted();
  });
  await db.imports.update(importId, { state: 'publishing' });
  return { rows, scattered };
}

/** From here on its program can't be removed; it may have been removed before. */
async function begin(db: LongtailDb, source: Import): Promise<void> {
  await db.transaction('rw', [db.programs, db.imports], async () => {
    if (!(await db.programs.get(source.programId))) {
      throw new UserError('The program of this statement was removed meanwhile. Choose another one.');
    }
    await db.imports.add(source);
  });
}

/** Chunk by chunk, preparing the next while the last is written. When it ends, nothing is under way. */
async function addRows(db: LongtailDb, rows: StagedRows, onAdded: (done: number) => void): Promise<void> {
  let adding: PromiseLike<unknown> = Promise.resolve();
  try {
    for (let from = 0; from < rows.count; from += CHUNK_ROWS) {
      const chunk = Array.from({ length: CHUNK_ROWS }, (_, i) => rows.row(from + i));
      const before = adding;
      adding = db.importRows.bulkAdd(chunk.filter((row) => row !== undefined));
      await before;
      if (from > 0) onAdded(from);
    }
    await adding;
    onAdded(rows.count);
  } finally {
    await Promise.allSettled([adding]);
  }
}

function* keysIn(rows: StagedRows): Generator<{ group: string; key: string }> {
  for (let seq = 0; seq < rows.count; seq += 1) {
    const [, group = '', key = ''] = rows.key(seq) ?? [];
    yield { group, key };
  }
}
