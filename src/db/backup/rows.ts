import Dexie, { type IndexableType } from 'dexie';
import { SECTION_ROWS } from '@/core/backup/format.ts';
import type { BackupTable } from '@/core/backup/rows/index.ts';
import type { LongtailDb } from '../database.ts';
import { backupTables } from './tables.ts';

/** Rows by table, of all that a backup holds. */
export async function countRows(db: LongtailDb): Promise<Record<string, number>> {
  const counts = await Promise.all(
    backupTables.map(async (name) => [name, await db.table(name).count()] as const),
  );
  return Object.fromEntries(counts);
}

/** Hands out everything that a backup holds, some rows of a table at a time, in the order of their keys. */
export async function eachSection(
  db: LongtailDb,
  take: (table: BackupTable, rows: unknown[]) => Promise<void>,
): Promise<void> {
  for (const name of backupTables) {
    const table = db.table<unknown, IndexableType>(name);
    for (let last: IndexableType | undefined; ; ) {
      const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const rows = await rest.limit(SECTION_ROWS).toArray();
      if (rows.length > 0) await take(name, rows);
      if (rows.length < SECTION_ROWS) break;
      last = keyOfRow(db, name, rows.at(-1));
    }
  }
}

/** The primary key of a row, as its table has it. */
export function keyOfRow(db: LongtailDb, name: BackupTable, row: unknown): IndexableType {
  const { keyPath } = db.table(name).schema.primKey;
  if (typeof row !== 'object' || row === null || !keyPath) throw new TypeError(`A row of ${name} has no key`);
  return typeof keyPath === 'string'
    ? Dexie.getByKeyPath(row, keyPath)
    : keyPath.map((part) => Dexie.getByKeyPath(row, part));
}

/** Those that are stored under the keys of some rows, in their order. */
export async function storedAs(
  db: LongtailDb,
  name: BackupTable,
  rows: readonly unknown[],
): Promise<unknown[]> {
  return db.table(name).bulkGet(rows.map((row) => keyOfRow(db, name, row)));
}
