import { addMonths, type Day, daysBetween } from '../calendar.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { Terms } from '../programs/terms.ts';
import { twoFigures } from '../projection/rates.ts';
import type { Upgrade, UpgradesSeen } from '../projection/types.ts';
import { upgradeRatio } from '../projection/upgrades.ts';
import type { PlanChange, Referral } from '../referrals/referral.ts';
import type { JudgedReferral } from './judged.ts';

/** A change of commission this close to the change in the terms is due to them, and no upgrade. */
const OF_TERMS = 0.05;

/** A referral's changes to a dearer plan. A bonus is paid for one, whatever its prices; a change of terms is none. */
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

/** True if the change of commission is that of the terms' rates between that day and the payment before. */
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

/** The factor by which the first upgrade raises the rate: that part of a change of commission is not the price. */
function rateRatio(program: Program, day: Day, cameOn: Day): number {
  const { recurring } = termsOn(program, day, cameOn);
  return recurring?.rateAfterUpgrade && recurring.rate ? recurring.rateAfterUpgrade / recurring.rate : 1;
}

/** Amounts that were converted separately may differ by this share. */
const ROUNDING = 1e-9;

/**
 * What an upgrade to `priceRatio` times the price would change by the terms, in the unit of `commission`, which
 * is what a period pays now. Null if nothing recurs, or if rows pay more than the terms allow, so that the
 * terms tell nothing. `most` is the terms' cap on one commission in that unit.
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
