import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { createLive } from '@/db/live/live.ts';
import { countRows } from '../support/count-rows.ts';
import { openWorld } from '../support/world.ts';

const statement = (day: string) =>
  `Date,Customer,Event,Commission,Currency,Status\n${day},A.,First order,4.00,USD,Paid\n`;

test('a dismissal is kept through imports and rebuilds, and can be taken back', async () => {
  const world = await openWorld();
  const live = createLive(world.db, () => '2026-11-22');
  await world.attention.dismiss('one');
  await world.attention.dismiss('one');
  await world.attention.dismiss('two');
  await world.importText(statement('2026-06-01'));
  await rebuild(world.db);
  expect((await live.dismissed()).sort()).toEqual(['one', 'two']);
  await world.attention.restore('one');
  expect(await live.dismissed()).toEqual(['two']);
});

test('it attributes nothing, and makes no figure old', async () => {
  const world = await openWorld();
  await world.importText(statement('2026-06-01'));
  const before = await world.report.make();
  await world.attention.dismiss('one');
  expect(await world.figures.refresh()).toBe(false);
  expect(await world.report.make()).toEqual(before);
});

/** 8 % of 50.00 a month, and no row for March. */
const withHole = `Date,Customer,Event,Plan price,Commission,Currency,Status
2026-01-05,A.,First order,50.00,7.50,USD,Paid
2026-02-05,A.,Recurring,50.00,4.00,USD,Paid
2026-04-05,A.,Recurring,50.00,4.00,USD,Paid
2026-05-05,A.,Recurring,50.00,4.00,USD,Paid
`;

test('what a program owes is counted when its ledger changes, and read without a row of it', async () => {
  const world = await openWorld();
  const { importId } = await world.importText(withHole);
  await world.figures.refresh();
  const { rows, owed } = await readOwed(world);
  expect(owed).toMatchObject([{ programId: 'global-api', payments: 1, amounts: { USD: 400 } }]);
  expect(rows).toEqual({ 'owed.getAll': 1 });
  await world.undo(importId);
  await world.figures.refresh();
  expect((await readOwed(world)).owed).toMatchObject([{ payments: 0, amounts: {} }]);
});

async function readOwed({ db }: Awaited<ReturnType<typeof openWorld>>) {
  const live = createLive(db, () => '2026-11-22');
  let owed: Awaited<ReturnType<typeof live.owed>> = [];
  const rows = await countRows(async () => {
    owed = await live.owed();
  });
  return { rows, owed };
}
