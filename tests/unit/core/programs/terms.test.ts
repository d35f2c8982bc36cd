import { describe, expect, test } from 'vitest';
import { programSchema, termsOn } from '@/core/programs/program.ts';
import { paymentsCap, termsSchema } from '@/core/programs/terms.ts';

test.each<[string, object, number | null]>([
  ['without a cap: no end', {}, null],
  ['12 months, monthly', { maxMonths: 12 }, 12],
  ['12 months, yearly: the first', { maxMonths: 12, periodMonths: 12 }, 1],
  ['18 months, yearly: the second is in month 13', { maxMonths: 18, periodMonths: 12 }, 2],
  ['6 payments, quarterly', { maxPayments: 6, periodMonths: 3 }, 6],
  ['the lower of two', { maxMonths: 12, maxPayments: 6 }, 6],
])('%s', (_, part, payments) => {
  const { recurring } = termsSchema.parse({ recurring: { rate: 0.08, ...part } });
  expect(recurring && paymentsCap(recurring)).toBe(payments);
});

describe('terms from June on for new customers only', () => {
  const program = programSchema.parse({
    id: 'p',
    name: 'P',
    currency: 'USD',
    terms: [
      { from: null, terms: { recurring: { rate: 0.08 } } },
      { from: '2026-06-01', newCustomersOnly: true, terms: { recurring: { rate: 0.05 } } },
      { from: '2026-09-01', terms: { recurring: { rate: 0.04 } } },
    ],
  });

  test.each([
    ['2026-05-31', '2026-05-31', 0.08],
    ['2026-07-01', '2026-05-31', 0.08],
    ['2026-07-01', '2026-06-01', 0.05],
    ['2026-09-01', '2026-05-31', 0.04],
  ])('on %s, for a customer who came on %s: %d', (day, cameOn, rate) => {
    expect(termsOn(program, day, cameOn).recurring?.rate).toBe(rate);
  });
});

test.each([
  ['a tier that says not what reaches it', { tiers: [{ when: ' ', recurringRate: 0.1 }] }],
  ['a fee of more than all', { fees: { rate: 1.5 } }],
  ['a cap of nothing', { maxCommission: 0 }],
  ['half a payment', { recurring: { rate: 0.08, maxPayments: 0.5 } }],
])('%s is refused', (_, part) => {
  expect(termsSchema.safeParse(part).success).toBe(false);
});
