import { describe, expect, test } from 'vitest';
import { commissionsOf } from '@/core/ledger/commissions.ts';
import { payoutRows } from '@/core/ledger/payout-rows.ts';
import { payoutOf } from '@/core/ledger/payouts.ts';
import { entry } from '../../../support/ledger.ts';

type Part = Partial<Parameters<typeof entry>[0]>;

const earned = (payoutId: string | null, amount: number, part: Part = {}) =>
  commissionsOf('p', [entry({ kind: 'recurring', day: '2026-01-10', amount, payoutId, ...part })]);

const sent = (externalId: string, amount: number, part: Part = {}) => {
  const row = entry({ kind: 'payout', day: '2026-02-15', amount, externalId, ...part });
  return payoutOf('p', row) ?? [];
};

const summary = (...given: Parameters<typeof payoutRows>) =>
  payoutRows(...given).map(({ rows, ...payout }) => ({ ...payout, rows: rows.length }));

describe('payouts by the id that commissions name', () => {
  test('rows, sum and amount of each, the newest first', () => {
    const commissions = [
      ...earned('P1', 4000),
      ...earned('P1', 2500, { status: 'approved' }),
      ...earned('P1', -500, { kind: 'adjustment' }),
      ...earned('P1', 900, { status: 'reversed' }),
      ...earned('P2', 300),
      ...earned('P3', 700),
      ...earned(null, 9900),
    ];
    const payouts = [sent('P1', 6000), sent('P2', 250, { day: '2026-03-15' }), sent('P3', 1000)].flat();
    const common = { currency: 'USD', day: '2026-02-15' };
    expect(summary(commissions, payouts)).toEqual([
      { ...common, payoutId: 'P2', day: '2026-03-15', stated: 300, amount: 250, verdict: 'short', rows: 1 },
      { ...common, payoutId: 'P1', stated: 6000, amount: 6000, verdict: 'ties', rows: 4 },
      { ...common, payoutId: 'P3', stated: 700, amount: 1000, verdict: 'over', rows: 1 },
    ]);
  });

  test('a fee that names its payout is part of it', () => {
    const payouts = [sent('P1', 980), sent('F1', -20, { kind: 'fee', payoutId: 'P1' })].flat();
    expect(summary(earned('P1', 1000), payouts)).toMatchObject([{ amount: 1000, verdict: 'ties' }]);
    const elsewhere = [sent('P1', 980), sent('F1', -20, { kind: 'fee' })].flat();
    expect(summary(earned('P1', 1000), elsewhere)).toMatchObject([{ amount: 980, verdict: 'short' }]);
  });

  test('a payout that no row names holds nothing that is known', () => {
    const payouts = [sent('P1', 1000), sent('P2', 500)].flat();
    expect(summary(earned('P1', 1000), payouts)).toMatchObject([
      { payoutId: 'P1', verdict: 'ties' },
      { payoutId: 'P2', verdict: 'over', stated: 0, amount: 500, rows: 0 },
    ]);
  });

  test('nothing is claimed of a payout that no statement lists, that failed, or came in another currency', () => {
    const unknown = { amount: null, stated: 1000 };
    const of = (...payouts: ReturnType<typeof sent>[]) => summary(earned('P1', 1000), payouts.flat());
    expect(of()).toMatchObject([{ ...unknown, day: null, verdict: 'unlisted' }]);
    expect(of(sent('P1', 1000, { status: 'reversed' }))).toMatchObject([{ ...unknown, verdict: 'failed' }]);
    expect(of(sent('P1', 900, { currency: 'EUR' }))).toMatchObject([
      { ...unknown, currency: 'USD', verdict: 'other-currency' },
    ]);
  });

  test('a payout that was sent again after it failed is what was sent', () => {
    const payouts = [
      sent('P1', 1000, { status: 'reversed', key: 'a' }),
      sent('P1', 1000, { status: 'pending', key: 'b', day: '2026-02-20' }),
    ];
    expect(summary(earned('P1', 1000), payouts.flat())).toMatchObject([
      { day: '2026-02-20', amount: 1000, verdict: 'ties' },
    ]);
  });

  test('each currency of one payout stands for itself', () => {
    const commissions = [...earned('SB0', 100), ...earned('SB0', 200, { currency: 'EUR' })];
    const payouts = [sent('SB0', 100), sent('SB0', 150, { currency: 'EUR' })].flat();
    expect(summary(commissions, payouts)).toMatchObject([
      { currency: 'USD', verdict: 'ties' },
      { currency: 'EUR', stated: 200, amount: 150, verdict: 'short' },
    ]);
  });

  test('where no commission names a payout, nothing is said', () => {
    expect(payoutRows(earned(null, 1000), [sent('P1', 1000)].flat())).toEqual([]);
  });
});
