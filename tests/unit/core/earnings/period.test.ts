import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '@/core/calendar.ts';
import { comparedSpan, type PeriodChoice, periodOf, reachedUntil, stepsOf } from '@/core/earnings/period.ts';

const asOf = '2026-11-22';

test.each<[PeriodChoice, string, string, 'day' | 'month']>([
  [{ preset: '30-days' }, '2026-10-24', '2026-11-22', 'day'],
  [{ preset: 'this-month' }, '2026-11-01', '2026-11-22', 'day'],
  [{ preset: 'this-year' }, '2026-01-01', '2026-11-22', 'month'],
  [{ preset: '12-months' }, '2025-12-01', '2026-11-22', 'month'],
  [{ preset: 'all' }, '2025-03-01', '2026-11-22', 'month'],
  [{ from: '2026-05-04', to: '2026-06-01' }, '2026-05-04', '2026-06-01', 'day'],
  // 92 days are the longest span of days.
  [{ from: '2026-01-01', to: '2026-04-02' }, '2026-01-01', '2026-04-02', 'day'],
  [{ from: '2026-01-01', to: '2026-04-03' }, '2026-01-01', '2026-04-03', 'month'],
  // Before any program there was.
  [{ from: '0002-11-01', to: '2026-11-20' }, '1995-01-01', '2026-11-20', 'month'],
  // The wrong way round, and beyond today.
  [{ from: '2027-01-01', to: '2026-11-20' }, '2026-11-20', '2026-11-22', 'day'],
])('%o is %s to %s by %s', (choice, from, to, unit) => {
  expect(periodOf(choice, asOf, '2025-03-09')).toEqual({ from, to, unit });
});

test.each([
  // The month so far meets the same days of the month before, and of a year before.
  ['2026-11-01', '2026-11-22', 'previous', '2026-10-01', '2026-10-22'],
  ['2026-11-01', '2026-11-22', 'year', '2025-11-01', '2025-11-22'],
  // 31 March meets all of February.
  ['2026-03-01', '2026-03-31', 'previous', '2026-02-01', '2026-02-28'],
  // All of February meets all of January.
  ['2026-02-01', '2026-02-28', 'previous', '2026-01-01', '2026-01-31'],
  // A leap day has no twin: the last of February stands for it.
  ['2028-02-01', '2028-02-29', 'year', '2027-02-01', '2027-02-28'],
  // Twelve months meet the twelve before.
  ['2025-12-01', '2026-11-22', 'previous', '2024-12-01', '2025-11-22'],
  // 30 days meet the 30 before.
  ['2026-10-24', '2026-11-22', 'previous', '2026-09-24', '2026-10-23'],
] as const)('%s to %s against the %s is %s to %s', (from, to, comparison, thatFrom, thatTo) => {
  expect(comparedSpan({ from, to }, comparison)).toEqual({ from: thatFrom, to: thatTo });
});

test.each([
  // Statements reach 3 November: 1 to 3 October.
  ['2026-11-01', '2026-11-22', 'previous', '2026-11-03', '2026-10-01', '2026-10-03'],
  // Twelve months, of which the last month and more isn't there yet.
  ['2025-12-01', '2026-11-22', 'previous', '2026-10-31', '2024-12-01', '2025-10-31'],
  ['2025-12-01', '2026-11-22', 'year', '2026-10-20', '2024-12-01', '2025-10-20'],
  ['2026-10-24', '2026-11-22', 'previous', '2026-11-12', '2026-09-24', '2026-10-13'],
] as const)(
  '%s to %s against the %s, as far as %s, is %s to %s',
  (from, to, comparison, until, thatFrom, thatTo) => {
    expect(reachedUntil({ from, to }, until)).toBe(until);
    expect(comparedSpan({ from, to }, comparison, until)).toEqual({ from: thatFrom, to: thatTo });
  },
);

test.each([null, '2026-10-31', '2026-11-22', '2026-11-30'])('a reach of %s cuts nothing off', (reach) => {
  expect(reachedUntil({ from: '2026-11-01', to: '2026-11-22' }, reach)).toBe('2026-11-22');
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2021-01-01', days));

test('steps cover a period without gap or overlap', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom('day', 'month'),
      (from, days, unit) => {
        const period = { from, to: addDays(from, days), unit };
        const steps = stepsOf(period);
        expect(steps[0]?.from).toBe(from);
        expect(steps.at(-1)?.to).toBe(period.to);
        const length = steps.reduce((sum, step) => sum + daysBetween(step.from, step.to) + 1, 0);
        expect(length).toBe(days + 1);
        for (const [index, step] of steps.entries()) {
          const next = steps[index + 1];
          if (next) expect(addDays(step.to, 1)).toBe(next.from);
        }
      },
    ),
    { numRuns: 60 },
  );
});
