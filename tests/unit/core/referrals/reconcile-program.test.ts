import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '@/core/ledger/entry.ts';
import { deriveGroup } from '@/core/referrals/derive.ts';
import { reconcileProgram } from '@/core/referrals/reconcile-program.ts';
import { entry, plainContext } from '../../../support/ledger.ts';
import {
  big,
  first,
  january,
  paid,
  terms15and8 as program,
  recurring,
  upTo,
  without,
} from '../../../support/reconcile.ts';

describe('a program together', () => {
  const rowsOf = (customer: string, rows: LedgerEntry[]) =>
    rows.map((row) => entry({ ...row, key: `${customer} ${row.key}`, customer }));
  const together = (groups: LedgerEntry[][], of = program()) => {
    const derived = groups.map((rows) => deriveGroup(rows, { ...plainContext, program: of }));
    return reconcileProgram(
      of,
      derived.flatMap((item) => item.referrals),
      derived.flatMap((item) => item.commissions),
      upTo('2026-06-20'),
    );
  };

  test('owes 4.00 of B. and 0.20 of C.; what is late or over stands apart', () => {
    const { open: found, ...sums } = together([
      rowsOf('A.', january),
      rowsOf('B.', without(3)),
      rowsOf('C.', [...without(4), recurring('04', 380)]),
      rowsOf('D.', without(6)),
      rowsOf('E.', [...without(4), recurring('04', 500)]),
      rowsOf('F.', [{ ...first, planPrice: null }]),
    ]);
    expect(found.map(({ customer, verdict, day }) => [customer, verdict, day])).toEqual([
      ['D.', 'late', '2026-06-16'],
      ['C.', 'short', '2026-04-16'],
      ['E.', 'over', '2026-04-16'],
      ['B.', 'missing', '2026-03-16'],
    ]);
    // 6 + 5 + 5 + 5 + 5 payments agree; of F. one is not known.
    expect(sums).toEqual({ owed: { USD: 420 }, owedPayments: 2, agreeing: 26, unknown: 1, notCovered: 0 });
  });

  test('where two share their initials, it is listed as doubtful and not summed', () => {
    const other = paid('first-order', '2026-02-03', 3000, big);
    const otherRows = ['03', '04', '05', '06'].map((month) =>
      paid('recurring', `2026-${month}-03`, 1600, big),
    );
    const { open: found, owedPayments } = together([[...without(3), other, ...otherRows]]);
    expect(found.map(({ day, doubtful }) => [day, doubtful])).toEqual([['2026-03-16', true]]);
    expect(owedPayments).toBe(0);
  });
});
