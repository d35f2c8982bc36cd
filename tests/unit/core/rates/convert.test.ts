import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalsOf } from '@/core/ledger/totals.ts';
import { exactlyConverted, PARTS } from '@/core/money.ts';
import { inDisplayCurrency } from '@/core/rates/convert.ts';
import { givenRate, ledger, rollup } from './rates.ts';

const exactOf = (amount: number, from: string, to: string, rate: number) =>
  Number(exactlyConverted(amount, from, to, rate)) / Number(PARTS);

describe('one amount', () => {
  // By hand: 12.34 x 1.10 = 13.574; 1500 yen x 0.0067 = 10.05; 1.234 dinars x 3.25 = 4.0105;
  // 10.00 dollars / 0.0067 = 1492.537... yen, here at 149.2537; 4.01 dollars x 0.3077 = 1.233877 dinars.
  test.each([
    [1234, 'EUR', 'USD', 1.1, 1357.4],
    [1500, 'JPY', 'USD', 0.0067, 1005],
    [1234, 'KWD', 'USD', 3.25, 401.05],
    [1000, 'USD', 'JPY', 149.2537, 1492.537],
    [401, 'USD', 'KWD', 0.3077, 1233.877],
    [-1234, 'EUR', 'USD', 1.1, -1357.4],
  ])('%d %s in %s at %d is %d minor units', (amount, from, to, rate, expected) => {
    expect(exactOf(amount, from, to, rate)).toBeCloseTo(expected, 9);
  });

  test('nothing is lost where doubles would lose it', () => {
    // 9,007,199,254,740,991 cents x 1.00000000001, by hand: the last eleven digits move behind the point.
    const exact = exactlyConverted(9_007_199_254_740_991, 'EUR', 'USD', 1.00000000001);
    expect(exact).toBe((9_007_199_254_740_991n * 100_000_000_001n * PARTS) / 100_000_000_000n);
  });
});

describe('a ledger', () => {
  const rates = [
    givenRate('2026-05', 'EUR', 'USD', 1.1),
    givenRate('2026-06', 'JPY', 'USD', 0.0067),
    givenRate('2026-05', 'KWD', 'USD', 3.25),
  ];

  test('is rounded once, half up, and comes to the total that was rounded', () => {
    // 3 x 0.05 EUR = 0.15 EUR = 16.5 cents, so 17: two articles get 6, by the order of their names, one 5.
    const rows = ['b', 'c', 'a'].map((articleId) =>
      rollup({ articleId, month: '2026-05', currency: 'EUR', amount: 5 }),
    );
    const { rollups } = inDisplayCurrency(ledger({ rates, rollups: rows }));
    expect(rollups.map(({ articleId, amount }) => [articleId, amount])).toEqual([
      ['b', 6],
      ['c', 5],
      ['a', 6],
    ]);
  });

  test('the largest remainders get the cents that are left', () => {
    // 13.574 + 0.836 + 10.05 + 4.0105 = 28.4705 dollars, so 28.47. Down: 13.57 + 0.83 + 10.05 + 4.01 = 28.46;
    // the cent goes to the largest rest, 0.6 of 0.836.
    const rows = [
      rollup({ articleId: 'a', month: '2026-05', currency: 'EUR', amount: 1234 }),
      rollup({ articleId: 'b', month: '2026-07', currency: 'EUR', amount: 76 }),
      rollup({ articleId: 'c', month: '2026-06', currency: 'JPY', amount: 1500 }),
      rollup({ articleId: 'd', month: '2026-05', currency: 'KWD', amount: 1234 }),
    ];
    const { rollups } = inDisplayCurrency(ledger({ rates, rollups: rows }));
    expect(rollups.map(({ amount, currency }) => [amount, currency])).toEqual([
      [1357, 'USD'],
      [84, 'USD'],
      [1005, 'USD'],
      [401, 'USD'],
    ]);
  });

  test('money of a month before all rates stays in its own currency', () => {
    const early = rollup({ month: '2026-05', currency: 'JPY', amount: 1500 });
    expect(inDisplayCurrency(ledger({ rates, rollups: [early] })).rollups).toEqual([early]);
  });

  test('costs and totals of spreadsheets are converted at the rate of their month', () => {
    const cost = { id: 'c', articleId: 'a', day: '2026-05-20', amount: 1000, currency: 'EUR', note: '' };
    const given = rollup({ id: 'o', month: '2026-05', currency: 'EUR', amount: 2000 });
    const { costs, opening } = inDisplayCurrency(
      ledger({ rates, costs: [cost], opening: { rollups: [given], monthly: [given], notAdded: [given] } }),
    );
    expect(costs).toMatchObject([{ amount: 1100, currency: 'USD' }]);
    const inDollars = [{ id: 'o', amount: 2200, currency: 'USD' }];
    expect(opening).toMatchObject({ rollups: inDollars, monthly: inDollars, notAdded: inDollars });
  });
});

