import type { Table } from 'dexie';
import { type BackupTable, isBackupTable, rowSchemas } from '@/core/backup/rows/index.ts';
import type { z } from '@/core/schema.ts';
import type { derivedTables, LongtailDb, TableName } from '../database.ts';

/** Tables left out of backups: what can be derived again, the API keys, and counters of this database. */
type LeftOut = (typeof derivedTables)[number] | 'secrets' | 'meta';

type RowOf<Name extends TableName> = LongtailDb[Name] extends Table<infer Row, infer _Key> ? Row : never;

/** The same type with nothing optional, so that a field missing on one side shows. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
    : T;

/** The compiler demands here that each new table is backed up or left out, and each new field known. */
type Checked = {
  [Name in Exclude<TableName, LeftOut>]: Name extends BackupTable
    ? Whole<z.output<(typeof rowSchemas)[Name]>> extends Whole<RowOf<Name>>
      ? z.ZodType<RowOf<Name>>
      : never
    : never;
};
const backupSchemas = rowSchemas satisfies Checked;

/** The tables of a backup, in its order. */
export const backupTables: readonly BackupTable[] = Object.keys(backupSchemas).filter(isBackupTable);
