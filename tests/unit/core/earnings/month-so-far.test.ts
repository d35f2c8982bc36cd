import { expect, test } from 'vitest';
import { monthSoFar } from '@/core/earnings/month-so-far.ts';
import type { DayRollup } from '@/core/ledger/commission.ts';

const rollup = {
  id: '',
  articleId: '',
  programId: 'p',
  kind: 'recurring',
  status: 'paid',
  currency: 'USD',
  count: 1,
  anonymous: 0,
} as const;

const days: DayRollup[] = [
  { ...rollup, day: '2026-10-03', month: '2026-10', amount: 500 },
  { ...rollup, day: '2026-10-25', month: '2026-10', amount: 700 },
  { ...rollup, day: '2026-11-03', month: '2026-11', amount: 900 },
];

const of = (some: readonly DayRollup[], reach: string | null) => monthSoFar(some, '2026-11-22', 'USD', reach);

test('this month so far, against the same days of the last', () => {
  expect(of(days, '2026-11-22')).toEqual({ settled: 900, pending: 0, before: 500, until: '2026-11-22' });
  expect(of(days, '2026-11-30').until).toBe('2026-11-22');
});

test('days that no statement reaches yet are not held against those of the last month', () => {
  expect(of(days, '2026-11-20')).toEqual({ settled: 900, pending: 0, before: 500, until: '2026-11-20' });
  // The $5 of 3 October were not there on the 2nd.
  expect(of(days, '2026-11-02')).toEqual({ settled: 900, pending: 0, before: 0, until: '2026-11-02' });
});

test.each([
  [
    'a statement of this month that holds nothing',
    '2026-11-01',
    { settled: 0, before: 0, until: '2026-11-01' },
  ],
  ['statements end with last month', '2026-10-31', { settled: null, before: 0, until: '2026-11-22' }],
  [
    'statements end before that day of last month',
    '2026-10-21',
    { settled: null, before: null, until: '2026-11-22' },
  ],
  ['no statement', null, { settled: null, before: null, until: '2026-11-22' }],
])('%s', (_, reach, known) => {
  expect(of([], reach)).toEqual({ pending: 0, ...known });
});
