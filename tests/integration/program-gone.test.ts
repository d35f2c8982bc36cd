import { expect, test } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { recoverImports } from '@/services/import/recover.ts';
import { quiet } from '../support/backup.ts';
import { globalApi } from '../support/ledger.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

const source = { fileName: 'statement.csv', bytes: new TextEncoder().encode(statementOf(20)) };

test('a program that is removed between preview and import is said, and nothing is left of the import', async () => {
  const world = await openWorld();
  await world.imports.preview(source, globalApi.id, {}, {});
  await world.programs.remove(globalApi.id);
  await expect(world.imports.publish(quiet)).rejects.toThrow('was removed meanwhile');
  expect(await world.db.imports.count()).toBe(0);
  expect(await world.db.importRows.count()).toBe(0);
});

/** Imports that are left half done: one whose program is gone, and one that waits behind it. */
async function openStuck() {
  const world = await openWorld();
  const { importId } = await world.importText(statementOf(20));
  const [record, rows] = [await world.db.imports.get(importId), await world.db.importRows.toArray()];
  if (!record) throw new RangeError('Nothing was imported');
  await world.undo(importId);
  for (const [id, programId] of [
    ['a', 'gone'],
    ['b', globalApi.id],
  ] as const) {
    await world.db.imports.add({ ...record, id, programId, state: 'publishing', cursor: 0 });
    await world.db.importRows.bulkAdd(rows.map((row) => ({ ...row, importId: id, programId })));
  }
  return world;
}

test('an import without its program is taken back, and the next one is finished', async () => {
  const { db } = await openStuck();
  expect(await recoverImports(db)).toBe(2);
  expect(await db.imports.toArray()).toMatchObject([{ id: 'b', state: 'published' }]);
  expect(await db.commissions.count()).toBe(20);
  expect(await createSelfCheck(db).selfCheck(quiet)).toEqual([]);
});

test('such an import can be undone by hand', async () => {
  const { db, undo } = await openStuck();
  await db.imports.update('a', { state: 'published', cursor: 20 });
  await undo('a');
  expect(await db.imports.toCollection().primaryKeys()).toEqual(['b']);
});
