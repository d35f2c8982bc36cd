import { expect, test } from 'vitest';
import { backupTables } from '@/db/backup/tables.ts';
import { derivedTables, rebuiltTables } from '@/db/database.ts';
import { contents, openBackups, openEmpty } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';

const derived = (world: ReturnType<typeof openEmpty>) =>
  Promise.all(rebuiltTables.map((name) => world.db.table(name).toArray()));

test('every table is backed up, or left out on purpose', async () => {
  const { db } = openEmpty();
  const known = [...backupTables, ...derivedTables, 'secrets', 'meta'];
  expect(known.toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
});

test('a backup restored into an empty profile gives the same rows and the same report, byte for byte', async () => {
  const world = await openFullWorld();
  const source = openBackups(world.db);
  const report = await source.report();
  const before = await contents(world.db);
  expect(Object.keys(before).filter((name) => before[name]?.length === 0)).toEqual([]);
  const file = await source.save();
  const target = openEmpty();
  await target.restore(file, 'replace');
  expect(await contents(target.db)).toEqual(before);
  expect(await derived(target)).toEqual(await derived(source));
  expect(await target.report()).toBe(report);
});
