import { addMonths, type Day, daysBetween } from '../calendar.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { Terms } from '../programs/terms.ts';
import { twoFigures } from '../projection/rates.ts';
import type { Upgrade, UpgradesSeen } from '../projection/types.ts';
import { upgradeRatio } from '../projection/upgrades.ts';
import type { PlanChange, Referral } from '../referrals/referral.ts';
import type { JudgedReferral } from './judged.ts';

/** Within so much of what other terms make of a commission, a change of it is theirs. */
const OF_TERMS = 0.05;

/** The changes of a referral to a dearer plan: a bonus is for one whatever its prices, and other terms are none. */
function upgradesOf(referral: Referral, program: Program): PlanChange[] {
  return referral.planChanges.filter(
    ({ from, to, basis, day }) =>
      basis === 'bonus' ||
      (from !== null &&
        to !== null &&
        to > from &&
        (basis === 'plan-price' || !isOfTerms(to / from, day, referral, program))),
  );
}

/** True where the rates of that day and of the payment before it make the same of a commission. */
function isOfTerms(ratio: number, day: Day, { firstDay, periodMonths }: Referral, program: Program): boolean {
  const before = addMonths(day, -periodMonths);
  const rateOn = (on: Day) => termsOn(program, on, firstDay).recurring?.rate;
  const [old, now] = [rateOn(before > firstDay ? before : firstDay), rateOn(day)];
  if (!old || !now || old === now) return false;
  return Math.abs(ratio / (now / old) - 1) < OF_TERMS;
}

/** True where a referral was seen to change to a dearer plan. */
export function hasUpgraded(referral: JudgedReferral): boolean {
  return upgradesOf(referral, referral.program).length > 0;
}

/** Upgrades of paying referrals, and the months in which they could have upgraded and didn't. */
export function upgradesSeen(referrals: readonly JudgedReferral[]): UpgradesSeen {
  let [upgraded, months] = [0, 0];
  for (const referral of referrals) {
    const { firstDay, payments, periodMonths } = referral;
    const [first] = upgradesOf(referral, referral.program);
    if (first) upgraded += 1;
    months += first ? monthsUntil(firstDay, first.day) : (payments - 1) * periodMonths;
  }
  return { upgraded, months };
}

/** Whole months before the one of the upgrade. */
function monthsUntil(firstDay: string, day: string): number {
  return Math.max(0, Math.round(daysBetween(firstDay, day) / (365.25 / 12)) - 1);
}

/** New price over old: what upgrades of all programs have shown, drawn towards 2; to two figures. */
export function priceRatioOf(referrals: readonly Referral[], programs: readonly Program[]): number {
  const byId = new Map(programs.map((program) => [program.id, program]));
  const ratios = referrals.flatMap((referral) => {
    const program = byId.get(referral.programId);
    if (!program) return [];
    return upgradesOf(referral, program).flatMap(({ from, to, basis, day }, index) => {
      if (!from || !to) return [];
      const ofRate = basis === 'commission' && index === 0 ? rateRatio(program, day, referral.firstDay) : 1;
      return [to / from / ofRate];
    });
  });
  return twoFigures(upgradeRatio(ratios));
}

/** By how much the first upgrade raises the rate: so much of a change of commission is none of the price. */
function rateRatio(program: Program, day: Day, cameOn: Day): number {
  const { recurring } = termsOn(program, day, cameOn);
  return recurring?.rateAfterUpgrade && recurring.rate ? recurring.rateAfterUpgrade / recurring.rate : 1;
}

/** By so small a share amounts differ that were converted apart. */
const ROUNDING = 1e-9;

/**
 * What an upgrade to `priceRatio` times the price would change by the terms, in the unit of `commission`, which a
 * period pays now; null if nothing recurs, or if rows pay more than the terms allow and the terms so don't tell.
 * `most` is their cap on one commission in that unit.
 */
export function upgradeOf(
  terms: Terms,
  commission: number,
  priceRatio: number,
  most: number | null = terms.maxCommission,
): Upgrade | null {
  const { recurring, upgradeBonus } = terms;
  const capped = (amount: number) => Math.min(amount, most ?? amount);
  if (!recurring || recurring.rate === 0) return null;
  if (most !== null && commission > most * (1 + ROUNDING)) return null;
  const price = commission / recurring.rate;
  const after = price * priceRatio * (recurring.rateAfterUpgrade ?? recurring.rate);
  const base = upgradeBonus?.base === 'difference' ? price * (priceRatio - 1) : price * priceRatio;
  return {
    commission: capped(after),
    bonus: capped((upgradeBonus?.rate ?? 0) * base),
  };
}
