import { describe, expect, test } from 'vitest';
import { commissionsOf } from '@/core/ledger/commissions.ts';
import type { LedgerEntry } from '@/core/ledger/entry.ts';
import { totalsOf } from '@/core/ledger/totals.ts';
import { entry } from '../../../support/ledger.ts';

const totals = (...entries: LedgerEntry[]) => totalsOf(commissionsOf('global-api', entries));
const sale = { kind: 'recurring', day: '2026-05-01', customer: 'A.K.', amount: 232 } as const;

describe('what counts, and as what', () => {
  test('a refund of -2.32 with status Reversed after a paid 2.32 leaves nothing, and is no reversal', () => {
    const refund = entry({ ...sale, kind: 'recurring', day: '2026-05-20', amount: -232, status: 'reversed' });
    expect(totals(entry(sale), refund)).toMatchObject({
      recurring: 232,
      adjustment: -232,
      toDate: 0,
      reversed: 0,
    });
  });

  test('a refund row with an amount takes it back, whatever its sign', () => {
    const refund = entry({ ...sale, kind: 'refund', day: '2026-05-20', amount: 232 });
    expect(totals(entry(sale), refund)).toMatchObject({ adjustment: -232, toDate: 0 });
  });

  test('a refund row without an amount reverses its original', () => {
    const refund = entry({ ...sale, kind: 'refund', day: '2026-05-20', amount: null });
    expect(totals(entry(sale), refund)).toMatchObject({
      recurring: 0,
      adjustment: 0,
      toDate: 0,
      reversed: 232,
    });
  });

  test('a sale that was reversed and also has a negative row is taken back once', () => {
    const reversed = entry({ ...sale, status: 'reversed', externalId: 'S1' });
    const negative = entry({ ...sale, day: '2026-05-20', amount: -232, originalExternalId: 'S1' });
    expect(totals(reversed, negative)).toMatchObject({ toDate: 0, adjustment: 0, reversed: 232 });
  });

  test('a partial refund takes part back', () => {
    const refund = entry({ ...sale, kind: 'refund', day: '2026-05-20', amount: -100 });
    expect(totals(entry(sale), refund)).toMatchObject({ toDate: 132 });
  });

  test('pending and held money stands apart', () => {
    const pending = entry({ ...sale, status: 'pending' });
    const held = entry({ ...sale, status: 'held', day: '2026-06-01' });
    expect(totals(pending, held)).toMatchObject({ toDate: 0, pending: 232, held: 232 });
  });

  test('payouts, fees, clicks, sign-ups and cancellations are no commissions', () => {
    const kinds = ['payout', 'fee', 'ignore', 'click', 'cancellation'] as const;
    const entries = kinds.map((kind) => entry({ ...sale, kind }));
    expect(commissionsOf('global-api', entries)).toEqual([]);
    expect(commissionsOf('global-api', [entry({ ...sale, kind: 'sign-up', amount: null })])).toEqual([]);
  });

  test('two refunds of equal sales take back one each', () => {
    const sales = [entry(sale), entry({ ...sale, day: '2026-06-01' })];
    const refunds = [1, 2].map(() => entry({ ...sale, kind: 'refund', day: '2026-06-20', amount: -232 }));
    const adjusted = commissionsOf('global-api', [...sales, ...refunds]).map((item) => item.adjusts);
    expect(new Set(adjusted.filter((key) => key !== null)).size).toBe(2);
  });
});
