import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Difference, differences, sumDifferences } from '@/core/ledger/differences.ts';
import type { StatementRow } from '@/core/statements/row.ts';
import { row } from '../../../support/ledger.ts';

const sale = { kind: 'recurring', day: '2026-05-01', customer: 'A.K.', amount: 400 } as const;
const of = (rows: StatementRow[], ignored: Parameters<typeof differences>[2] = []) =>
  differences('global-api', rows, ignored).map(({ stated, counted, reason }) => [stated, counted, reason]);

describe('what a line of a statement adds otherwise than it says', () => {
  test('nothing where all of it is settled', () => {
    expect(of([row(sale), row({ ...sale, day: '2026-06-01', status: 'approved' })])).toEqual([]);
  });

  test('money that is not settled adds nothing yet', () => {
    const rows = (['pending', 'held', 'reversed'] as const).map((status) => row({ ...sale, status }));
    expect(of(rows)).toEqual([
      [400, 0, 'pending'],
      [400, 0, 'held'],
      [400, 0, 'reversed'],
    ]);
  });

  test('a refund written as a positive amount takes away', () => {
    expect(of([row(sale), row({ ...sale, kind: 'refund', day: '2026-05-09', amount: 400 })])).toEqual([
      [400, -400, 'taken-back'],
    ]);
  });

  test('a sale that is reversed and refunded too is taken out once', () => {
    const reversed = row({ ...sale, status: 'reversed', externalId: 'S1' });
    const refund = row({ ...sale, day: '2026-05-09', amount: -400, originalExternalId: 'S1' });
    expect(of([reversed, refund])).toEqual([
      [400, 0, 'reversed'],
      [-400, 0, 'taken-back'],
    ]);
  });

  test('of two lines with one id the later counts', () => {
    const first = row({ ...sale, key: 'S1' });
    expect(of([first, row({ ...sale, key: 'S1', amount: 300 })])).toEqual([[400, 0, 'said-again']]);
  });

  test('a payout line is in the column and counts nothing', () => {
    const payout = { line: 90, reason: 'a payout row, not a commission', amount: 5000, currency: 'USD' };
    expect(of([row(sale)], [payout, { ...payout, line: 91, amount: null }])).toEqual([[5000, 0, 'ignored']]);
  });
});

test('sums by reason and currency hold every line once', () => {
  const difference = fc.record<Difference>({
    line: fc.nat(),
    currency: fc.constantFrom('USD', 'JPY'),
    stated: fc.integer(),
    counted: fc.integer(),
    reason: fc.constantFrom('pending', 'ignored', 'taken-back'),
  });
  const total = (items: readonly { stated: number; counted: number }[]) =>
    items.reduce((sum, { stated, counted }) => sum + stated - counted, 0);
  fc.assert(
    fc.property(fc.array(difference), (all) => {
      const sums = sumDifferences(all);
      expect(sums.reduce((sum, { lines }) => sum + lines, 0)).toBe(all.length);
      expect(total(sums)).toBe(total(all));
    }),
  );
});
