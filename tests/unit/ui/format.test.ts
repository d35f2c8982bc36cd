import { expect, test } from 'vitest';
import { formatDay, formatHours, formatMonth, formatWeekday } from '@/ui/format.ts';

test.each([
  [0, '0'],
  [9 / 3600, '<0.01'],
  [18 / 3600, '0.01'],
  [4.5, '4.5'],
  [1 / 3, '0.33'],
])('%s hours are written %s', (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});

test.each<[string, (day: string) => string, string]>([
  ['a day', formatDay, 'Feb 29, 2024'],
  ['a day with its weekday', formatWeekday, 'Thu, Feb 29'],
  ['a month', (day) => formatMonth(day.slice(0, 7)), 'Feb 2024'],
])('%s is the same in every time zone', (_, format, expected) => {
  expect(format('2024-02-29')).toBe(expected);
});
