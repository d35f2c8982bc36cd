import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/core/calendar.ts';
import { joined } from '@/core/day-ranges.ts';
import { type History, isSameHistory } from '@/core/returns/history.ts';

const range = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` });
const springOfP: History = { p: [range('03-01', '05-31')] };

describe('what was known on 15 June of the days before is what is known now', () => {
  test.each<[string, History, History]>([
    ['nothing came since', springOfP, springOfP],
    ['statements reach further now', springOfP, { p: [range('03-01', '07-31')] }],
    ['newer ones after a gap', springOfP, { p: [range('03-01', '05-31'), range('08-01', '08-31')] }],
    ['another program only began after it', springOfP, { ...springOfP, q: [range('06-16', '07-31')] }],
    ['nothing was known then, nor of the days before it now', {}, { p: [range('06-16', '07-31')] }],
  ])('%s', (_, then, now) => {
    expect(isSameHistory(then, now, '2026-06-15')).toBe(true);
  });

  test.each<[string, History, History]>([
    ['statements begin earlier now', springOfP, { p: [range('02-28', '05-31')] }],
    ['a gap was filled', { p: [range('03-01', '03-31'), range('05-01', '05-31')] }, springOfP],
    ['another program began before it', springOfP, { ...springOfP, q: [range('06-15', '07-31')] }],
    ['the first statement came later', {}, springOfP],
    ['a spreadsheet was imported since', springOfP, { ...springOfP, sheet: [range('06-01', '06-01')] }],
    ['a statement was taken back', springOfP, { p: [range('03-01', '04-30')] }],
    ['a whole program was', springOfP, {}],
  ])('not so: %s', (_, then, now) => {
    expect(isSameHistory(then, now, '2026-06-15')).toBe(false);
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days));
const ranges = fc.array(
  fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
  { maxLength: 8 },
);

test('of a forecast that kept no history it is not known', () => {
  expect(isSameHistory(undefined, {}, '2026-06-15')).toBe(false);
});

test('ranges joined hold the same days, apart from each other', () => {
  const daysOf = (all: readonly { from: string; to: string }[]) =>
    Array.from({ length: 80 }, (_, index) => addDays('2026-01-01', index)).filter((one) =>
      all.some(({ from, to }) => from <= one && one <= to),
    );
  fc.assert(
    fc.property(ranges, (given) => {
      const few = joined(given);
      expect(daysOf(few)).toEqual(daysOf(given));
      few.slice(1).forEach(({ from }, index) => {
        expect(from > addDays(few[index]?.to ?? '', 1)).toBe(true);
      });
    }),
  );
});
