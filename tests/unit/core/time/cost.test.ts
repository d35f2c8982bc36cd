import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cost, type CostInput, costInputSchema, costOfEach, costsByCurrency } from '@/core/time/cost.ts';

const editor: CostInput = {
  articleIds: ['a', 'b', 'c'],
  of: 'each',
  day: '2026-05-13',
  amount: 3000,
  currency: 'USD',
  note: 'Ghost-writer',
};

describe('a cost of several articles', () => {
  test.each([
    ['30.00 for each of three', editor, [3000, 3000, 3000]],
    ['100.00 shared by three', { ...editor, of: 'shared', amount: 10_000 }, [3334, 3333, 3333]],
    ['100 yen shared by three', { ...editor, of: 'shared', amount: 100, currency: 'JPY' }, [34, 33, 33]],
    ['0.02 shared by three', { ...editor, of: 'shared', amount: 2 }, [1, 1, 0]],
  ] satisfies [string, CostInput, number[]][])('%s', (_, input, each) => {
    expect(costOfEach(input)).toEqual(each);
  });

  test('parts of a shared cost add up to it, and differ by a cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 60 }), (amount, count) => {
        const articleIds = Array.from({ length: count }, (_, n) => `a${n}`);
        const parts = costOfEach({ ...editor, articleIds, of: 'shared', amount });
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each([
  ['no article', { articleIds: [] }, /Choose the article/],
  ['nothing', { amount: 0 }, /more than 0/],
  ['less than nothing', { amount: -500 }, /more than 0/],
  ['no number', { amount: Number.NaN }, /is a number/],
  ['parts of a cent', { amount: 10.5 }, /fractions of a cent/],
  ['a slip of the keys', { amount: 10 ** 9 }, /too much/],
  ['a day that never was', { day: '2026-02-30' }, /real date/],
  ['no currency', { currency: 'dollars' }, /currency code/],
])('%s is refused with the reason', (_, wrong, message) => {
  const { error } = costInputSchema.safeParse({ ...editor, ...wrong });
  expect(error?.issues.map((issue) => issue.message).join()).toMatch(message);
});

test('costs are summed by currency, never across', () => {
  const cost = (amount: number, currency: string): Cost => ({
    ...{ id: `${amount}${currency}`, articleId: 'a', day: '2026-05-13', note: '' },
    amount,
    currency,
  });
  const costs = [cost(3000, 'USD'), cost(250, 'EUR'), cost(1250, 'USD')];
  expect(costsByCurrency(costs)).toEqual({ USD: 4250, EUR: 250 });
});
