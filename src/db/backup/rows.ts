import Dexie, { type IndexableType, type Table } from 'dexie';
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

/** A database, or one transaction of it. */
export type Source = { table(name: string): Table };

/** Hands out the rows of some tables in batches, in the order of their keys. */
export async function eachSection(
  source: Source,
  tables: readonly string[],
  size: number,
  take: (table: string, rows: unknown[]) => Promise<void>,
): Promise<void> {
  for (const name of tables) {
    const table: Table<unknown, IndexableType> = source.table(name);
    for (let last: IndexableType | undefined; ; ) {
      const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const rows = await rest.limit(size).toArray();
      if (rows.length > 0) await take(name, rows);
      if (rows.length < size) break;
      last = keyOfRow(table, rows.at(-1));
    }
  }
}

/** The primary key of a row, as its table has it. */
export function keyOfRow(table: Table<unknown, IndexableType>, row: unknown): IndexableType {
  const { keyPath } = table.schema.primKey;
  if (typeof row !== 'object' || row === null || !keyPath) {
    throw new TypeError(`A row of ${table.name} has no key`);
  }
  return typeof keyPath === 'string'
    ? Dexie.getByKeyPath(row, keyPath)
    : keyPath.map((part) => Dexie.getByKeyPath(row, part));
}

/** The rows stored under the keys of some rows, in the same order. */
export async function storedAs(
  db: LongtailDb,
  name: BackupTable,
  rows: readonly unknown[],
): Promise<unknown[]> {
  const table = db.table<unknown, IndexableType>(name);
  return table.bulkGet(rows.map((row) => keyOfRow(table, row)));
}
