import { describe, expect, test } from 'vitest';
import { keyOf } from '@/core/ids.ts';
import type { Commission, Rollup } from '@/core/ledger/commission.ts';
import { programSchema } from '@/core/programs/program.ts';
import { clickWindow } from '@/core/returns/click-window.ts';
import type { JudgedReferral } from '@/core/returns/judged.ts';
import { type ProgramFiguresInput, programFigures } from '@/core/returns/program-figures.ts';
import { referralOf } from '../../../support/referrals.ts';

const program = (id: string, part: object = {}) =>
  programSchema.parse({
    id,
    name: id,
    currency: 'USD',
    terms: [{ from: null, terms: { recurring: { rate: 0.08 } } }],
    ...part,
  });
const [a, b] = [program('a'), program('b')];

function rollup(programId: string, month: string, amount: number, part: Partial<Rollup> = {}): Rollup {
  const id = keyOf(programId, month, amount, JSON.stringify(part));
  const usual = { kind: 'recurring', status: 'paid', currency: 'USD', count: 1, anonymous: 0 } as const;
  return { id, articleId: '', programId, month, amount, ...usual, ...part };
}

function referral(payments: number, state: JudgedReferral['state'], part: Partial<JudgedReferral> = {}) {
  const id = `${payments} ${state} ${JSON.stringify(part)}`;
  const made = referralOf({
    ...{ id, programId: 'a', customer: 'A.', firstDay: '2026-05-16', lastPaymentOn: '2026-06-16' },
    ...{ payments, rows: payments, toDate: { USD: 400 * payments } },
  });
  return { ...made, program: a, state, ...part };
}

const commission: Commission = {
  key: 'c',
  programId: 'a',
  kind: 'recurring',
  status: 'paid',
  amount: 400,
  currency: 'USD',
  day: '2026-05-16',
  month: '2026-05',
  customer: 'A.',
  planPrice: null,
  subId: null,
  coupon: null,
  link: null,
  referrer: null,
  landingPage: null,
  product: null,
  externalId: null,
  payoutId: null,
  adjusts: null,
  line: 1,
  referralId: null,
  looseIn: 'a',
  articleId: null,
  attribution: null,
};

const wholeYear = [{ from: '2026-01-01', to: '2026-12-31' }];

function figures(part: Partial<ProgramFiguresInput> = {}) {
  const [found] = programFigures({
    currency: 'USD',
    rates: [],
    programs: [a, b],
    coverage: new Map([['a', { coversTo: '2026-12-31', clicks: wholeYear }]]),
    windows: new Map([['a', clickWindow(wholeYear, wholeYear)]]),
    edges: { commissions: [], clickDays: [] },
    rollups: [],
    referrals: [],
    clickMonths: [],
    ...part,
  });
  if (!found) throw new Error('No figures');
  return found;
}

describe('per click', () => {
  const rollups = [
    rollup('a', '2026-05', 3000),
    rollup('a', '2026-06', 1500),
    rollup('a', '2026-06', 900, { status: 'pending' }),
    rollup('a', '2026-06', -300, { kind: 'adjustment' }),
    rollup('a', '2026-06', 500, { currency: 'EUR' }),
  ];
  const clickMonths = [
    { programId: 'a', month: '2026-05', clicks: 60 },
    { programId: 'a', month: '2026-06', clicks: 30 },
    { programId: 'b', month: '2026-06', clicks: 1000 },
  ];
  const referrals = [
    referral(2, 'active'),
    referral(1, 'active', { firstDay: '2026-06-02' }),
    referral(0, 'not-paying', { converted: false }),
  ];

  test('30.00 + 15.00 - 3.00 over 90 clicks are 0.47 a click, two conversions of 90', () => {
    const { clicks, conversionRate, money } = figures({ rollups, clickMonths, referrals });
    expect([clicks, conversionRate]).toEqual([90, 2 / 90]);
    expect(money.map(({ currency, epc }) => [currency, epc])).toEqual([
      ['USD', 47],
      ['EUR', 6],
    ]);
  });

  test('of months covered in part the days count: 12.00 in June and 20.00 in May over 50 clicks', () => {
    const clicked = [{ from: '2026-05-10', to: '2026-06-30' }];
    const windows = new Map([['a', clickWindow(clicked, wholeYear)]]);
    const may = { ...commission, month: '2026-05' };
    const edges = {
      commissions: [
        { ...may, day: '2026-05-09', amount: 1000 },
        { ...may, day: '2026-05-10', amount: 2000 },
        { ...may, day: '2026-05-20', amount: 5000, programId: 'b' },
      ],
      clickDays: [
        { programId: 'a', day: '2026-05-09', clicks: 40 },
        { programId: 'a', day: '2026-05-16', clicks: 20 },
      ],
    };
    const found = figures({ rollups, clickMonths, referrals, windows, edges });
    expect([found.clicks, found.conversionRate, found.money[0]?.epc]).toEqual([50, 2 / 50, 64]);
  });

  test('without days that both cover: not known', () => {
    const { clicks, conversionRate, money } = figures({
      rollups,
      clickMonths,
      referrals,
      windows: new Map(),
    });
    expect([clicks, conversionRate, money[0]?.epc]).toEqual([null, null, null]);
  });

  test('no clicks at all: none, and nothing per click', () => {
    const { clicks, conversionRate, money } = figures({ rollups, referrals });
    expect([clicks, conversionRate, money[0]?.epc]).toEqual([0, null, null]);
  });
});

