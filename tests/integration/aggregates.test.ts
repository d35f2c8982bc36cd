import { expect, test } from 'vitest';
import { globalApi } from '../support/ledger.ts';
import { openWorld } from '../support/world.ts';

const sums = 'sub_id,clicks,referrals,customers,earnings\npost-a,40,3,2,8.00\npost-b,10,1,1,4.00\n';
const single = [
  'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID',
  '1,2026-06-05,A.,Recurring,4.00,USD,Paid,post-a',
  '2,2026-06-09,B.,Recurring,4.00,USD,Approved,post-a',
  '3,2026-06-20,C.,Recurring,4.00,USD,Paid,post-b',
  '4,2026-06-21,D.,Recurring,9.00,USD,Pending,post-b',
].join('\n');
const june = { from: '2026-06-01', to: '2026-06-30' };
const source = (text: string) => ({ fileName: 'sums.csv', bytes: new TextEncoder().encode(text) });

test('sums are held against the single commissions of their days, and add to nothing', async () => {
  const world = await openWorld();
  await world.importAll(single, june.from, june.to);
  const before = await world.derived();
  const view = await world.imports.aggregate(source(sums), globalApi.id, june, false);
  expect(view).toMatchObject({
    name: 'FirstPromoter sub-ID report',
    total: { USD: 1200 },
    check: {
      isCovered: true,
      isMonth: true,
      total: { USD: 1200 },
      byName: { 'post-a': { USD: 800 }, 'post-b': { USD: 400 } },
    },
  });
  expect(await world.derived()).toEqual(before);
  expect(await world.db.imports.count()).toBe(1);
});

test('days that no statement of single commissions covers can’t be compared; a month’s sum stands until one does', async () => {
  const world = await openWorld();
  const view = await world.imports.aggregate(source(sums), globalApi.id, june, false);
  expect(view?.check).toMatchObject({ isCovered: false, total: {} });
  const month = { programId: globalApi.id, articleId: null, month: '2026-06', currency: 'USD' };
  await world.spreadsheets.addMonth({ ...month, firstOrder: null, recurring: 1200, conversions: null });
  const toDate = async () => (await world.report.make()).totals.commissions.toDate;
  expect(await toDate()).toBe(1200);
  await world.importAll(single, june.from, june.to);
  expect(await toDate()).toBe(1200);
});

test('a statement of single rows is none, unless the author says so', async () => {
  const world = await openWorld();
  expect(await world.imports.aggregate(source(single), globalApi.id, null, false)).toBeNull();
  const view = await world.imports.aggregate(source(single), globalApi.id, null, true);
  expect(view).toMatchObject({ name: null, check: null, total: { USD: 2100 } });
});
