import { type Day, daysBetween } from '../calendar.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { Terms } from '../programs/terms.ts';
import { twoFigures } from '../projection/rates.ts';
import type { Upgrade, UpgradesSeen } from '../projection/types.ts';
import { upgradeRatio } from '../projection/upgrades.ts';
import type { PlanChange, Referral } from '../referrals/referral.ts';

/** A change to a dearer plan; a bonus is for one whatever its prices. */
function isUpgrade({ from, to, basis }: PlanChange): boolean {
  return basis === 'bonus' || (from !== null && to !== null && to > from);
}

/** True where a referral was seen to change to a dearer plan. */
export function hasUpgraded(referral: Referral): boolean {
  return referral.planChanges.some(isUpgrade);
}

/** Upgrades of paying referrals, and the months in which they could have upgraded and didn't. */
export function upgradesSeen(referrals: readonly Referral[]): UpgradesSeen {
  let [upgraded, months] = [0, 0];
  for (const { planChanges, firstDay, payments, periodMonths } of referrals) {
    const first = planChanges.find(isUpgrade);
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
  const ratios = referrals.flatMap(({ planChanges, programId, firstDay }) => {
    const program = byId.get(programId);
    return planChanges.filter(isUpgrade).flatMap(({ from, to, basis, day }, index) => {
      if (!from || !to) return [];
      const ofRate = basis === 'commission' && index === 0 && program ? rateRatio(program, day, firstDay) : 1;
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
 * What an upgrade to `priceRatio` times the price would change by the terms, in the unit of
 * `commission`, which a period pays now; null where nothing recurs, or rows pay more than the terms allow: then the
 * terms don't tell. `most` is their cap on one commission in that unit.
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