test('each currency has what it is worth in the display currency, where that is known', () => {
  const rollups = [
    rollup('a', '2026-05', 7000),
    rollup('a', '2026-05', 9000, { currency: 'JPY' }),
    rollup('a', '2026-05', 9000, { currency: 'SEK' }),
  ];
  const yen = { id: '', source: '', days: null, savedAt: 1, from: 'JPY', to: 'USD', rate: 0.0067 };
  const rates = [
    { ...yen, month: '2026-05', rate: 0.005 },
    { ...yen, month: '2026-06' },
  ];
  const { money } = figures({ rollups, rates });
  // A yen has no cents: 0.67 of them.
  expect(money.map(({ currency, rate }) => [currency, rate])).toEqual([
    ['USD', 1],
    ['JPY', 0.67],
    ['SEK', null],
  ]);
});

describe('per referral', () => {
  test('42.00 of two who converted are 21.00', () => {
    const rollups = [rollup('a', '2026-05', 4200), rollup('a', '2026-05', 999, { status: 'held' })];
    const referrals = [
      referral(2, 'active'),
      referral(1, 'churned'),
      referral(0, 'not-paying', { converted: false }),
    ];
    expect(figures({ rollups, referrals })).toMatchObject({
      conversions: 2,
      money: [{ valuePerReferral: 2100 }],
    });
  });

  test('not known where rows name no customers', () => {
    const rollups = [rollup('a', '2026-05', 4200, { count: 2, anonymous: 1 })];
    const referrals = [referral(2, 'active')];
    expect(figures({ rollups, referrals })).toMatchObject({
      conversions: null,
      money: [{ valuePerReferral: null }],
    });
  });
});

describe('churn a month', () => {
  test.each<[string, JudgedReferral[], number | null]>([
    // Could have stopped 3 and 1 times, and did; 5 - 1 times more, and did not: 2 of 8.
    ['2 of 8', [referral(3, 'churned'), referral(1, 'presumed-churned'), referral(5, 'active')], 0.25],
    // Eleven times it could have stopped and did not; of the twelfth nobody knows.
    ['1 of 3 + 11', [referral(3, 'churned'), referral(12, 'capped')], 1 / 14],
    // A yearly one that paid twice and left: once in 24 months.
    ['1 of 24', [referral(2, 'churned', { periodMonths: 12 })], 1 / 24],
    ['nobody stopped in 4', [referral(5, 'active')], 0],
    ['one payment says nothing yet', [referral(1, 'active')], null],
    ['nobody', [], null],
  ])('%s', (_, referrals, expected) => {
    expect(figures({ referrals }).churn).toBe(expected);
  });

  test('is none of a program that pays once', () => {
    expect(figures({ referrals: [referral(1, 'not-recurring')] })).toMatchObject({
      active: null,
      churned: null,
      churn: null,
    });
  });
});

test('2 of 10 rows reversed are 20 %; pending ones and adjustments are neither', () => {
  const rollups = [
    rollup('a', '2026-05', 8000, { count: 8 }),
    rollup('a', '2026-05', 800, { count: 2, status: 'reversed' }),
    rollup('a', '2026-05', 400, { count: 5, status: 'pending' }),
    rollup('a', '2026-05', -400, { count: 1, kind: 'adjustment' }),
  ];
  expect(figures({ rollups }).reversalRate).toBe(0.2);
  expect(figures().reversalRate).toBeNull();
});

describe('share of income', () => {
  const rollups = [
    rollup('a', '2026-05', 3000),
    rollup('b', '2026-05', 1000),
    rollup('b', '2026-05', 7000, { currency: 'EUR' }),
  ];
  test('30.00 of 40.00 in the same currency', () => {
    expect(figures({ rollups }).money).toMatchObject([{ currency: 'USD', share: 0.75 }]);
  });

  test('credit is no income', () => {
    const programs = [a, program('b', { paidIn: 'credit' })];
    expect(figures({ rollups, programs }).money).toMatchObject([{ share: 1 }]);
    expect(figures({ rollups, programs: [programs[1] ?? a, a] }).money).toMatchObject([
      { currency: 'USD', share: null },
      { currency: 'EUR', share: null },
    ]);
  });
});
