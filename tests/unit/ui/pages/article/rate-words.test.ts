import { expect, test } from 'vitest';
import { noCommissions } from '@/core/ledger/totals.ts';
import type { ArticleReturns, Figures } from '@/core/returns/portfolio.ts';
import { rateInWords } from '@/ui/pages/article/rate-words.ts';

type BreakEven = NonNullable<Figures['breakEven']>;

type Lack = Pick<ArticleReturns, 'commissions' | 'time' | 'otherCosts'>;

function say(
  rate: number | null,
  target: number | null,
  breakEven: Partial<BreakEven> | null,
  lack: Partial<Lack> = {},
): string[] {
  const dated: BreakEven = {
    ...{ byMonth: '2027-03', earliest: '2026-12', latest: '2028-01' },
    ...{ probabilityWithin24: 0.82, probabilityWithin120: 0.95 },
    ...breakEven,
  };
  const figures: Figures = {
    ...{ articleId: 'a', asOf: '2026-11-22', conversions: 0, activeReferrals: 0, churnedReferrals: 0 },
    ...{ runRate: null, clicksByMonth: [], year: null, headline: null, fiveYears: null, lifetime: null },
    ...{ breakEven: breakEven && dated, basis: [] },
  };
  const rateText = (amount: number, isAbout = false) => `${isAbout ? 'about ' : ''}$${amount / 100}/h`;
  const row = { effectiveHourlyRate: rate, figures, ...known, ...lack };
  return rateInWords({ row, target, rateText });
}

const hoursByActivity = { research: 0.75, writing: 2.5, 'code-testing': 0.75, editing: 0.5, maintenance: 0 };
const work = { hours: 4.5, hoursEstimated: 0, hoursByActivity };
const known: Lack = { commissions: noCommissions(), time: work, otherCosts: {} };

test.each([
  ['above it', 6000, {}, ['Above your rate already: $60/h so far, and you want $52/h.']],
  [
    'there by a month',
    1567,
    {},
    [
      'Not above your rate yet: $15.67/h so far, and you want $52/h.',
      'More likely than not it gets there by Mar 2027; in 8 of 10 cases between Dec 2026 and Jan 2028.',
    ],
  ],
  [
    'there by a month, perhaps never',
    1567,
    { latest: null },
    [
      'Not above your rate yet: $15.67/h so far, and you want $52/h.',
      'More likely than not it gets there by Mar 2027; at the earliest in Dec 2026, and perhaps never.',
    ],
  ],
  [
    'unlikely to get there',
    1567,
    { byMonth: null, latest: null, probabilityWithin120: 0.31 },
    [
      'Not above your rate yet: $15.67/h so far, and you want $52/h.',
      'It is less likely than not to get there: 31% within ten years.',
    ],
  ],
  [
    'of which what is to come is not known',
    1567,
    null,
    ['Not above your rate yet: $15.67/h so far, and you want $52/h.'],
  ],
] as const)('an article that is %s', (_name, rate, breakEven, sentences) => {
  expect(say(rate, 5200, breakEven)).toEqual(sentences);
});

test.each([
  [6000, 'Above your rate already: about $60/h so far, and you want $52/h.'],
  [1567, 'Not above your rate yet: about $15.67/h so far, and you want $52/h.'],
])('over mostly estimated hours, %i minor units are about so much', (rate, sentence) => {
  expect(say(rate, 5200, null, { time: { ...work, hoursEstimated: 2.5 } })).toEqual([sentence]);
});

test('without a target it is not known', () => {
  expect(say(1567, null, {})).toEqual([expect.stringMatching(/not known: you have not set one/)]);
});

test.each([
  ['a statement', { commissions: null }, /no statement/],
  ['hours', { time: null }, /no hours/],
  ['a rate for a cost', { otherCosts: { EUR: 2000 } }, /currency without a rate/],
  ['a rate for all that it earned', {}, /what it earned is in a currency without a rate/],
  ['hours enough', { time: { ...work, hours: 0.05 } }, /too few/],
] as const)('without %s it says why it is not known', (_name, lack, why) => {
  expect(say(null, 5200, {}, lack)).toEqual([expect.stringMatching(why)]);
});
