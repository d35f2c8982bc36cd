import type { EntityTable, Table } from 'dexie';
import type { DayRollup, Rollup } from '@/core/ledger/commission.ts';
import { statementOf } from './statement.ts';
import type { openWorld } from './world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * Stores so many statements of so many rows and the same shape, each with its own customers. One is imported;
 * the others are written as their imports would leave them, under other names, which is much quicker.
 */
export async function fill({ db, importText }: World, statements: number, rowsOfEach: number): Promise<void> {
  const name = (index: number) => `R${String(index).padStart(6, '0')}-`;
  const { importId } = await importText(statementOf(rowsOfEach, name(0)));
  const first = await db.imports.get(importId);
  if (!first) throw new RangeError('Nothing was imported');
  const own: [Table, string][] = [];
  for (const table of [db.importRows, db.commissions, db.referrals]) {
    own.push([table, JSON.stringify(await table.toArray())]);
  }
  for (let index = 1; index < statements; index += 1) {
    const id = `${importId.slice(0, -6)}${String(index).padStart(6, '0')}`;
    const renamed = (text: string) => text.replaceAll(name(0), name(index)).replaceAll(importId, id);
    await db.imports.add({ ...first, id, fileHash: id, importedAt: first.importedAt + index });
    await db.transaction('rw', db.tables, async () => {
      for (const [table, rows] of own) await table.bulkAdd(JSON.parse(renamed(rows)));
    });
  }
  await timesAll(db.rollups, statements);
  await timesAll(db.dayRollups, statements);
}

/** Multiplies every rollup. */
async function timesAll(table: EntityTable<Rollup, 'id'> | EntityTable<DayRollup, 'id'>, times: number) {
  await table.toCollection().modify((rollup) => {
    rollup.amount *= times;
    rollup.count *= times;
  });
}
