import { describe, expect, test } from 'vitest';
import { addDays, type DayRange } from '@/core/calendar.ts';
import type { Rollup } from '@/core/ledger/commission.ts';
import { commissionsOf } from '@/core/ledger/commissions.ts';
import { addRollups, rollupOf } from '@/core/ledger/totals.ts';
import { applyOpenings, edgeMonths } from '@/core/opening/apply.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';
import { openingClicks, openingConversions, openingHours } from '@/core/opening/counts.ts';
import { judgeOpenings } from '@/core/opening/judge.ts';
import { entry } from '../../../support/ledger.ts';
import { balance, rollup } from './balances.ts';

const judge = (balances: OpeningBalance[], covered: Record<string, DayRange[]> = {}) =>
  judgeOpenings(balances, {
    publishedOn: new Map([['a', '2026-05-14']]),
    programsOf: () => ['p', 'q'],
    covered: new Map(Object.entries(covered)),
  });
const states = (...args: Parameters<typeof judge>) => judge(...args).map(({ state }) => state);

describe('a balance is replaced whole once statements cover everything from publication to its day', () => {
  test.each<[string, DayRange[], string]>([
    ['nothing', [], 'counts'],
    ['all of it', [{ from: '2026-05-14', to: '2026-11-15' }], 'replaced'],
    ['more than it', [{ from: '2026-01-01', to: '2026-12-31' }], 'replaced'],
    [
      'two halves',
      [
        { from: '2026-05-14', to: '2026-07-31' },
        { from: '2026-08-01', to: '2026-11-20' },
      ],
      'replaced',
    ],
    ['a day short at the start', [{ from: '2026-05-15', to: '2026-11-15' }], 'counts'],
    ['a day short at the end', [{ from: '2026-05-14', to: '2026-11-14' }], 'counts'],
    [
      'a day missing between',
      [
        { from: '2026-05-14', to: '2026-07-31' },
        { from: '2026-08-02', to: '2026-11-20' },
      ],
      'counts',
    ],
  ])('%s', (_, ranges, state) => {
    expect(states([balance()], { p: ranges })).toEqual([state]);
  });

  test('of no program: once the statements of all its programs do', () => {
    const all = [{ from: '2026-05-14', to: '2026-11-15' }];
    expect(states([balance({ programId: null })], { p: all })).toEqual(['counts']);
    expect(states([balance({ programId: null })], { p: all, q: all })).toEqual(['replaced']);
  });
});

describe('of two balances', () => {
  const older = balance({ id: 'b0', asOf: '2026-08-31', firstOrder: 1000, recurring: 2000, conversions: 2 });
  test('the newer counts, figure by figure', () => {
    const newer = balance({ recurring: null });
    expect(judge([older, newer])).toMatchObject([
      { balance: { id: 'b1' }, firstOrder: 2250, recurring: null },
      { balance: { id: 'b0' }, firstOrder: null, recurring: 2000, conversions: 2 },
    ]);
  });
  test('of two programs both count, and one of no program overlaps both', () => {
    expect(states([older, balance({ programId: 'q' })])).toEqual(['counts', 'counts']);
    expect(states([{ ...older, conversions: null }, balance({ programId: null })])).toEqual([
      'counts',
      'older',
    ]);
  });
});

describe('two rows of one spreadsheet whose articles became one', () => {
  const own = { seconds: 3600, clicks: [40, 20, null], conversions: 2 };
  const beside = { id: 'b2', publicationId: 'url:b', firstOrder: 1000, recurring: null };
  const both = [balance(own), balance({ ...beside, seconds: 7200, clicks: [1, null, 5], conversions: 3 })];

  test('both count, in money, conversions, hours and clicks', () => {
    const openings = judge(both);
    expect(openings).toMatchObject([
      { state: 'counts', firstOrder: 2250, recurring: 4800 },
      { state: 'counts', firstOrder: 1000, recurring: null },
    ]);
    expect(openingConversions('a', openings, [])).toEqual({ count: 5, given: true });
    expect(openingHours(both, [])).toMatchObject([{ articleId: 'a', seconds: 10_800 }]);
    expect(openingClicks(both).get('a')).toEqual([41, 20, 5]);
  });

  test('a later spreadsheet says all of it anew; two rows of one address never add', () => {
    const later = balance({ ...own, id: 'b3', importId: 's2', asOf: '2026-11-20', firstOrder: 4000 });
    const openings = judge([...both, later]);
    expect(openings.map(({ firstOrder }) => firstOrder)).toEqual([4000, null, null]);
    expect(openingHours([...both, later], [])).toMatchObject([{ seconds: 3600 }]);
    const again = balance({ id: 'b2', programId: null, firstOrder: 1000 });
    expect(judge([balance(), again]).map(({ firstOrder }) => firstOrder)).toEqual([2250, null]);
  });
});

