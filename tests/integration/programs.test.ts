import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { createLive } from '@/db/live/live.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { globalApi } from '../support/ledger.ts';
import { openWorld } from '../support/world.ts';

const payments = [
  ['2026-05-16', 'First order', '7.50'],
  ['2026-06-16', 'Recurring', '4.00'],
  ['2026-07-16', 'Recurring', '4.00'],
  ['2026-08-16', 'Recurring', '4.00'],
  ['2026-09-16', 'Recurring', '3.50'],
] as const;

/** A.K. on a plan of 50.00; payments by their place are left out. */
const statement = (...leftOut: number[]) =>
  [
    'Date,Customer,Event,Plan price,Commission,Currency,Status',
    ...payments
      .filter((_, index) => !leftOut.includes(index))
      .map(([day, event, amount]) => `${day},A.K.,${event},50.00,${amount},USD,Paid`),
  ].join('\n');

const clicks = 'Date,Sub ID,Clicks\n2026-05-20,devto-1,10\n2026-06-02,devto-1,20\n2026-06-30,devto-1,8\n';

async function open() {
  const world = await openWorld();
  return { ...world, live: createLive(world.db, () => '2026-11-22') };
}

test('a payment left out of the statement is missing, a smaller one short, until they come', async () => {
  const { live, importAll } = await open();
  await importAll(statement(2), '2026-05-01', '2026-09-30');
  const found = await live.program(globalApi.id);
  expect(found?.reconciliation).toMatchObject({
    open: [
      { verdict: 'short', day: '2026-09-16', expected: 400, paid: 350, customer: 'A.K.' },
      { verdict: 'missing', day: '2026-07-16', expected: 400, paid: 0, customer: 'A.K.' },
    ],
    owed: { USD: 450 },
    owedPayments: 2,
    agreeing: 3,
  });
  await importAll(statement(), '2026-05-01', '2026-10-10');
  expect((await live.program(globalApi.id))?.reconciliation?.open.map(({ day }) => day)).toEqual([
    '2026-09-16',
  ]);
});

test('clicks of months are kept in step with imports, undo and a rebuild', async () => {
  const world = await open();
  const months = async () =>
    (await world.db.clickMonths.toArray()).map(({ month, clicks: sum }) => [month, sum]).sort();
  const first = await world.importAll(clicks, '2026-05-01', '2026-06-30');
  expect(await months()).toEqual([
    ['2026-05', 10],
    ['2026-06', 28],
  ]);
  const second = await world.importAll(clicks.replace(',8', ',12'), '2026-05-01', '2026-07-31');
  expect((await months())[1]).toEqual(['2026-06', 32]);
  const kept = await world.derived();
  await rebuild(world.db);
  expect(await world.derived()).toEqual(kept);
  await world.undo(second);
  expect((await months())[1]).toEqual(['2026-06', 28]);
  await world.undo(first);
  expect(await months()).toEqual([]);
});

test('figures beside each other come from rollups: 11.50 in May and June over 38 clicks', async () => {
  const { live, importAll } = await open();
  await importAll(statement(), '2026-05-01', '2026-09-30');
  await importAll(clicks, '2026-05-01', '2026-06-30');
  const [row] = await live.programFigures();
  // 7.50 + 4.00 = 11.50, by 38 clicks 0.3026; one conversion of 38; 7.50 + 3 x 4.00 + 3.50 = 23.00.
  expect(row).toMatchObject({
    clicks: 38,
    conversionRate: 1 / 38,
    conversions: 1,
    coversTo: '2026-09-30',
    active: 1,
    churned: 0,
    churn: 0,
    money: [{ currency: 'USD', totals: { toDate: 2300 }, epc: 30, valuePerReferral: 2300, share: 1 }],
  });
  expect(await live.program('gone')).toBeNull();
});

test('credit of a program stands with the program, and in no total', async () => {
  const world = await openWorld();
  await world.programs.save({ ...globalApi, id: 'cloud', name: 'Little Cloud', paidIn: 'credit' });
  await world.importText(statement());
  const money = await world.readPortfolio();
  const bytes = new TextEncoder().encode(statement());
  await world.imports.preview({ fileName: 'credit.csv', bytes }, 'cloud', {}, {});
  await world.imports.publish(() => undefined);
  const { totals, months, unattributed } = await world.readPortfolio();
  expect(totals).toEqual(money.totals);
  expect(totals.commissions?.toDate).toBe(750 + 3 * 400 + 350);
  expect(months).toEqual(money.months);
  expect(unattributed.figures).toEqual(money.unattributed.figures);
  expect((await world.report.make()).programs.map(({ name }) => name)).toEqual(['Global API']);
  const figures = await createLive(world.db, () => '2026-11-22').programFigures();
  expect(figures.map(({ program, money: [own] }) => [program.name, own?.totals.toDate])).toEqual([
    ['Global API', 2300],
    ['Little Cloud', 2300],
  ]);
});

test('a program that is removed leaves nothing that names it, what was settled about its columns neither', async () => {
  const { db, programs, importText, undo } = await open();
  const { importId } = await importText('When,Customer,Event,Commission\n2026-06-16,Z.,First order,4.00\n', {
    date: 'When',
  });
  await undo(importId);
  expect(await db.mappings.count()).toBe(1);
  await programs.remove(globalApi.id);
  expect(await createSelfCheck(db).selfCheck(() => undefined)).toEqual([]);
});
