import { expect, test } from 'vitest';
import { mondayOf, workByWeek } from '@/core/time/week.ts';
import { workEntry } from './entries.ts';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  // ISO 8601: 1 January 2027 is a Friday of the week that began in the old year.
  ['2027-01-01', '2026-12-28'],
])('%s is in the week of %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test('weeks and days, newest first, each with its sum and what of it is estimated', () => {
  const entries = [
    workEntry({ day: '2026-11-29', seconds: 1800 }),
    workEntry({ day: '2026-11-23', seconds: 3600 }),
    workEntry({ day: '2026-11-23', seconds: 600, basis: 'estimated' }),
    workEntry({ day: '2026-11-22', seconds: 60 }),
  ];
  const weeks = workByWeek(entries);
  expect(weeks.map(({ monday, seconds, estimated }) => [monday, seconds, estimated])).toEqual([
    ['2026-11-23', 6000, 600],
    ['2026-11-16', 60, 0],
  ]);
  expect(weeks[0]?.days.map(({ day, seconds, entries: own }) => [day, seconds, own.length])).toEqual([
    ['2026-11-29', 1800, 1],
    ['2026-11-23', 4200, 2],
  ]);
});
