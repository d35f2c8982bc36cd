import { expect, test } from 'vitest';
import { context, openBackups, openEmpty, quiet } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';

/** A world with a cost in parts of a cent, as only a fault could have stored it. */
async function openDamaged() {
  const { db } = await openFullWorld();
  await db.costs.toCollection().modify({ amount: 1.5 });
  return openBackups(db);
}

test('a record that no restore would take is named while a copy is saved', async () => {
  const { work, check, db } = await openDamaged();
  const { blob, unfit } = await work.save(context, quiet);
  expect(unfit).toEqual({ table: 'costs', field: 'amount' });
  await expect(check(blob)).rejects.toThrow(/table costs\): “amount”/);
  await db.costs.clear();
  expect((await work.save(context, quiet)).unfit).toBe(null);
});

test('what JSON has no word for is judged as it will be read', async () => {
  const { db } = await openFullWorld();
  await db.publications.toCollection().modify({ wordCount: Number.NaN });
  const { blob, unfit } = await openBackups(db).work.save(context, quiet);
  expect(unfit).toBe(null);
  await openEmpty().restore(blob, 'replace');
});

test('with such a record nothing is deleted for a snapshot’s sake; an older copy can still take its place', async () => {
  const damaged = await openDamaged();
  const { db, work } = damaged;
  await expect(work.deleteEverything(true, context, quiet)).rejects.toThrow(/nothing was deleted/);
  expect(await db.costs.count()).toBe(1);
  const older = await openBackups((await openFullWorld()).db).save();
  await damaged.restore(older, 'replace');
  expect((await work.save(context, quiet)).unfit).toBe(null);
  await db.costs.toCollection().modify({ amount: 1.5 });
  await work.deleteEverything(false, context, quiet);
  expect(await db.costs.count()).toBe(0);
});
