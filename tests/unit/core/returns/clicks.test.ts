import { describe, expect, test } from 'vitest';
import { clicksByMonth } from '@/core/returns/clicks.ts';

const clicks = [
  { day: '2026-05-14', clicks: 41 },
  { day: '2026-06-14', clicks: 22 },
  { day: '2026-11-18', clicks: 3 },
];

const sinceMay = { publishedOn: '2026-05-14', asOf: '2026-11-22' };

describe('clicks in the months of an article of 14 May, on 22 November', () => {
  test('a covered month without clicks is 0, the running month counts so far', () => {
    const covered = [{ from: '2026-05-14', to: '2026-11-22' }];
    expect(clicksByMonth(sinceMay, clicks, covered)).toEqual([41, 22, 0, 0, 0, 0, 3]);
  });

  test('a month that no statement covers whole is not known', () => {
    const covered = [{ from: '2026-05-14', to: '2026-09-30' }];
    expect(clicksByMonth(sinceMay, clicks, covered)).toEqual([41, 22, 0, 0, null, null, 3]);
  });

  test('two statements that meet cover together; with a gap they do not', () => {
    const meet = [
      { from: '2026-08-01', to: '2026-11-22' },
      { from: '2026-05-14', to: '2026-07-31' },
    ];
    expect(clicksByMonth(sinceMay, [], meet)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const gap = [{ from: '2026-05-14', to: '2026-07-30' }, ...meet.slice(0, 1)];
    expect(clicksByMonth(sinceMay, [], gap)).toEqual([0, 0, null, 0, 0, 0, 0]);
  });

  test('without any click statement nothing is known', () => {
    expect(clicksByMonth({ publishedOn: '2026-10-30', asOf: '2026-11-22' }, [], [])).toEqual([null]);
  });
});
