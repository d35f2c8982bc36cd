import { describe, expect, test } from 'vitest';
import { rateFinder } from '@/core/rates/find.ts';
import { rateNeeds, ratesMissing, ratesUsed } from '@/core/rates/needs.ts';
import { BY_HAND } from '@/core/rates/rate.ts';
import { givenRate, rollup } from './rates.ts';

describe('the rate of a month', () => {
  const finder = rateFinder(
    [givenRate('2026-05', 'EUR', 'USD', 1.1), givenRate('2026-08', 'EUR', 'USD', 1.2)],
    'USD',
  );
  test.each([
    ['2026-04', null],
    ['2026-05', 1.1],
    ['2026-07', 1.1],
    ['2026-08', 1.2],
    ['2027-01', 1.2],
  ])('of %s it is %d', (month, rate) => {
    expect(finder.at('EUR', month)?.rate ?? null).toBe(rate);
  });

  test('what is to come has the newest', () => {
    expect(finder.latest('EUR')).toEqual({ currency: 'EUR', month: '2026-08', rate: 1.2, basis: 'given' });
    expect(finder.latest('JPY')).toBeNull();
  });

  test('a rate the other way round is turned: 1 / 1.25 = 0.8', () => {
    const inverse = rateFinder([givenRate('2026-05', 'USD', 'EUR', 1.25)], 'USD');
    expect(inverse.at('EUR', '2026-05')).toMatchObject({ rate: 0.8, basis: 'inverse' });
  });

  test("a bank's own currency leads from one to the other: 1.10 / 160 = 0.006875", () => {
    const bank = rateFinder(
      [givenRate('2026-05', 'EUR', 'USD', 1.1), givenRate('2026-05', 'EUR', 'JPY', 160)],
      'USD',
    );
    expect(bank.at('JPY', '2026-05')).toMatchObject({ rate: 0.006875, basis: 'cross' });
  });

  test('within a month a given rate stands before one that is worked out', () => {
    const both = [givenRate('2026-05', 'USD', 'EUR', 1.25), givenRate('2026-05', 'EUR', 'USD', 0.81)];
    expect(rateFinder(both, 'USD').at('EUR', '2026-05')).toMatchObject({ rate: 0.81, basis: 'given' });
  });

  test('by hand outweighs every file; of files the later saved', () => {
    const old = givenRate('2026-05', 'EUR', 'USD', 1.1, { source: 'a.csv', savedAt: 1 });
    const later = givenRate('2026-05', 'EUR', 'USD', 1.2, { source: 'b.csv', savedAt: 2 });
    const own = givenRate('2026-05', 'EUR', 'USD', 1.3, { source: BY_HAND, savedAt: 0 });
    expect(rateFinder([later, old], 'USD').at('EUR', '2026-05')?.rate).toBe(1.2);
    expect(rateFinder([own, later, old], 'USD').at('EUR', '2026-05')?.rate).toBe(1.3);
  });
});

test('what is needed: each other currency with its months, and which of them no rate reaches', () => {
  const money = [
    rollup({ currency: 'USD', amount: 5 }),
    rollup({ currency: 'JPY', month: '2026-05', amount: 5 }),
    rollup({ currency: 'JPY', month: '2026-07', amount: 5 }),
    rollup({ currency: 'GBP', month: '2026-07', amount: 0 }),
    { currency: 'EUR', day: '2026-05-03', amount: 100 },
  ];
  const needs = rateNeeds(money, 'USD', [givenRate('2026-06', 'JPY', 'USD', 0.0067)]);
  const found = { currency: 'JPY', month: '2026-06', rate: 0.0067, basis: 'given' };
  expect(needs).toEqual([
    { currency: 'EUR', months: [{ month: '2026-05', found: null }] },
    {
      currency: 'JPY',
      months: [
        { month: '2026-07', found },
        { month: '2026-05', found: null },
      ],
    },
  ]);
  expect(ratesUsed(needs)).toEqual([found]);
  expect(ratesMissing(needs)).toEqual([
    { currency: 'EUR', months: ['2026-05'] },
    { currency: 'JPY', months: ['2026-05'] },
  ]);
});
