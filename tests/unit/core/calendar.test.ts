import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  articleMonth,
  articleMonthOf,
  dayOfInstant,
  daysBetween,
  isDay,
  monthsFromTo,
} from '@/core/calendar.ts';

describe('days', () => {
  test.each([
    // The same instant is another day in another zone.
    [Date.UTC(2026, 4, 13, 23, 30), 'Europe/Berlin', '2026-05-14'],
    [Date.UTC(2026, 4, 13, 23, 30), 'UTC', '2026-05-13'],
    [Date.UTC(2026, 4, 14, 3, 0), 'America/New_York', '2026-05-13'],
  ])('the instant %d in %s is on %s', (instant, zone, day) => {
    expect(dayOfInstant(instant, zone)).toBe(day);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s + %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-01-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test('46 days from 5 October to 20 November', () => {
    expect(daysBetween('2026-10-05', '2026-11-20')).toBe(46);
  });
});

describe('months of an article', () => {
  test('month 1 of an article of 14 May ends on 13 June', () => {
    expect(articleMonth('2026-05-14', 1)).toEqual({ from: '2026-05-14', to: '2026-06-13' });
  });

  test('the day is clamped, and clamping does not add up', () => {
    expect(articleMonth('2026-01-31', 2)).toEqual({ from: '2026-02-28', to: '2026-03-30' });
    expect(articleMonth('2026-01-31', 3)).toEqual({ from: '2026-03-31', to: '2026-04-29' });
  });

  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('every day from publication on lies in the month that it is said to be in', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [publishedOn, later] = a < b ? [a, b] : [b, a];
        const { from, to } = articleMonth(publishedOn, articleMonthOf(publishedOn, later));
        expect(from <= later && later <= to).toBe(true);
      }),
    );
  });

  test('days before publication are in no month', () => {
    expect(articleMonthOf('2026-05-14', '2026-05-13')).toBe(0);
  });
});

test('months from May to August, without gaps, across a new year too', () => {
  expect(monthsFromTo('2026-05', '2026-08')).toEqual(['2026-05', '2026-06', '2026-07', '2026-08']);
  expect(monthsFromTo('2026-12', '2027-01')).toEqual(['2026-12', '2027-01']);
  expect(monthsFromTo('2026-08', '2026-05')).toEqual([]);
});
