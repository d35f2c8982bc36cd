import { expect, test } from 'vitest';
import { viewsDrop } from '@/core/articles/views-drop.ts';
import { addDays } from '@/core/calendar.ts';

const today = '2026-11-22';
/** So many views on each day, the last of them yesterday. */
const daily = (days: number, viewsAgo: (ago: number) => number) =>
  Array.from({ length: days }, (_, index) => {
    const ago = days - index;
    return { day: addDays(today, -ago), views: viewsAgo(ago) };
  });
/** Per day in the last 28 days, and in the 28 before them. */
const steps = (recent: number, earlier: number) => (ago: number) => (ago <= 28 ? recent : earlier);

test.each([
  ['from 40 a day to 10', daily(120, steps(10, 40)), { recent: 280, earlier: 1120 }],
  // A difference of 560 with a standard error of sqrt(10 * 1680) = 130.
  ['to a half', daily(120, steps(20, 40)), { recent: 560, earlier: 1120 }],
  ['to a little more than a half', daily(120, steps(21, 40)), null],
  ['to more', daily(120, steps(80, 40)), null],
  // 28 fewer, where chance alone makes 2 * sqrt(10 * 84) = 58.
  ['from 2 a day to 1', daily(120, steps(1, 2)), null],
  ['in its first two months', daily(80, steps(10, 40)), null],
  ['of an article without views', [], null],
  ['known up to a month ago', daily(120, steps(10, 40)).filter(({ day }) => day < '2026-10-25'), null],
])('%s', (_what, days, expected) => expect(viewsDrop(days, today)).toEqual(expected));

test('the day that is not over does not count', () => {
  const days = [...daily(120, steps(10, 40)), { day: today, views: 5000 }];
  expect(viewsDrop(days, today)).toEqual({ recent: 280, earlier: 1120 });
});
