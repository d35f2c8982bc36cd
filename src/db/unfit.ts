import { isBackupTable } from '@/core/backup/rows/index.ts';
import { type Unfit, unfitField } from '@/core/backup/unfit.ts';
import { eachSection, keyOfRow } from './backup/rows.ts';
import { backupTables } from './backup/tables.ts';
import type { LongtailDb } from './database.ts';
import { keyText, type LeftOut } from './leave-out.ts';

const ROWS_AT_ONCE = 2000;

/** A record that its table's schema does not take, as only a fault can have stored it, with its key. */
export type UnfitRow = Unfit & { key: unknown };

/** All records that no schema takes. Reads everything that a backup holds. */
export async function findUnfit(db: LongtailDb): Promise<UnfitRow[]> {
  const found: UnfitRow[] = [];
  await eachSection(db, backupTables, ROWS_AT_ONCE, async (table, rows) => {
    if (!isBackupTable(table)) return;
    for (const row of rows) {
      const field = unfitField(table, row);
      if (field !== null) found.push({ table, field, key: keyOfRow(db.table(table), row) });
    }
  });
  return found;
}

/**
 * Answers `read`. If that fails and there are records that don't fit their schema, it is tried again without
 * these, so that one bad record doesn't hide all others; from then on they are left out, which the portfolio
 * says. If it fails even so, they are not to blame, and the first error is thrown.
 */
export async function withoutUnfit<T>(db: LongtailDb, read: () => PromiseLike<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const before = new Map(db.leftOut);
    // A database that was closed meanwhile can't be looked through either.
    const unfit = await findUnfit(db).catch((): UnfitRow[] => []);
    if (unfit.length === 0) throw cause;
    replace(db.leftOut, byTable(unfit));
    try {
      return await read();
    } catch {
      replace(db.leftOut, before);
      throw cause;
    }
  }
}

function byTable(unfit: readonly UnfitRow[]): LeftOut {
  const tables = Map.groupBy(unfit, ({ table }) => table);
  return new Map([...tables].map(([table, rows]) => [table, new Set(rows.map(({ key }) => keyText(key)))]));
}

function replace(leftOut: LeftOut, by: LeftOut): void {
  leftOut.clear();
  for (const [table, keys] of by) leftOut.set(table, keys);
}
