import { expect, test } from 'vitest';
import { reconcilePayouts } from '@/core/ledger/payouts.ts';
import { readProgram } from '@/db/live/programs.ts';
import dub from '../fixtures/reports/dub_payouts_export.csv?raw';
import impact from '../fixtures/reports/impact_mp_action_listing_sku.csv?raw';
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

test('commissions that name their payout are held against it, one by one', async () => {
  const world = await openWorld();
  await world.importText(impact);
  const payouts = async () =>
    (await readProgram(world.db, 'global-api', '2026-11-22'))?.payouts.map(({ rows, ...payout }) => ({
      ...payout,
      rows: rows.length,
    }));
  const stub = { currency: 'USD', day: null, amount: null, verdict: 'unlisted' };
  // Actions with a Paystub, and their Payout, added up by hand from the file.
  const [ps300, ps301, ps302] = [
    { payoutId: 'PS-300', stated: 4 * 960 + 195 + 97 + 480, rows: 7 },
    { payoutId: 'PS-301', stated: 195 + 120 + 240 + 480 + 960 + 960 + 480, rows: 7 },
    { payoutId: 'PS-302', stated: 3 * 960 + 120, rows: 4 },
  ];
  expect(await payouts()).toEqual([ps302, ps301, ps300].map((payout) => ({ ...stub, ...payout })));
  const { importId } = await world.importText(
    [
      'Payout id,Date,Event,Commission,Currency,Status',
      'PS-300,2026-03-10,Payout,46.12,USD,Paid',
      'PS-301,2026-04-10,Payout,30.00,USD,Paid',
      'PS-302,2026-05-10,Payout,30.00,USD,Paid',
    ].join('\n'),
  );
  expect(await payouts()).toEqual([
    { ...ps302, currency: 'USD', day: '2026-05-10', amount: 3000, verdict: 'ties' },
    { ...ps301, currency: 'USD', day: '2026-04-10', amount: 3000, verdict: 'short' },
    { ...ps300, currency: 'USD', day: '2026-03-10', amount: 4612, verdict: 'ties' },
  ]);
  await world.undo(importId);
  expect(await payouts()).toEqual([ps302, ps301, ps300].map((payout) => ({ ...stub, ...payout })));
});

test('a row that names its payout later takes it on', async () => {
  const world = await openWorld();
  const row = (paid: string) => `Id,Date,Event,Commission,Payout id\nT1,2026-01-10,Recurring,4.00,${paid}\n`;
  await world.importText(row(''));
  const { preview } = await world.importText(row('PO-1'), {}, '2026-02-01');
  expect(preview.rows).toMatchObject([{ fate: 'updates', reason: 'Changes payout id.' }]);
  expect(await world.db.commissions.toArray()).toMatchObject([{ payoutId: 'PO-1' }]);
});
