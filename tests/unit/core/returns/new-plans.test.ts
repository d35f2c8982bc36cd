import { describe, expect, test } from 'vitest';
import { newCustomersOf } from '@/core/returns/new-plans.ts';
import { programOf } from '../../../support/portfolios.ts';
import { cameOn } from './seen.ts';

const options = {
  asOf: '2026-11-22',
  priceRatio: 2,
  toDisplay: (amount: number, currency: string) => (currency === 'USD' ? amount : null),
};
const program = programOf('p');
const [dated] = program.terms;
const withTerms = (parts: object) => ({
  ...program,
  terms: dated ? [{ ...dated, terms: { ...dated.terms, ...parts } }] : [],
});
const at8 = dated?.terms.recurring ?? {};

describe('what new customers may buy', () => {
  test('at 50.00: 15 % first, then 8 %; an upgrade to twice the price 16 % of 50.00 and once 10 % of 100.00', () => {
    expect(newCustomersOf(program, [cameOn('2026-05-01')], options)).toEqual({
      plans: [{ first: 750, commission: 400, upgrade: { commission: 800, bonus: 1000 } }],
      periodMonths: 1,
      paymentsCap: null,
    });
  });

  test.each([
    [
      'and comes on top of the first order: 7.50 + 4.00',
      { ...at8, firstOrderReplacesFirstMonth: false },
      {},
      1150,
    ],
    ['and there is no first order: 4.00', at8, { firstOrder: null }, 400],
    [
      'and a flat sum of 5.00 comes with it',
      at8,
      { firstOrder: null, flat: { amount: 500, per: 'lead' } },
      900,
    ],
  ])('the first payment is said to recur where recurring pays it %s', (_, recurring, parts, first) => {
    const made = newCustomersOf(withTerms({ recurring, ...parts }), [cameOn('2026-05-01')], options);
    expect(made?.plans).toMatchObject([{ first, commission: 400, firstRecurs: true }]);
  });

  // Of four who signed up by October two paid; who signed up in November may still.
  test('where a sign-up pays too, as many buy nothing after it as did so far', () => {
    const flat = withTerms({ firstOrder: null, flat: { amount: 500, per: 'sign-up' } });
    const signedUp = (day: string) =>
      cameOn(day, { id: day, payments: 0, lastPaymentOn: null, planPrice: null });
    const came = [
      cameOn('2026-05-01'),
      cameOn('2026-05-02', { id: 'b' }),
      ...['2026-03-01', '2026-09-30', '2026-11-20'].map(signedUp),
    ];
    const made = newCustomersOf(flat, came, options, '2026-11-20');
    expect(made?.plans.map(({ first, commission }) => [first, commission])).toEqual([
      [900, 400],
      [900, 400],
      [500, 0],
      [500, 0],
    ]);
    expect(newCustomersOf(program, came, options)?.plans).toHaveLength(2);
    const alone = withTerms({ firstOrder: null, recurring: null, flat: { amount: 500, per: 'sign-up' } });
    expect(newCustomersOf(alone, came.slice(2), options)?.plans.map(({ first }) => first)).toEqual([500]);
  });

  test('of a hundred who signed up one paid: so do those to come', () => {
    const flat = withTerms({ firstOrder: null, flat: { amount: 500, per: 'sign-up' } });
    const many = Array.from({ length: 99 }, (_, n) =>
      cameOn('2026-03-01', { id: `${n}`, payments: 0, lastPaymentOn: null, planPrice: null }),
    );
    const made = newCustomersOf(flat, [cameOn('2026-05-01'), ...many], options);
    expect(made?.plans.filter(({ commission }) => commission > 0)).toHaveLength(1);
    expect(made?.plans).toHaveLength(100);
  });

  test('the price that was paid first, whatever it is now', () => {
    const planChanges = [{ day: '2026-06-01', from: 2000, to: 5000, basis: 'plan-price' as const }];
    const made = newCustomersOf(program, [cameOn('2026-05-01', { planChanges })], options);
    expect(made?.plans[0]).toMatchObject({ first: 300, commission: 160 });
  });

  // 4.00 to 13.00 are commissions: as a price of 4.00 they would make a first order of .60.
  test('no price where rows tell of another plan by their commissions alone, or by the bonus for the dearer one', () => {
    const commissions = [{ day: '2026-07-01', from: 400, to: 1300, basis: 'commission' as const }];
    const bonus = [{ day: '2026-07-01', from: null, to: 20_000, basis: 'bonus' as const }];
    const others = [
      cameOn('2026-05-02', { planPrice: null, planChanges: commissions }),
      cameOn('2026-05-03', { planPrice: 20_000, planChanges: bonus }),
    ];
    expect(newCustomersOf(program, others, options)).toBeNull();
    const made = newCustomersOf(program, [cameOn('2026-05-01'), ...others], options);
    expect(made?.plans.map(({ first }) => first)).toEqual([750]);
  });

  test('of its own customers; of others in its currency only where it has none', () => {
    const other = cameOn('2026-06-01', { programId: 'q', planPrice: 10_000 });
    const firsts = (all: Parameters<typeof newCustomersOf>[1]) =>
      newCustomersOf(program, all, options)?.plans.map(({ first }) => first);
    expect(firsts([cameOn('2026-05-01'), other])).toEqual([750]);
    expect(firsts([other])).toEqual([1500]);
    expect(firsts([{ ...other, currency: 'EUR' }])).toBeUndefined();
  });

  test('of the fifty newest, newest first', () => {
    const all = Array.from({ length: 60 }, (_, index) =>
      cameOn(`2026-05-${String(1 + (index % 30)).padStart(2, '0')}`, {
        id: `p ${index}`,
        planPrice: 100 * (index + 1),
      }),
    );
    const firsts = newCustomersOf(program, all, options)?.plans.map(({ first }) => first);
    expect(firsts).toHaveLength(50);
    // The newest day is the 30th: prices 30.00 and 60.00, the lesser id first.
    expect(firsts?.slice(0, 2)).toEqual([450, 900]);
  });

  test('a cap on one commission holds for each of them', () => {
    const made = newCustomersOf(withTerms({ maxCommission: 500 }), [cameOn('2026-05-01')], options);
    expect(made?.plans).toEqual([{ first: 500, commission: 400, upgrade: { commission: 500, bonus: 500 } }]);
  });

  test('a flat sum needs no price', () => {
    const flat = withTerms({
      firstOrder: null,
      recurring: null,
      upgradeBonus: null,
      flat: { amount: 2500, per: 'sign-up' },
    });
    expect(newCustomersOf(flat, [], options)).toEqual({
      plans: [{ first: 2500, commission: 0, upgrade: null }],
      periodMonths: null,
      paymentsCap: 1,
    });
  });

  test('without a rate to the display currency nothing is known', () => {
    const inEuro = { ...program, currency: 'EUR' };
    expect(newCustomersOf(inEuro, [cameOn('2026-05-01', { currency: 'EUR' })], options)).toBeNull();
  });
});
