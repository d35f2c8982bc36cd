import { describe, expect, test } from 'vitest';
import { termsOn } from '@/core/programs/program.ts';
import { termsSchema } from '@/core/programs/terms.ts';
import { deriveGroup } from '@/core/referrals/derive.ts';
import { paymentsLeft, stateAtCoverage } from '@/core/referrals/state.ts';
import { customerRows, entry, monthsFrom, plainContext } from '../../../support/ledger.ts';

const derive = (entries: Parameters<typeof deriveGroup>[0]) => deriveGroup(entries, plainContext);

describe('churn is judged at coverage', () => {
  const monthly = termsOn(plainContext.program, '2026-05-16');
  const [referral] = derive(customerRows('A.', monthsFrom(5, 2), [750, 400])).referrals;
  if (!referral) throw new Error('no referral');
  test.each([
    ['2026-06-16', 'active'],
    ['2026-07-31', 'active'],
    ['2026-08-01', 'presumed-churned'],
    ['2026-11-20', 'presumed-churned'],
    [null, 'active'],
  ])('paid last on 16 June: at %s it is %s', (coversTo, state) => {
    expect(stateAtCoverage(referral, coversTo, monthly)).toBe(state);
  });

  test('a cancellation ends it at once, and a later payment undoes that', () => {
    const rows = customerRows('A.', monthsFrom(5, 2), [750, 400]);
    const cancelled = entry({ kind: 'cancellation', day: '2026-06-20', customer: 'A.' });
    const [gone] = derive([...rows, cancelled]).referrals;
    const [back] = derive([
      ...rows,
      cancelled,
      entry({ kind: 'recurring', day: '2026-07-16', customer: 'A.', amount: 400 }),
    ]).referrals;
    if (!gone || !back) throw new Error('no referral');
    expect(stateAtCoverage(gone, '2026-06-30', monthly)).toBe('churned');
    expect(stateAtCoverage(back, '2026-07-31', monthly)).toBe('active');
  });

  test.each([
    [{ maxPayments: 2 }, 'capped'],
    [{ maxMonths: 2 }, 'capped'],
    [{ maxMonths: 12 }, 'presumed-churned'],
  ])('once the terms pay no more, with %j, silence says nothing: %s', (cap, state) => {
    const terms = termsSchema.parse({ recurring: { rate: 0.08, ...cap } });
    expect(stateAtCoverage(referral, '2026-11-20', terms)).toBe(state);
  });

  // Six months from May to October: one not paid, one refunded.
  test('months that a program pays for run out, whatever was paid in them', () => {
    const paidOn = [...monthsFrom(5, 2), ...monthsFrom(8, 3)];
    const rows = customerRows('A.', paidOn, [750, 400, 400, 400, 400]);
    const refund = entry({ kind: 'refund', day: '2026-06-20', customer: 'A.', amount: -400 });
    const [mine] = derive([...rows, refund]).referrals;
    const recurring = { rate: 0.08, maxMonths: 6 };
    const terms = termsSchema.parse({ recurring });
    if (!mine || !terms.recurring) throw new Error('no referral');
    expect(mine.payments).toBe(4);
    expect(stateAtCoverage(mine, '2026-12-31', terms)).toBe('capped');
    const left = (cap: object) => {
      const capped = termsSchema.parse({ recurring: { rate: 0.08, ...cap } }).recurring;
      return capped && paymentsLeft(mine, capped);
    };
    expect([
      left({ maxMonths: 7 }),
      left({ maxPayments: 7 }),
      left({ maxMonths: 9, maxPayments: 5 }),
      left({}),
    ]).toEqual([1, 3, 1, null]);
  });

  test('a program without recurring terms has neither active nor churned ones', () => {
    expect(stateAtCoverage(referral, '2026-11-20', { recurring: null })).toBe('not-recurring');
  });
});