describe('rows dated within a balance do not add', () => {
  const apply = (rollups: Rollup[]) => applyOpenings(rollups, [], judge([balance()]));

  test.each([
    ['an earlier month', rollup('2026-10'), false],
    ['a later month', rollup('2026-12'), true],
    ['a refund', rollup('2026-10', { kind: 'adjustment', amount: -400 }), false],
    ['a bonus, of which it says nothing', rollup('2026-10', { kind: 'bonus' }), true],
    ['another article', rollup('2026-10', { articleId: 'b' }), true],
    ['another program', rollup('2026-10', { programId: 'q' }), true],
    ['no article: it could be any', rollup('2026-10', { articleId: '' }), false],
    ['no article, before this one was published', rollup('2026-04', { articleId: '' }), true],
    ['its own, dated before it was published', rollup('2026-04'), false],
  ])('%s', (_, item, adds) => {
    const { rollups, notAdded } = apply([item]);
    expect([rollups, notAdded]).toEqual(adds ? [[item], []] : [[], [item]]);
  });

  test('the balance adds instead, as commissions of its kinds', () => {
    expect(apply([]).opening).toMatchObject([
      { kind: 'first-order', amount: 2250, articleId: 'a', programId: 'p', status: 'approved' },
      { kind: 'recurring', amount: 4800 },
    ]);
  });

  test('of no article, in the month of publication: what came from that day on', () => {
    const rows = commissionsOf('p', [
      entry({ kind: 'recurring', day: '2026-05-13', amount: 400 }),
      entry({ kind: 'recurring', day: '2026-05-14', amount: 250 }),
    ]);
    const may = rows.map(rollupOf).reduce((sum, each) => addRollups(sum, each));
    const { rollups, notAdded } = applyOpenings([may], rows, judge([balance()]));
    expect([rollups.map(({ amount }) => amount), notAdded.map(({ amount }) => amount)]).toEqual([
      [400],
      [250],
    ]);
  });

  test('only the months at its edges are looked at row by row', () => {
    expect(edgeMonths(judge([balance(), balance({ id: 'b2', asOf: '2026-08-31' })]), ['p', 'q'])).toEqual([
      ['p', '2026-05'],
      ['p', '2026-11'],
    ]);
  });

  test('of several articles the first one’s beginning is the edge', () => {
    const openings = judgeOpenings([balance(), balance({ id: 'b2', articleId: 'b' })], {
      publishedOn: new Map([
        ['a', '2026-05-14'],
        ['b', '2026-07-01'],
      ]),
      programsOf: () => [],
      covered: new Map(),
    });
    expect(edgeMonths(openings, ['p'])).toEqual([
      ['p', '2026-05'],
      ['p', '2026-11'],
    ]);
  });
});

describe('hours', () => {
  const work = (day: string, seconds: number, createdAt = 1) => ({
    id: `${day}${createdAt}`,
    articleId: 'a',
    activity: 'writing' as const,
    day,
    seconds,
    basis: 'timed' as const,
    draftId: null,
    startedAt: null,
    endedAt: null,
    createdAt,
  });
  test.each([
    ['nothing logged', [], [16_200]],
    ['a part logged before', [work('2026-05-13', 3600)], [12_600]],
    ['more logged before', [work('2026-05-13', 20_000)], []],
    ['logged after it came', [work('2026-05-13', 3600, 2000)], [16_200]],
    ['work of a later day', [work(addDays('2026-11-15', 1), 3600)], [16_200]],
  ])('%s', (_, entries, estimated) => {
    const made = openingHours([balance({ seconds: 16_200 })], entries);
    expect(made.map(({ seconds }) => seconds)).toEqual(estimated);
    expect(made.every(({ basis }) => basis === 'estimated')).toBe(true);
  });
  test('the newest balance says it', () => {
    const older = balance({ id: 'b0', asOf: '2026-08-31', seconds: 3600 });
    expect(openingHours([older, balance({ seconds: 7200 })], [])).toMatchObject([{ seconds: 7200 }]);
    expect(openingHours([older, balance({ seconds: null })], [])).toMatchObject([{ seconds: 3600 }]);
  });
});

test('clicks are taken month by month from the newest that gives them', () => {
  const older = balance({ id: 'b0', asOf: '2026-08-31', clicks: [40, 20, 10] });
  expect(openingClicks([older, balance({ clicks: [41, null, null] })]).get('a')).toEqual([41, 20, 10]);
});

test('conversions of no article count where they began before the article was published', () => {
  const loose = ['2026-05-13', '2026-05-14'].map((firstDay) => ({
    firstDay,
    programId: 'p',
    converted: true,
  }));
  const openings = judge([balance({ conversions: 3 })]);
  expect(openingConversions('', openings, loose)).toEqual({ count: 1, given: false });
});

test('conversions: those given, and the referrals that came after', () => {
  const referral = (firstDay: string, programId = 'p', converted = true) => ({
    firstDay,
    programId,
    converted,
  });
  const openings = judge([balance({ conversions: 3 })]);
  const referrals = [
    referral('2026-11-15'),
    referral('2026-11-16'),
    referral('2026-06-01', 'q'),
    referral('2026-11-20', 'p', false),
  ];
  expect(openingConversions('a', openings, referrals)).toEqual({ count: 5, given: true });
  expect(openingConversions('a', judge([balance()]), referrals)).toEqual({ count: 3, given: false });
});