const someRollup = fc
  .record({
    articleId: fc.constantFrom('', 'a', 'b', 'c'),
    programId: fc.constantFrom('p', 'q'),
    month: fc.constantFrom('2026-04', '2026-05', '2026-06'),
    kind: fc.constantFrom('first-order', 'recurring', 'adjustment'),
    status: fc.constantFrom('approved', 'paid', 'pending', 'held', 'reversed'),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  })
  .map(rollup);
const someRate = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const someLedger = fc
  .record({
    rollups: fc.array(someRollup, { maxLength: 40 }),
    rates: fc.array(someRate, { minLength: 6, maxLength: 6 }),
  })
  .map(({ rollups, rates }) => {
    const places = ['EUR', 'JPY', 'KWD'].flatMap(
      (from) =>
        [
          ['2026-04', from],
          ['2026-06', from],
        ] as const,
    );
    return ledger({
      rollups,
      rates: places.map(([month, from], index) => givenRate(month, from, 'USD', rates[index] ?? 1)),
    });
  });

describe('for any rates', () => {
  test('articles and the rest, and the kinds, come to the total; the total is the exact sum, rounded', () => {
    fc.assert(
      fc.property(someLedger, (money) => {
        const { rollups } = inDisplayCurrency(money);
        const total = totalsOf(rollups);
        const parts = [...Map.groupBy(rollups, (item) => item.articleId).values()].map(totalsOf);
        for (const field of ['toDate', 'pending', 'held', 'reversed'] as const) {
          expect(parts.reduce((sum, part) => sum + part[field], 0)).toBe(total[field]);
        }
        expect(total.firstOrder + total.recurring + total.adjustment).toBe(total.toDate);
        const settled = money.rollups.filter(({ status }) => status === 'approved' || status === 'paid');
        const exact = settled.reduce((sum, { amount, currency, month }) => {
          const rate = money.rates.findLast((item) => item.from === currency && item.month <= month)?.rate;
          return sum + (rate ? exactlyConverted(amount, currency, 'USD', rate) : BigInt(amount) * PARTS);
        }, 0n);
        expect(2n * (BigInt(total.toDate) * PARTS - exact)).toBeLessThanOrEqual(PARTS);
        expect(2n * (exact - BigInt(total.toDate) * PARTS)).toBeLessThan(PARTS);
      }),
    );
  });

  test('no part is off by a whole minor unit, and the order of rows changes nothing', () => {
    fc.assert(
      fc.property(someLedger, (money) => {
        const { rollups } = inDisplayCurrency(money);
        for (const [index, item] of money.rollups.entries()) {
          const rate = money.rates.findLast(
            ({ from, month }) => from === item.currency && month <= item.month,
          );
          const exact = rate ? exactlyConverted(item.amount, item.currency, 'USD', rate.rate) : null;
          const off = BigInt(rollups[index]?.amount ?? 0) * PARTS - (exact ?? BigInt(item.amount) * PARTS);
          expect(off < PARTS && off > -PARTS).toBe(true);
        }
        const backwards = inDisplayCurrency({ ...money, rollups: money.rollups.toReversed() });
        const ofId = new Map(backwards.rollups.map(({ id, amount }) => [id, amount]));
        expect(rollups.map(({ id, amount }) => [id, amount])).toEqual(
          rollups.map(({ id }) => [id, ofId.get(id)]),
        );
      }),
    );
  });

  test('money in the display currency stays as it is', () => {
    fc.assert(
      fc.property(someLedger, (money) => {
        const own = money.rollups.filter(({ currency }) => currency === 'USD');
        expect(inDisplayCurrency({ ...money, rollups: own }).rollups).toEqual(own);
      }),
    );
  });
});
