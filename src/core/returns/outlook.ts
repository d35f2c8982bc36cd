import { addMonths, type Day } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled } from '../ledger/totals.ts';
import { type Program, termsOn } from '../programs/program.ts';
import { paymentsCap } from '../programs/terms.ts';
import type { ActiveReferral, Clock, ProgramOutlook } from '../projection/types.ts';
import type { Referral } from '../referrals/referral.ts';
import { stateAtCoverage } from '../referrals/state.ts';
import type { ProgramCoverage } from './inputs.ts';
import { hasUpgraded, upgradeOf, upgradesSeen } from './upgrades.ts';

export type JudgedReferral = Referral & { program: Program; state: ReturnType<typeof stateAtCoverage> };

/** Every referral with its state at its program's coverage: at `asOf` where that is said to reach further. */
export function judgeReferrals(
  referrals: readonly Referral[],
  programs: readonly Program[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
  asOf: Day,
): JudgedReferral[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return referrals.flatMap((referral) => {
    const program = byId.get(referral.programId);
    if (!program) return [];
    const terms = termsOn(program, referral.firstDay);
    const coversTo = coverage.get(program.id)?.coversTo ?? null;
    const judgedOn = coversTo !== null && coversTo > asOf ? asOf : coversTo;
    return [{ ...referral, program, state: stateAtCoverage(referral, judgedOn, terms) }];
  });
}

export function isChurned(referral: JudgedReferral): boolean {
  return referral.state === 'churned' || referral.state === 'presumed-churned';
}

export function isCapped(referral: JudgedReferral): boolean {
  return referral.state === 'capped';
}

/** How many referrals are active at their program's coverage, and how many have stopped. */
export type ReferralCounts = { active: number; churned: number };

export function countReferrals(referrals: readonly JudgedReferral[]): ReferralCounts {
  return {
    active: referrals.filter(({ state }) => state === 'active').length,
    churned: referrals.filter(isChurned).length,
  };
}

/** `ReferralCounts` by program; none for a program without referrals. */
export function countByProgram(referrals: readonly JudgedReferral[]): Map<string, ReferralCounts> {
  const byProgram = Map.groupBy(referrals, ({ programId }) => programId);
  return new Map([...byProgram].map(([programId, own]) => [programId, countReferrals(own)]));
}

/** What a program's referrals and rows so far say about the ones to come. */
export function programOutlook(
  program: Program,
  referrals: readonly JudgedReferral[],
  rollups: readonly Rollup[],
): ProgramOutlook {
  const own = referrals.filter((referral) => referral.programId === program.id);
  const rows = rollups.filter((rollup) => rollup.programId === program.id);
  const count = (of: readonly Rollup[]) => of.reduce((sum, rollup) => sum + rollup.count, 0);
  const settled = count(rows.filter((rollup) => isSettled(rollup.status)));
  const reversed = count(rows.filter((rollup) => rollup.status === 'reversed'));
  return {
    programId: program.id,
    meanLifetimeMonths: program.meanLifetimeMonths,
    clocks: clocksOf(own),
    approvalChance: (settled + 9) / (settled + reversed + 10),
    upgrades: upgradesSeen(
      own.filter((referral) => referral.payments > 0 && referral.state !== 'not-recurring'),
    ),
  };
}

/**
 * Plans billed every month and every year run on clocks of their own. Of a referral that was paid for up to the
 * cap it is known that it stayed so long, and nothing more: like one that is active (censored).
 */
function clocksOf(referrals: readonly JudgedReferral[]): Clock[] {
  const paying = referrals.filter(({ payments }) => payments > 0);
  const payments = (of: readonly JudgedReferral[]) =>
    of.map((referral) => referral.payments).sort((a, b) => a - b);
  return [...Map.groupBy(paying, ({ periodMonths }) => periodMonths)]
    .sort(([a], [b]) => a - b)
    .map(([periodMonths, group]) => ({
      periodMonths,
      churnedAt: payments(group.filter(isChurned)),
      activeWithPayments: payments(group.filter((each) => each.state === 'active' || isCapped(each))),
      capped: payments(group.filter(isCapped)),
    }));
}

/** What amounts to come are told by: the day, what upgrades cost, and conversion at the newest rate. */
export type OutlookOptions = {
  asOf: Day;
  /** New price over old. */
  priceRatio: number;
  /** Minor units of a currency in the display currency; null without a rate. */
  toDisplay: (amount: number, currency: string) => number | null;
};

/** An active referral's payments to come, counted from its last payment; null where none can be told. */
export function activeReferral(
  referral: JudgedReferral,
  { asOf, priceRatio, toDisplay }: OutlookOptions,
): ActiveReferral | null {
  const { lastPaymentOn, periodCommission, periodMonths, program } = referral;
  if (referral.state !== 'active' || lastPaymentOn === null || periodCommission === null) return null;
  // Of who has made no payment yet it isn't known that there will be one.
  if (referral.payments < 1) return null;
  const terms = termsOn(program, referral.firstDay);
  const cap = terms.recurring && paymentsCap(terms.recurring);
  const most = terms.maxCommission && toDisplay(terms.maxCommission, program.currency);
  return {
    programId: referral.programId,
    payments: referral.payments,
    unseen: 0,
    commission: periodCommission,
    upgrade: hasUpgraded(referral) ? null : upgradeOf(terms, periodCommission, priceRatio, most),
    firstDueMonth: horizonMonth(addMonths(lastPaymentOn, periodMonths), asOf),
    periodMonths,
    paymentsLeft: cap === null ? null : Math.max(0, cap - referral.payments),
  };
}

/**
 * Which month after asOf a day falls in: 1 up to asOf + 1 month, and so on; 0 or less for days by
 * asOf, one less for every whole month before it.
 */
export function horizonMonth(day: Day, asOf: Day): number {
  if (day <= asOf) {
    return (
      0 - Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(asOf), { largestUnit: 'months' }).months
    );
  }
  let month = 1;
  while (addMonths(asOf, month) < day) month += 1;
  return month;
}
