import { describe, expect, test } from 'vitest';
import { termsSchema } from '@/core/programs/terms.ts';
import { createForecaster } from '@/core/projection/forecaster.ts';
import { basisSentence } from '@/core/returns/basis-text.ts';
import { explainProgram } from '@/core/returns/explain/explain.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import { judgeReferrals } from '@/core/returns/judged.ts';
import { programOutlook } from '@/core/returns/outlook.ts';
import { programOf } from '../../../support/portfolios.ts';
import { returnsInput } from './input.ts';
import { cameOn } from './seen.ts';

/** Pays twelve times 8 % of 50.00. */
const terms = termsSchema.parse({ recurring: { rate: 0.08, maxMonths: 12 } });
const program = { ...programOf('p'), terms: [{ from: null, newCustomersOnly: false, terms }] };
const paidUp = (lastPaymentOn: string, id = 'paid up') =>
  cameOn('2025-01-10', { id, payments: 12, lastPaymentOn });
const stopped = cameOn('2026-02-10', { id: 'stopped', payments: 3, lastPaymentOn: '2026-04-10' });
const paying = cameOn('2026-08-20', { id: 'paying', payments: 4, lastPaymentOn: '2026-11-20' });
const silent = [paidUp('2025-12-10', 'a'), paidUp('2025-12-10', 'b')];

const inputOf = (referrals: ReturnType<typeof cameOn>[]) => returnsInput({ programs: [program], referrals });
const figuresOf = (referrals: ReturnType<typeof cameOn>[]) =>
  makeFigures(inputOf(referrals), createForecaster(20))[0];

describe('a referral that the program has paid for up to its cap', () => {
  test('is known to have stayed so long, and not to have stopped', () => {
    const { programs, referrals, coverage, asOf } = inputOf([...silent, stopped, paying]);
    const judged = judgeReferrals(referrals, programs, coverage, asOf);
    expect(programOutlook(program, judged, []).clocks).toEqual([
      { periodMonths: 1, churnedAt: [3], activeWithPayments: [4, 12, 12], capped: [12, 12] },
    ]);
  });

  test('is neither active nor stopped, and brings nothing more', () => {
    expect(figuresOf([paidUp('2026-11-10')])).toMatchObject({
      activeReferrals: 0,
      churnedReferrals: 0,
      runRate: 0,
      headline: { bySource: { existing: 0, upgrades: 0 } },
    });
    expect(figuresOf([...silent, stopped, paying])).toMatchObject({
      activeReferrals: 1,
      churnedReferrals: 1,
      runRate: 400,
    });
  });

  test('is named apart in what a projection rests on', () => {
    const basis = figuresOf([...silent, stopped])?.basis.map((part) => basisSentence(part, (day) => day));
    expect(basis?.[0]).toContain('p: 0 active, 2 at the cap of its terms and 1 stopped on 2026-11-22');
    expect(basis).toContain('Mostly assumption: 3 referrals of p so far.');
  });

  test('can neither stop nor pay once more', () => {
    expect(explainProgram(inputOf(silent), 'p')).toMatchObject([
      { active: 0, capped: 2, stopped: 0, ifOneStops: null, ifAllPay: null },
    ]);
    const [evidence] = explainProgram(inputOf([...silent, paying]), 'p');
    const [without] = explainProgram(inputOf([...silent, { ...paying, payments: 5 }]), 'p');
    expect(evidence).toMatchObject({ active: 1, capped: 2 });
    expect(evidence?.ifAllPay).toBeCloseTo(without?.lifetime ?? 0, 9);
  });
});
