import type Dexie from 'dexie';
import type { Transaction } from 'dexie';
import { type Upgrade, upgrades } from '@/core/backup/upgrades.ts';
import { keepBeforeUpgrade } from './keep.ts';

/** A version of the database: its stores in Dexie's syntax; null: the store is removed. */
export type SchemaVersion = { version: number; stores: Readonly<Record<string, string | null>> };

type Steps = Readonly<Record<number, Upgrade>>;

const ROWS_AT_ONCE = 1000;

/**
 * Declares every version there ever was to Dexie. On an upgrade, the data is first kept as a snapshot; then each row
 * goes through the same steps that upgrade an older backup. All of it is one browser transaction: a failure on the
 * way leaves the old version as it was.
 */
export function declareVersions(db: Dexie, versions: readonly SchemaVersion[], by: Steps = upgrades): void {
  let isKept = false;
  for (const { version, stores } of versions) {
    const declared = db.version(version).stores({ ...stores });
    if (version === 1) continue;
    declared.upgrade(async (transaction) => {
      if (!isKept) await keepBeforeUpgrade(transaction, version - 1);
      isKept = true;
      const step = by[version - 1];
      if (step) await upgradeRows(transaction, step);
    });
  }
}

async function upgradeRows(transaction: Transaction, step: Upgrade): Promise<void> {
  const tables = transaction.storeNames.map((name) => transaction.table(name));
  // All of them first: a row that moves to another table is no longer of the old version there.
  const keysOf = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  for (const [place, table] of tables.entries()) {
    const { name } = table;
    const keys = keysOf[place] ?? [];
    for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
      const some = keys.slice(from, from + ROWS_AT_ONCE);
      const rows: unknown[] = await table.bulkGet(some);
      for (const [index, row] of rows.entries()) {
        const next = step(name, row);
        if (next && next.row === row && next.table === name) continue;
        await table.delete(some[index]);
        if (next) await transaction.table(next.table).put(next.row);
      }
    }
  }
}
