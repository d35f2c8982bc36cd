import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '@/core/projection/fit/kaplan-meier.ts';
import { expectRelative, published } from '../published.ts';

describe.each([
  ['6-MP', published.km_gehan_6mp],
  ['aml, maintained', published.km_aml_maintained],
])('%s', (_name, { times, events, rows }) => {
  test.each([
    ['as given', times, events],
    ['backwards', times.toReversed(), events.toReversed()],
  ])('every row, %s', (_order, givenTimes, givenEvents) => {
    const made = kaplanMeier(givenTimes, givenEvents);
    expect(made.map(({ time, atRisk, events: stopped }) => [time, atRisk, stopped])).toEqual(
      rows.map((row) => [row.t, row.at_risk, row.events]),
    );
    for (const [index, row] of rows.entries()) {
      const { survival, standardError, logInterval, logLogInterval } = made[index] ?? {};
      const pairs = [
        [survival, row.S],
        [standardError, row.greenwood_se],
        ...row.ci95_log.map((value, side) => [logInterval?.[side], value]),
        ...row.ci95_loglog.map((value, side) => [logLogInterval?.[side], value]),
      ];
      for (const [actual, expected] of pairs)
        expectRelative(actual ?? Number.NaN, expected ?? Number.NaN, 1e-9);
    }
  });
});

test('losing sight at the time of an event still counts as at risk', () => {
  expect(kaplanMeier([2, 2, 1], [0, 1, 0])).toMatchObject([{ time: 2, atRisk: 2, events: 1, survival: 0.5 }]);
});

test('where the last one stops there is no error to give', () => {
  expect(kaplanMeier([1, 2], [1, 1])).toMatchObject([
    { survival: 0.5 },
    { survival: 0, standardError: null, logInterval: null, logLogInterval: null },
  ]);
});

test('nobody stopped: no rows', () => {
  expect(kaplanMeier([3, 4], [0, 0])).toEqual([]);
});
