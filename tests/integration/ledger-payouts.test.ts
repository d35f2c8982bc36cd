import { expect, test } from 'vitest';
import { reconcilePayouts } from '@/core/ledger/payouts.ts';
import dub from '../fixtures/reports/dub_payouts_export.csv?raw';
import { openWorld } from '../support/world.ts';

const mapping = { date: 'periodStart', defaultKind: 'payout' } as const;

const accounts = async ({ db }: Awaited<ReturnType<typeof openWorld>>) =>
  reconcilePayouts(await db.rollups.toArray(), await db.payouts.toArray());

test('a file of payouts is held against what the statements call paid, and its undo leaves nothing', async () => {
  const world = await openWorld();
  await world.importText('Date,Event,Commission,Currency,Status\n2026-01-10,Recurring,200.00,USD,Paid\n');
  const before = await world.derived();
  const { importId } = await world.importText(dub, mapping);
  // Sums by state as tests/fixtures/reports/dub_payouts_export.csv.expected.json has them.
  expect(await accounts(world)).toMatchObject([
    { paidOut: 90524, underWay: 49791 + 35276, markedPaid: 20000, difference: 20000 - 90524 },
  ]);
  expect(await world.db.commissions.count()).toBe(1);
  await world.importText(dub, mapping);
  expect(await world.db.payouts.count()).toBe(20);
  const [twin] = (await world.db.imports.toArray()).filter(
    (item) => item.id !== importId && item.content === 'payouts',
  );
  await world.undo(importId);
  await world.undo(twin?.id ?? '');
  expect(await world.derived()).toEqual(before);
});

test('payouts say nothing about how far the commissions are known', async () => {
  const world = await openWorld();
  await world.importText('Date,Event,Commission,Currency,Status\n2026-01-10,Recurring,200.00,USD,Paid\n');
  await world.importText(dub, mapping);
  expect((await world.report.make()).programs).toMatchObject([{ coversTo: '2026-01-10' }]);
});

test('payout rows among commissions count apart from them', async () => {
  const world = await openWorld();
  await world.importText(
    [
      'Date,Event,Commission,Currency,Status',
      '2026-01-10,Recurring,200.00,USD,Paid',
      '2026-02-01,Payout,-198.00,USD,Paid',
      '2026-02-01,Payout fee,-2.00,USD,Paid',
    ].join('\n'),
  );
  expect((await world.report.make()).totals.commissions.toDate).toBe(20000);
  expect(await accounts(world)).toMatchObject([{ paidOut: 19800, fees: 200, difference: 0 }]);
});
