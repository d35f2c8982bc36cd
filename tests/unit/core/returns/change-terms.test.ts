import { describe, expect, test } from 'vitest';
import { noChange } from '@/core/projection/terms-change.ts';
import { changeTerms } from '@/core/returns/change-terms.ts';
import { programOf } from '../../../support/portfolios.ts';
import { returnsInput } from './input.ts';
import { cameOn, viewsOf } from './seen.ts';

/** An article that is read, and a program with these terms instead of its own. */
function recurringAt(factor: number, terms: object) {
  const program = programOf('p');
  const [dated] = program.terms;
  const input = returnsInput({
    programs: [{ ...program, terms: dated ? [{ ...dated, terms: { ...dated.terms, ...terms } }] : [] }],
    referrals: [cameOn('2026-10-25')],
    viewTotals: [viewsOf('2026-01-01', [900, 250, 150, 100, 100, 90])],
  });
  return changeTerms(input, 'p', { ...noChange, recurring: factor });
}

describe('a cut of the recurring rate', () => {
  const recurringOnly = { firstOrder: null, upgradeBonus: null };

  test('to nothing leaves nothing of a program that pays nothing else, first payments included', () => {
    expect(recurringAt(0, recurringOnly)?.now.mean).toBeGreaterThan(0);
    expect(recurringAt(0, recurringOnly)?.after).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
  });

  test('to a half halves all that such a program pays', () => {
    const { now, after } = recurringAt(0.5, recurringOnly) ?? {};
    expect(after?.p90).toBeCloseTo((now?.p90 ?? 0) / 2, -0.5);
    expect(after?.mean).toBeCloseTo((now?.mean ?? 0) / 2, -0.5);
  });
});
