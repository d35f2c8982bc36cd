import { describe, expect, test } from 'vitest';
import { attentionOf } from '@/core/returns/attention.ts';
import { globalApi } from '../support/ledger.ts';
import { openWorld, post } from '../support/world.ts';

const copy = { copiedAt: null, hasChanged: true, firstAt: null };

const href = 'https://go.example-network.com/x?subId1=devto-1';
const table = 'Month,First order,Recurring,New customers\nJune 2026,68.00,310.00,4\nJuly 2026,94,148,\n';
const HEADER = 'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID';

/** 22 November 2026; June to the cent as its author quotes it. */
const byHand = {
  programId: globalApi.id,
  articleId: null,
  month: '2026-06',
  firstOrder: 6800,
  recurring: 31_000,
  conversions: 4,
  currency: 'USD',
};

describe('a program that shows no more than monthly totals', () => {
  test('given as a table: in the totals, the months and the unattributed, and no projection is made up', async () => {
    const world = await openWorld();
    const { counts } = await world.importSheet(table);
    expect(counts).toMatchObject({ new: 2, error: 0 });
    const portfolio = await world.readPortfolio();
    expect(portfolio.totals.commissions).toMatchObject({ firstOrder: 16_200, recurring: 45_800 });
    expect(portfolio.months.slice(0, 2)).toEqual([
      { month: '2026-06', firstOrder: 6800, recurring: 31_000, other: 0 },
      { month: '2026-07', firstOrder: 9400, recurring: 14_800, other: 0 },
    ]);
    // There is no row of it that could be settled.
    const items = attentionOf({
      portfolio,
      hasIdentity: true,
      gaps: [],
      owed: [],
      copy,
      today: '2026-11-22',
    });
    expect(items.map(({ kind }) => kind)).not.toContain('unattributed');
    const { figures } = portfolio.unattributed;
    expect(figures).toMatchObject({ runRate: null, headline: { mean: null }, conversions: 4 });
    expect(figures?.basis).toContainEqual({ says: 'opening', asOf: '2026-07-31' });
    const report = await world.report.make();
    expect(report.unattributed.commissions).toMatchObject({ toDate: 62_000 });
    expect(report.totals.commissions).toMatchObject({ toDate: 62_000 });
  });

  test('given by hand, given again, corrected, and taken back', async () => {
    const world = await openWorld();
    const toDate = async () => (await world.report.make()).totals.commissions.toDate;
    await world.spreadsheets.addMonth(byHand);
    expect(await toDate()).toBe(37_800);
    await expect(world.spreadsheets.addMonth(byHand)).rejects.toThrow('The same was given');
    await world.spreadsheets.addMonth({ ...byHand, firstOrder: 7000 });
    expect(await toDate()).toBe(38_000);
    const [latest] = (await world.db.spreadsheets.toArray()).toSorted((a, b) => b.importedAt - a.importedAt);
    await world.spreadsheets.undo(latest?.id ?? '');
    expect(await toDate()).toBe(37_800);
  });

  test('statements take over month by month; until then their rows wait', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, href));
    await world.importSheet(table);
    const rows = [
      'R1,2026-06-10,C1,First order,30.00,USD,Paid,devto-1',
      'R2,2026-07-10,C1,Recurring,16.00,USD,Paid,devto-1',
    ];
    const half = await world.importAll([HEADER, ...rows].join('\n'), '2026-06-10', '2026-07-10');
    expect((await world.report.make()).totals.commissions.toDate).toBe(62_000);
    await world.undo(half);
    await world.importAll([HEADER, ...rows].join('\n'), '2026-06-01', '2026-07-10');
    const report = await world.report.make();
    // June is the statement's 30.00; July is still the total, 94 + 148.
    expect(report.totals.commissions.toDate).toBe(3000 + 24_200);
    expect(report.articles[0]?.commissions.toDate).toBe(3000);
  });

  test('of an article: it counts there, and the program’s month adds the rest', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, href));
    await world.spreadsheets.addMonth(byHand);
    await world.spreadsheets.addMonth({ ...byHand, articleId: 'devto:1', firstOrder: 2000, recurring: null });
    const report = await world.report.make();
    expect(report.articles[0]?.commissions.toDate).toBe(2000);
    expect(report.unattributed.commissions.toDate).toBe(35_800);
    expect(await world.db.publications.toArray()).toMatchObject([{ id: 'devto:1', site: 'devto' }]);
  });
});

test.each([
  ['a month that is none', 'Month,Recurring\nSmarch,5\n', 'Month: "Smarch" is not a month'],
  ['a month to come', 'Month,Recurring\n2027-01,5\n', '"2027-01" is in the future'],
  ['a month twice', 'Month,Recurring\n2026-06,5\nJune 2026,6\n', 'The same month as line 2'],
  ['an unknown program', 'Month,Program,Recurring\n2026-06,Nobody,5\n', 'No program called "Nobody"'],
  ['nothing in it', 'Month,Recurring\n2026-06,\n2026-07,5\n', 'Gives neither commissions nor conversions'],
])('%s is told by its line', async (_, text, reason) => {
  const world = await openWorld();
  const preview = await world.spreadsheets.preview(
    { fileName: 'months.csv', bytes: new TextEncoder().encode(text) },
    { choice: {}, asOf: null, programId: null },
  );
  expect(preview.rows.flatMap((row) => row.notes).join(' ')).toContain(reason);
});
