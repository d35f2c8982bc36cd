import { describe, expect, test } from 'vitest';
import type { Rollup } from '@/core/ledger/commission.ts';
import { type Payout, payoutOf, reconcilePayouts } from '@/core/ledger/payouts.ts';
import { entry } from '../../../support/ledger.ts';

const earned = (month: string, amount: number, part: Partial<Rollup> = {}): Rollup => ({
  id: `${month} ${amount}`,
  articleId: '',
  programId: 'p',
  month,
  kind: 'recurring',
  status: 'paid',
  currency: 'USD',
  amount,
  count: 1,
  anonymous: 0,
  ...part,
});

const sent = (day: string, amount: number, part: Partial<Payout> = {}): Payout => ({
  key: `${day} ${amount}`,
  programId: 'p',
  kind: 'payout',
  status: 'paid',
  day,
  amount,
  currency: 'USD',
  payoutId: null,
  ...part,
});

describe('payouts against what was earned', () => {
  test('each month with what is owed up to it, summed by hand', () => {
    const rollups = [
      earned('2026-01', 4000),
      earned('2026-02', 2500),
      earned('2026-02', -500, { kind: 'adjustment', status: 'approved' }),
      earned('2026-03', 1000, { status: 'approved' }),
      earned('2026-03', 9900, { status: 'pending' }),
      earned('2026-03', 700, { status: 'reversed' }),
    ];
    const payouts = [
      sent('2026-02-15', 3950),
      sent('2026-02-15', 50, { kind: 'fee' }),
      sent('2026-03-15', 2000),
      sent('2026-04-02', 600, { status: 'pending' }),
      sent('2026-04-03', 600, { status: 'reversed' }),
    ];
    expect(reconcilePayouts(rollups, payouts)).toEqual([
      {
        programId: 'p',
        currency: 'USD',
        months: [
          { month: '2026-01', settled: 4000, paidOut: 0, fees: 0, balance: 4000 },
          { month: '2026-02', settled: 2000, paidOut: 3950, fees: 50, balance: 2000 },
          { month: '2026-03', settled: 1000, paidOut: 2000, fees: 0, balance: 1000 },
        ],
        markedPaid: 6500,
        paidOut: 5950,
        fees: 50,
        underWay: 600,
        difference: 500,
      },
    ]);
  });

  test('programs and currencies stand apart, and one without payouts is not judged', () => {
    const rollups = [
      earned('2026-01', 100),
      earned('2026-01', 200, { currency: 'EUR' }),
      earned('2026-01', 300, { programId: 'q' }),
    ];
    const accounts = reconcilePayouts(rollups, [sent('2026-01-31', 200, { currency: 'EUR' })]);
    expect(accounts).toMatchObject([{ programId: 'p', currency: 'EUR', difference: 0 }]);
  });

  test('a payout beyond what was earned leaves less than nothing', () => {
    const [account] = reconcilePayouts([earned('2026-01', 100)], [sent('2026-01-31', 150)]);
    expect(account).toMatchObject({ difference: -50, months: [{ balance: -50 }] });
  });

  test('amounts count without a sign, and other rows are no payouts', () => {
    expect(payoutOf('p', entry({ kind: 'fee', day: '2026-01-22', amount: -100 }))?.amount).toBe(100);
    expect(payoutOf('p', entry({ kind: 'recurring', day: '2026-01-22', amount: 100 }))).toBeNull();
  });
});
