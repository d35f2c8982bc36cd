import { describe, expect, test } from 'vitest';
import type { DayRange } from '@/core/calendar.ts';
import type { Rollup } from '@/core/ledger/commission.ts';
import { applyOpenings } from '@/core/opening/apply.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';
import { openingConversions } from '@/core/opening/counts.ts';
import { judgeOpenings } from '@/core/opening/judge.ts';
import { balance, june, rollup } from './balances.ts';

const judge = (balances: OpeningBalance[], covered: DayRange[] = []) =>
  judgeOpenings(balances, {
    publishedOn: new Map([
      ['a', '2026-05-14'],
      ['b', '2026-08-01'],
    ]),
    programsOf: () => ['p'],
    covered: new Map([['p', covered]]),
  });
const stateOf = (...args: Parameters<typeof judge>) =>
  judge(...args).find(({ balance: { id } }) => id === 'm6');

describe('a month is replaced once statements cover all of its days', () => {
  test.each<[string, DayRange, string]>([
    ['the month', { from: '2026-06-01', to: '2026-06-30' }, 'replaced'],
    ['more than it', { from: '2026-01-01', to: '2026-12-31' }, 'replaced'],
    ['a day short at the start', { from: '2026-06-02', to: '2026-07-31' }, 'counts'],
    ['a day short at the end', { from: '2026-01-01', to: '2026-06-29' }, 'counts'],
  ])('%s', (_, range, state) => expect(stateOf([june()], [range])?.state).toBe(state));

  test('each month by itself', () => {
    const july = june({ id: 'm7', month: '2026-07', asOf: '2026-07-31' });
    const openings = judge([june(), july], [{ from: '2026-06-01', to: '2026-06-30' }]);
    expect(openings.map(({ balance: { id }, state }) => [id, state])).toEqual([
      ['m7', 'counts'],
      ['m6', 'replaced'],
    ]);
  });
});

describe('of what was given for the same time', () => {
  test('the later word on a month counts', () => {
    const later = june({ id: 'm6b', importedAt: 2000, firstOrder: 7000 });
    expect(judge([june(), later])).toMatchObject([
      { balance: { id: 'm6b' }, state: 'counts', firstOrder: 7000 },
      { balance: { id: 'm6' }, state: 'older' },
    ]);
  });

  // By hand: 68 and 310 of the program, of which 20 and 100 are the article's.
  test('a program’s month adds what its articles’ months leave', () => {
    const ofArticle = june({ id: 'a6', articleId: 'a', firstOrder: 2000, recurring: 10_000 });
    expect(stateOf([june(), ofArticle])).toMatchObject({
      state: 'counts',
      firstOrder: 4800,
      recurring: 21_000,
    });
    expect(stateOf([june(), { ...ofArticle, firstOrder: 9000 }])).toMatchObject({ firstOrder: 0 });
  });

  test.each<[string, OpeningBalance, string]>([
    ['the article’s, published before', balance(), 'within'],
    ['of no program', balance({ programId: null }), 'within'],
    ['of another program', balance({ programId: 'q' }), 'counts'],
    ['of an article published later', balance({ articleId: 'b' }), 'counts'],
    ['that ends before', balance({ asOf: '2026-05-31' }), 'counts'],
  ])('a month is within a spreadsheet’s total %s: %#', (_, total, state) => {
    expect(stateOf([june(), total])?.state).toBe(state);
    // The total itself always counts.
    expect(judge([june(), total]).find(({ balance: { id } }) => id === 'b1')?.state).toBe('counts');
  });

  test('figure by figure', () => {
    expect(stateOf([june(), balance({ recurring: null })])).toMatchObject({
      state: 'counts',
      firstOrder: null,
      recurring: 31_000,
    });
  });
});

describe('statement rows', () => {
  test.each<[string, Rollup, boolean]>([
    ['of the month, whatever the article', rollup('2026-06'), false],
    ['of the month and of no article', rollup('2026-06', { articleId: '' }), false],
    ['of the month before', rollup('2026-05'), true],
    ['of the month after', rollup('2026-07'), true],
    ['of a bonus, of which it says nothing', rollup('2026-06', { kind: 'bonus' }), true],
    ['of another program', rollup('2026-06', { programId: 'q' }), true],
  ])('%s', (_, item, adds) => {
    const { rollups, notAdded } = applyOpenings([item], [], judge([june()]));
    expect([rollups, notAdded]).toEqual(adds ? [[item], []] : [[], [item]]);
  });

  test('the month itself adds, in its month', () => {
    const { monthly } = applyOpenings([], [], judge([june(), balance({ articleId: 'b' })]));
    expect(monthly).toMatchObject([
      { month: '2026-06', kind: 'first-order', amount: 6800, articleId: '', programId: 'p' },
      { month: '2026-06', kind: 'recurring', amount: 31_000 },
    ]);
  });
});

test('customers of a program’s month are counted once: not again at the articles', () => {
  const openings = judge([june({ conversions: 4 })]);
  const referral = (firstDay: string) => ({ firstDay, programId: 'p', converted: true });
  const referrals = [referral('2026-06-15'), referral('2026-07-01')];
  expect(openingConversions('', openings, [])).toEqual({ count: 4, given: true });
  expect(openingConversions('a', openings, referrals)).toEqual({ count: 1, given: false });
});
