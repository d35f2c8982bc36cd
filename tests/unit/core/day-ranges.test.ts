import { expect, test } from 'vitest';
import { covers, isWithin, joined } from '@/core/day-ranges.ts';

const range = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` });

test('a day is within its range from first to last', () => {
  const days = ['2026-05-09', '2026-05-10', '2026-05-12', '2026-05-13'];
  expect(days.map((day) => isWithin(day, [range('05-10', '05-12')]))).toEqual([false, true, true, false]);
});

test('ranges that meet or overlap are joined, whatever their order', () => {
  const ranges = [range('06-01', '06-30'), range('05-10', '05-31'), range('06-20', '07-02')];
  expect(joined(ranges)).toEqual([range('05-10', '07-02')]);
});

test('a gap stays one where it is longer than those that are closed', () => {
  const ranges = [range('05-01', '05-10'), range('05-14', '05-20')];
  expect(joined(ranges, 2)).toEqual(ranges);
  expect(joined(ranges, 3)).toEqual([range('05-01', '05-20')]);
});

test('ranges cover a stretch together, and not where one day of it is in none', () => {
  const whole = range('05-01', '05-31');
  expect(covers([range('05-16', '06-02'), range('04-20', '05-15')], whole)).toBe(true);
  expect(covers([range('05-17', '06-02'), range('04-20', '05-15')], whole)).toBe(false);
});
