import { clueKeys } from '@/core/attribution/clues.ts';
import { correctedId, groupOf } from '@/core/ledger/group.ts';
import { orderOf } from '@/core/ledger/order.ts';
import type { Import, ImportRow, StatementRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { derive } from '@/db/derived/derive.ts';
import { hasCorrections, scatteredKeys } from '@/db/derived/rows.ts';
import { type Touched, tyingIds } from '@/db/derived/together.ts';
import type { RowKey } from '@/db/rows.ts';
import { changeData } from '@/db/transaction.ts';
import { UserError } from '../error.ts';
import type { ImportProgress } from './types.ts';

/** Rows per transaction: large enough to be quick, small enough to let others in. */
export const CHUNK_ROWS = 1000;

type OnProgress = (progress: ImportProgress) => void;

/** What staging knows of an import, so that publishing need not read it again. */
export type Staged = {
  /** Its rows by `seq`, made when they are asked for: only a chunk of them is there at a time. */
  rows: StagedRows;
  /** Those of its keys that have rows in more than one group. */
  scattered: ReadonlySet<string>;
};

type StagedRows = {
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
  onProgress: OnProgress,
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

/**
 * Makes staged rows count, chunk by chunk from the cursor on: running it again rolls forward. `staged` is what
 * staging returned; it is read where that is gone. If cancelled on the way, it undoes the whole import, then throws
 * the signal's reason.
 */
export async function publish(
  db: LongtailDb,
  importId: string,
  onProgress: OnProgress,
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

/** Undoes an import, chunk by chunk; what remains counts until it is gone. Without its program nothing of it counts. */
export async function undo(db: LongtailDb, importId: string, onProgress: OnProgress): Promise<void> {
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
    from = after(rows);
    done += rows.length;
    onProgress({ stage: 'undoing', done: Math.min(done, source.rowCount), total: source.rowCount });
  }
}

/** What some rows touch. Only the scattered ones of their keys are looked for in other groups. */
function touchedBy(rows: readonly RowKey[], scattered: ReadonlySet<string>): Touched {
  const keys = new Set(rows.map(([, , key]) => key));
  return {
    keys,
    groups: rows.map(([, group]) => group),
    within: keys.difference(scattered),
  };
}

/** The ids that tie some rows, which are about to go, to others. */
async function tiesOf(db: LongtailDb, programId: string, rows: readonly RowKey[]): Promise<string[]> {
  if (!(await hasCorrections(db, programId))) return [];
  return tyingIds((await db.importRows.bulkGet([...rows])).filter((row) => row !== undefined));
}

/** The same for a stored import, loading this many of its keys at once. */
async function scatteredKeysOf(db: LongtailDb, { id, programId, rowCount }: Import): Promise<Set<string>> {
  const scattered = new Set<string>();
  for (let from = 0; from < rowCount; from += CHUNK_ROWS) {
    const rows = await db.importRows
      .where('[importId+seq]')
      .between([id, from], [id, from + CHUNK_ROWS])
      .primaryKeys();
    const places = rows.map(([, group, key]) => ({ group, key }));
    for (const key of await scatteredKeys(db, programId, places)) scattered.add(key);
  }
  return scattered;
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
    from = after(rows);
  }
}

/** Where to read on: starting from the first row, the database would step over everything deleted each time. */
const after = (rows: readonly RowKey[]) => (rows.at(-1)?.[4] ?? -1) + 1;

/** The next rows of an import, by their keys: a chunk, and on to the end of its last group. */
async function nextRows(db: LongtailDb, importId: string, from: number): Promise<RowKey[]> {
  const rows: RowKey[] = [];
  for (;;) {
    const more = await db.importRows
      .where('[importId+seq]')
      .between([importId, from + rows.length], [importId, []])
      .limit(CHUNK_ROWS)
      .primaryKeys();
    const group = rows.at(-1)?.[1];
    const same = group === undefined ? more : more.filter((row) => row[1] === group);
    rows.push(...same);
    if (same.length < CHUNK_ROWS) return rows;
  }
}

/** The same for rows in memory. */
function nextStaged(rows: StagedRows, from: number): RowKey[] {
  const keys: RowKey[] = [];
  for (let key = rows.key(from); key; key = rows.key(from + keys.length)) {
    if (keys.length >= CHUNK_ROWS && key[1] !== keys.at(-1)?.[1]) break;
    keys.push(key);
  }
  return keys;
}
