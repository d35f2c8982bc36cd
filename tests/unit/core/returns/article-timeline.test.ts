import { expect, test } from 'vitest';
import type { Rollup } from '@/core/ledger/commission.ts';
import { articleTimeline, type TimelineInput } from '@/core/returns/article-timeline.ts';

function rollup(month: string, kind: Rollup['kind'], amount: number, parts: Partial<Rollup> = {}): Rollup {
  const id = `${month} ${kind}`;
  const at = { id, articleId: 'a', programId: 'p', month, kind, currency: 'USD', amount };
  return { ...at, status: 'paid', count: 1, anonymous: 0, ...parts };
}

/** Published on 20 August, statements of commissions to 5 October, of clicks from 20 August to 30 September. */
function input(parts: Partial<TimelineInput> = {}): TimelineInput {
  return {
    asOf: '2026-11-22',
    currency: 'USD',
    publishedOn: '2026-08-20',
    rollups: [
      rollup('2026-08', 'first-order', 300),
      rollup('2026-10', 'recurring', 160),
      rollup('2026-10', 'adjustment', -60),
      rollup('2026-10', 'bonus', 500, { status: 'pending' }),
    ],
    clicks: [
      { day: '2026-08-21', clicks: 40 },
      { day: '2026-08-30', clicks: 2 },
    ],
    coversTo: '2026-10-05',
    clicked: [{ from: '2026-08-20', to: '2026-09-30' }],
    referrals: [
      { firstDay: '2026-08-25', converted: true },
      { firstDay: '2026-08-26', converted: false },
    ],
    work: [
      { day: '2026-07-30', activity: 'writing', seconds: 5400 },
      { day: '2026-10-01', activity: 'maintenance', seconds: 1800 },
      { day: '2026-10-02', activity: 'editing', seconds: 3600 },
    ],
    edits: ['2026-10-02', '2026-10-09'],
    ...parts,
  };
}

const nothing = { firstOrder: 0, recurring: 0, other: 0 };

test('every month from the first work to now has what is known of it, and null for what is not', () => {
  const months = articleTimeline(input());
  expect(
    months.map(({ month, earned, clicks, conversions }) => ({ month, earned, clicks, conversions })),
  ).toEqual([
    { month: '2026-07', earned: null, clicks: null, conversions: null },
    { month: '2026-08', earned: { ...nothing, firstOrder: 300 }, clicks: 42, conversions: 1 },
    // Nothing was earned or clicked, and statements say so.
    { month: '2026-09', earned: nothing, clicks: 0, conversions: 0 },
    { month: '2026-10', earned: { ...nothing, recurring: 160, other: -60 }, clicks: null, conversions: 0 },
    // No statement reaches it.
    { month: '2026-11', earned: null, clicks: null, conversions: null },
  ]);
});

test('work that made it, work that tended it, and changes of links stand in the months they were done', () => {
  const months = articleTimeline(input());
  expect(months.map(({ hours, tended, edits }) => [hours, tended, edits])).toEqual([
    [1.5, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [1, 0.5, 2],
    [0, 0, 0],
  ]);
  expect(months.filter(({ isPublication }) => isPublication).map(({ month }) => month)).toEqual(['2026-08']);
  expect(months.filter(({ isRunning }) => isRunning).map(({ month }) => month)).toEqual(['2026-11']);
});

test('the months add up to what is settled, of months to come too', () => {
  const ahead = [...input().rollups, rollup('2026-12', 'flat', 1000)];
  const months = articleTimeline(input({ rollups: ahead }));
  const sum = months.reduce(
    (total, { earned }) => total + (earned ? earned.firstOrder + earned.recurring + earned.other : 0),
    0,
  );
  expect(sum).toBe(300 + 160 - 60 + 1000);
  expect(months.at(-1)?.month).toBe('2026-12');
});

test('of rows that name no customer, conversions are not known', () => {
  const rollups = [rollup('2026-08', 'first-order', 300, { anonymous: 1 })];
  const months = articleTimeline(input({ rollups, referrals: [] }));
  expect(months.map(({ conversions }) => conversions)).toEqual(months.map(() => null));
});

test('of a draft without work there is nothing to show', () => {
  const nothingKnown = { rollups: [], clicks: [], work: [], edits: [], referrals: [], publishedOn: null };
  expect(articleTimeline(input(nothingKnown))).toEqual([]);
});
