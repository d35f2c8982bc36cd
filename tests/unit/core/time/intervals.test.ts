import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, splitAtMidnights, without } from '@/core/time/intervals.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const hours = (parts: { from: number; to: number }[]) => parts.map(({ from, to }) => (to - from) / 3_600_000);

describe('cut at midnight', () => {
  test.each([
    ['an evening', 'Europe/Berlin', '2026-05-13T20:00:00Z', '2026-05-13T21:30:00Z', ['2026-05-13'], [1.5]],
    [
      'past midnight in Berlin, which is 22:00 UTC in summer',
      'Europe/Berlin',
      '2026-05-13T20:30:00Z',
      '2026-05-13T23:00:00Z',
      ['2026-05-13', '2026-05-14'],
      [1.5, 1],
    ],
    [
      'the night on which clocks go forward: that day has 23 hours',
      'Europe/Berlin',
      '2026-03-28T22:00:00Z',
      '2026-03-29T23:00:00Z',
      ['2026-03-28', '2026-03-29', '2026-03-30'],
      [1, 23, 1],
    ],
    [
      'the night on which clocks go back: that day has 25 hours',
      'America/New_York',
      '2026-11-01T03:00:00Z',
      '2026-11-02T06:00:00Z',
      ['2026-10-31', '2026-11-01', '2026-11-02'],
      [1, 25, 1],
    ],
    [
      'a day that begins at 01:00, since midnight is left out',
      'Africa/Cairo',
      '2026-04-23T21:00:00Z',
      '2026-04-23T23:00:00Z',
      ['2026-04-23', '2026-04-24'],
      [1, 1],
    ],
    [
      'half an hour of zone',
      'Asia/Kolkata',
      '2026-05-13T18:00:00Z',
      '2026-05-13T19:00:00Z',
      ['2026-05-13', '2026-05-14'],
      [0.5, 0.5],
    ],
  ])('%s', (_, zone, from, to, days, lengths) => {
    const parts = splitAtMidnights({ from: at(from), to: at(to) }, zone);
    expect(parts.map(({ day }) => day)).toEqual(days);
    expect(hours(parts)).toEqual(lengths);
  });

  test('ends on midnight itself: the next day has nothing', () => {
    const parts = splitAtMidnights(
      { from: at('2026-05-13T21:00:00Z'), to: at('2026-05-13T22:00:00Z') },
      'Europe/Berlin',
    );
    expect(parts).toHaveLength(1);
  });
});

const interval = fc.tuple(fc.nat(300), fc.nat(60)).map(([from, length]) => ({ from, to: from + length }));

test('what is left has every instant that nobody else has, once, in order', () => {
  fc.assert(
    fc.property(interval, fc.array(interval, { maxLength: 8 }), (whole, others) => {
      const covers = (parts: { from: number; to: number }[], t: number) =>
        parts.filter(({ from, to }) => from <= t && t < to).length;
      const left = without(whole, others);
      for (let t = whole.from; t < whole.to; t += 1) {
        expect(covers(left, t)).toBe(covers(others, t) > 0 ? 0 : 1);
      }
      expect(lengthOf(left)).toBeLessThanOrEqual(whole.to - whole.from);
      expect(left.every(({ from, to }) => from >= whole.from && to <= whole.to && from < to)).toBe(true);
    }),
  );
});
