import { describe, expect, test } from 'vitest';
import { prepareAll } from '@/core/projection/program-draws.ts';
import { noChange, type TermsChange } from '@/core/projection/terms-change.ts';
import { whatIf } from '@/core/projection/what-if.ts';
import { article, channel, program, referral } from './outlooks.ts';

const DRAWS = 400;
const programOf = prepareAll([program()], DRAWS);
const of = (change: Partial<TermsChange>, parts: Parameters<typeof article>[0]) =>
  whatIf('p', { ...noChange, ...change }, { articles: [article(parts)], programOf, draws: DRAWS });
const plansToUpgrade = [
  { first: 750, commission: 400, upgrade: { commission: 900, bonus: 300 } },
  { first: 300, commission: 200, upgrade: null },
];
const twenty = { active: Array.from({ length: 20 }, () => referral()) };

describe('what a change of terms does to the next 24 months', () => {
  test('a cut from 8 % to 5 % takes three eighths of what recurs, in every draw', () => {
    const { now, parts, all } = of({ recurring: 5 / 8 }, { active: [referral()] });
    // Payments of 4.00: 2.50 after the cut, so 1.50 less each: three eighths of the mean, to the cent.
    expect(parts.recurring?.mean).toBeCloseTo(-(3 / 8) * now.mean, -0.5);
    expect(parts.recurring?.p10).toBe(-(3 / 8) * now.p90);
    expect(all).toEqual(parts.recurring);
  });

  test('a raise by half brings half as much more', () => {
    const { now, after, all } = of({ recurring: 1.5 }, { active: [referral()] });
    expect(all.p90).toBe(now.p90 / 2);
    expect([after.p10, after.p90]).toEqual([1.5 * now.p10, 1.5 * now.p90]);
  });

  test('a flat fee leaves the customers there are alone', () => {
    expect(of({ flat: 4800 }, { active: [referral()] }).all).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
  });

  test('a flat fee of what a new customer brings within 24 months at most is worth more, one of nothing less', () => {
    // 7.50 with the first payment and 4.00 with each of 23 more: 99.50 at most.
    expect(of({ flat: 9950 }, { channels: [channel()] }).all.mean).toBeGreaterThan(0);
    expect(of({ flat: 0 }, { channels: [channel()] }).all.mean).toBeLessThan(0);
  });

  test('a cut takes its share of a first payment that recurs too, and leaves a first order alone', () => {
    // All that is to come are the first payments: 11.50 each, of which 4.00 recur.
    const paidOnce = (plan: object) => [
      channel({ periodMonths: null, plans: [{ first: 1150, commission: 400, upgrade: null, ...plan }] }),
    ];
    const both = of({ recurring: 0.25 }, { channels: paidOnce({ firstRecurs: true }) });
    expect(both.after.mean / both.now.mean).toBeCloseTo((1150 - 0.75 * 400) / 1150, 2);
    expect(of({ recurring: 0.25 }, { channels: paidOnce({}) }).all.mean).toBe(0);
  });

  test('a new customer is expected to bring 7.50 and what the prior says of 24 months', () => {
    // projection.md, section 1.4: 9.07 payments expected in 24 months, the first of them paid 7.50.
    expect(of({}, { channels: [channel()] }).newCustomer).toBeCloseTo(750 + 400 * (9.07 - 1), -1);
    expect(of({}, twenty).newCustomer).toBeNull();
  });

  test('customers who leave sooner bring less and never more; the sooner, the less', () => {
    const losses = [0.1, 1 / 3, 0.6].map((shorter) => of({ shorter }, twenty));
    const means = losses.map(({ all }) => all.mean);
    expect(losses[1]?.all.p90).toBeLessThanOrEqual(0);
    expect(means.toSorted((a, b) => b - a)).toEqual(means);
    expect(means[0]).toBeLessThan(0);
    // A third shorter lives can't take more than a half.
    expect(means[1]).toBeGreaterThan(-0.5 * (losses[1]?.now.mean ?? 0));
  });

  test('new customers who leave sooner bring no more in any draw', () => {
    const channels = [channel({ level: 4000, plans: plansToUpgrade })];
    expect(of({ shorter: 0.01 }, { ...twenty, channels }).all.p90).toBeLessThanOrEqual(0);
  });

  test('parts are told apart from the whole, and one that changes nothing is left out', () => {
    const { parts, all } = of({ recurring: 0.5, shorter: 0.5 }, twenty);
    expect(parts.flat).toBeNull();
    expect(all.mean).toBeLessThan(parts.recurring?.mean ?? 0);
    expect(all.mean).toBeLessThan(parts.shorter?.mean ?? 0);
    expect(of({}, twenty)).toMatchObject({ parts: { recurring: null, shorter: null, flat: null } });
    expect(of({}, twenty).all.mean).toBe(0);
  });

  test('what other programs bring from the same articles is no part of it', () => {
    const own = { active: [referral()], channels: [channel()], pending: [{ programId: 'p', amount: 900 }] };
    const other = {
      active: [referral({ programId: 'q', commission: 7000 })],
      channels: [channel({ programId: 'q' })],
      pending: [{ programId: 'q', amount: 8000 }],
    };
    const both = {
      active: [...own.active, ...other.active],
      channels: [...other.channels, ...own.channels],
      pending: [...other.pending, ...own.pending],
    };
    const ofTwo = prepareAll([program(), program({ programId: 'q' })], DRAWS);
    const inBoth = (parts: Parameters<typeof article>[0]) =>
      whatIf(
        'p',
        { ...noChange, recurring: 0.5 },
        { articles: [article(parts)], programOf: ofTwo, draws: DRAWS },
      );
    expect(inBoth(both)).toEqual(inBoth(own));
    expect(inBoth(other)).toMatchObject({ now: { mean: 0 }, newCustomer: null });
  });

  test('what waits for approval is part of what it brings', () => {
    // (0 settled + 9) / (0 + 10): nine of ten draws, and no change of terms takes it back.
    const { now, all } = of({ recurring: 0.5 }, { active: [], pending: [{ programId: 'p', amount: 900 }] });
    expect(now).toMatchObject({ p50: 900, p90: 900 });
    expect(all.mean).toBe(0);
  });

  test('a program that pays nothing any more has nothing to lose', () => {
    expect(of({ recurring: 0 }, { active: [] })).toMatchObject({ now: { mean: 0 }, all: { mean: 0 } });
  });
});
