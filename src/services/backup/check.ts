import { changeOf } from '@/core/backup/merge.ts';
import { openBackup } from '@/core/backup/reader.ts';
import type { BackupTable } from '@/core/backup/rows/index.ts';
import { sum } from '@/core/sums.ts';
import { sha256, unpackLines } from '@/db/backup/pack.ts';
import { countRows, storedAs } from '@/db/backup/rows.ts';
import { backupTables } from '@/db/backup/tables.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { BackupCheck, OnBackupProgress, TableChange } from './types.ts';

/**
 * Reads a whole backup and compares it with what is here; writes nothing. Throws a BackupError for anything that
 * isn't a whole backup, and the signal's reason if it is cancelled.
 */
export async function checkBackup(
  db: LongtailDb,
  file: Blob,
  onProgress: OnBackupProgress,
  signal?: AbortSignal,
): Promise<BackupCheck> {
  const { header, sections } = await openBackup(unpackLines(file), { digest: sha256 });
  const total = sum(Object.values(header.rows));
  const changes = new Map(backupTables.map((table) => [table, noChange(table)]));
  const namesakes: string[] = [];
  let done = 0;
  for await (const { table, rows } of sections) {
    const here = await storedAs(db, table, rows);
    const change = changes.get(table) ?? noChange(table);
    rows.forEach((row, index) => {
      change[changeOf(here[index], row)] += 1;
    });
    if (table === 'programs') namesakes.push(...(await namesakesOf(db, rows)));
    done += rows.length;
    onProgress({ stage: 'checking', done, total });
    signal?.throwIfAborted();
  }
  const stored = await countRows(db);
  for (const change of changes.values()) {
    change.gone = (stored[change.table] ?? 0) - change.same - change.different;
  }
  const { madeAt, appVersion } = header;
  const tables = [...changes.values()].filter((change) => sumOf(change) > 0);
  return { madeAt, appVersion, rows: done, tables, namesakes };
}

function noChange(table: BackupTable): TableChange {
  return { table, new: 0, same: 0, different: 0, gone: 0 };
}

function sumOf({ new: added, same, different, gone }: TableChange): number {
  return added + same + different + gone;
}

/** Names that programs here have under another id. */
export async function namesakesOf(db: LongtailDb, rows: readonly unknown[]): Promise<string[]> {
  const here = new Map((await db.programs.toArray()).map(({ name, id }) => [name, id]));
  return rows.flatMap((row) => {
    if (typeof row !== 'object' || row === null || !('name' in row) || !('id' in row)) return [];
    const { name, id } = row;
    if (typeof name !== 'string') return [];
    const own = here.get(name);
    return own !== undefined && own !== id ? [name] : [];
  });
}
