import { expect, test } from 'vitest';
import { type ChartInput, earningsChart, sumsOf } from '@/core/earnings/chart.ts';
import { daysNeeded } from '@/core/earnings/earnings.ts';
import { periodOf, stepsOf } from '@/core/earnings/period.ts';

const asOf = '2026-11-22';
const none = { recurring: 0, firstOrder: 0, other: 0 };

/** Two programs, worked out by hand below. */
const months = [
  { ...none, programId: 'a', month: '2026-08', recurring: 100, firstOrder: 50 },
  { ...none, programId: 'b', month: '2026-08', other: 7 },
  { ...none, programId: 'a', month: '2026-10', recurring: 200 },
  { ...none, programId: 'a', month: '2026-11', recurring: 90, firstOrder: -10 },
];
const expected = [
  { month: '2026-12', p10: 40, p50: 80, p90: 150, mean: 90 },
  { month: '2027-01', p10: 30, p50: 70, p90: 140, mean: 80 },
];

function input(parts: Partial<ChartInput> = {}): ChartInput {
  return {
    period: periodOf({ preset: 'all' }, asOf, '2026-08-03'),
    asOf,
    earnings: { months, days: [] },
    split: 'kind',
    hidden: new Set(),
    comparison: null,
    coversTo: '2026-11-20',
    expected,
    ...parts,
  };
}

test('past, running month and future are one axis, and the fan opens at the last whole month', () => {
  const chart = earningsChart(input());
  expect(chart.steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
    ...['2026-08 past', '2026-09 past', '2026-10 past', '2026-11 running'],
    ...['2026-12 future', '2027-01 future'],
  ]);
  expect(chart.series).toEqual([
    { id: 'firstOrder', values: [50, 0, 0, -10, null, null] },
    { id: 'recurring', values: [100, 0, 200, 90, null, null] },
    { id: 'other', values: [7, 0, 0, 0, null, null] },
  ]);
  expect(chart.totals).toEqual([157, 0, 200, 80, null, null]);
  expect(chart.fan?.mean).toEqual([null, null, 200, null, 90, 80]);
  expect(chart.fan?.p90).toEqual([null, null, 200, null, 150, 140]);
});

test('by program, and without one that is left out; then nothing is said of the future', () => {
  expect(earningsChart(input({ split: 'program' })).series).toEqual([
    { id: 'a', values: [150, 0, 200, 80, null, null] },
    { id: 'b', values: [7, 0, 0, 0, null, null] },
  ]);
  const less = earningsChart(input({ split: 'program', hidden: new Set(['a']) }));
  expect(less.totals).toEqual([7, 0, 0, 0]);
  expect(less.series.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(less.fan).toBeNull();
});

test('beyond five programs the smallest are one series', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((programId, index) => ({
    ...none,
    ...{ programId, month: '2026-11', recurring: 100 - index },
  }));
  const { series } = earningsChart(
    input({ split: 'program', earnings: { months: many, days: [] }, expected: [] }),
  );
  // e, f and g: 96 + 95 + 94.
  expect(series.map(({ id, values }) => [id, values.at(-1)])).toEqual([
    ...[['a', 100] as const, ['b', 99] as const, ['c', 98] as const, ['d', 97] as const],
    ['', 285],
  ]);
});

test('what no statement reaches is not known, never 0', () => {
  const chart = earningsChart(
    input({ coversTo: '2026-08-31', period: periodOf({ preset: 'this-year' }, asOf, '') }),
  );
  const at = (month: string) => chart.totals[chart.steps.findIndex(({ id }) => id === month)];
  expect([at('2026-07'), at('2026-08'), at('2026-09'), at('2026-10')]).toEqual([null, 157, null, 200]);
});

test('the running month is held against the same days of the one before, from the sums of days', () => {
  const days = [
    { ...none, programId: 'a', day: '2026-10-05', recurring: 30 },
    { ...none, programId: 'a', day: '2026-10-23', recurring: 170 },
    { ...none, programId: 'a', day: '2026-11-02', recurring: 90 },
    { ...none, programId: 'a', day: '2026-11-21', firstOrder: -10 },
  ];
  const month = input({
    period: periodOf({ preset: 'this-month' }, asOf, ''),
    earnings: { months, days },
    comparison: 'previous',
    coversTo: asOf,
  });
  const chart = earningsChart(month);
  expect(chart.steps).toHaveLength(22);
  expect(sumsOf(month, chart)).toEqual({
    earned: 80,
    compared: 30,
    comparedSpan: { from: '2026-10-01', to: '2026-10-22', unit: 'day' },
  });
  expect(chart.compared?.[4]).toBe(30);
  expect(chart.fan).toBeNull();
  // Statements that reach the 4th leave out what came on 5 October.
  const early = { ...month, coversTo: '2026-11-04' };
  expect(sumsOf(early, earningsChart(early))).toMatchObject({
    compared: 0,
    comparedSpan: { from: '2026-10-01', to: '2026-10-04' },
  });
});

test('all days of a longer month count: those without a twin are with the last', () => {
  const days = [
    { ...none, programId: 'a', day: '2026-10-30', recurring: 1 },
    { ...none, programId: 'a', day: '2026-10-31', recurring: 5000 },
    { ...none, programId: 'a', day: '2026-11-02', recurring: 90 },
  ];
  const november = input({
    ...{ asOf: '2026-12-05', coversTo: '2026-12-01', comparison: 'previous' },
    period: { from: '2026-11-01', to: '2026-11-30', unit: 'day' },
    earnings: { months, days },
  });
  const chart = earningsChart(november);
  expect(chart.compared).toHaveLength(30);
  expect(chart.compared?.at(-1)).toBe(5001);
  expect(sumsOf(november, chart)).toMatchObject({ compared: 5001, comparedSpan: { to: '2026-10-31' } });
});

test('a series that is hidden, but does not occur, leaves the estimate', () => {
  expect(earningsChart(input({ split: 'program', hidden: new Set(['gone']) })).fan).not.toBeNull();
});

test('months need no days; a month that a span cuts does', () => {
  const whole = stepsOf(periodOf({ preset: '12-months' }, asOf, ''));
  expect(daysNeeded(whole, asOf)).toBeNull();
  const cut = stepsOf({ from: '2026-01-15', to: '2026-05-31', unit: 'month' });
  expect(daysNeeded(cut, asOf)).toEqual({ from: '2026-01-15', to: '2026-01-31' });
  const days = stepsOf({ from: '2026-11-01', to: '2026-11-22', unit: 'day' });
  expect(daysNeeded(days, asOf)).toEqual({ from: '2026-11-01', to: '2026-11-22' });
});
