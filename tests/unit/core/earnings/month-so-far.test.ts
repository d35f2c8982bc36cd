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
  expect(of(days, '2026-11-20')).toEqual({ settled: 900, pending: 0, before: 500 });
});

test.each([
  ['a statement of this month that holds nothing', '2026-11-01', { settled: 0, before: 0 }],
  ['statements end with last month', '2026-10-31', { settled: null, before: 0 }],
  ['statements end before that day of last month', '2026-10-21', { settled: null, before: null }],
  ['no statement', null, { settled: null, before: null }],
])('%s', (_, reach, known) => {
  expect(of([], reach)).toEqual({ pending: 0, ...known });
});
