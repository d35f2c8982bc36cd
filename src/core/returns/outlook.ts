import { addMonths, type Day } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled } from '../ledger/totals.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { ActiveReferral, Clock, ProgramOutlook } from '../projection/types.ts';
import { paymentsLeft } from '../referrals/state.ts';
import { sum } from '../sums.ts';
import { isCapped, isChurned, type JudgedReferral } from './judged.ts';
import { hasUpgraded, upgradeOf, upgradesSeen } from './upgrades.ts';

/** Rows added to a program's own for its chance of approval, nine of ten of them settled. */
const PRIOR_ROWS = { settled: 9, all: 10 };

/** What a program's referrals and rows so far say about the ones to come. */
export function programOutlook(
  program: Program,
  referrals: readonly JudgedReferral[],
  rollups: readonly Rollup[],
): ProgramOutlook {
  const own = referrals.filter((referral) => referral.programId === program.id);
  const rows = rollups.filter((rollup) => rollup.programId === program.id);
  const count = (of: readonly Rollup[]) => sum(of.map((rollup) => rollup.count));
  const settled = count(rows.filter((rollup) => isSettled(rollup.status)));
  const reversed = count(rows.filter((rollup) => rollup.status === 'reversed'));
  return {
    programId: program.id,
    meanLifetimeMonths: program.meanLifetimeMonths,
    clocks: clocksOf(own),
    approvalChance: (settled + PRIOR_ROWS.settled) / (settled + reversed + PRIOR_ROWS.all),
    upgrades: upgradesSeen(
      own.filter((referral) => referral.payments > 0 && referral.state !== 'not-recurring'),
    ),
  };
}

/**
 * Plans billed every month and every year run on clocks of their own. A referral that reached the cap is known to
 * have stayed that long and nothing more, so it is censored like an active one.
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

/** What amounts to come are computed with: the day, the price of upgrades, and conversion at the newest rate. */
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
  // A customer without a payment may never make one.
  if (referral.payments < 1) return null;
  const terms = termsOn(program, asOf, referral.firstDay);
  const most = terms.maxCommission && toDisplay(terms.maxCommission, program.currency);
  return {
    programId: referral.programId,
    payments: referral.payments,
    unseen: 0,
    commission: periodCommission,
    upgrade: hasUpgraded(referral) ? null : upgradeOf(terms, periodCommission, priceRatio, most),
    firstDueMonth: horizonMonth(nextDue(referral, lastPaymentOn), asOf),
    periodMonths,
    paymentsLeft: terms.recurring ? paymentsLeft(referral, terms.recurring) : 0,
  };
}

/**
 * When the next payment is due. Counted from the first payment if the last one was on the same billing day, so
 * that whoever pays on the 31st does so again after the 28th of February.
 */
function nextDue({ paidOn, periodMonths }: JudgedReferral, lastPaymentOn: Day): Day {
  const first = paidOn[0] ?? lastPaymentOn;
  const months = 0 - horizonMonth(first, lastPaymentOn);
  const isOnDay = addMonths(first, months) === lastPaymentOn;
  return isOnDay ? addMonths(first, months + periodMonths) : addMonths(lastPaymentOn, periodMonths);
}

/**
 * The horizon month of a day: 1 up to asOf + 1 month, and so on; 0 or less for days up to asOf, one less for
 * every whole month before it. Monthly payments fall due by asOf + 12, 24, ... months as often as when counted
 * from asOf: on the last day of a month, the last days of a longer month count as that day.
 */
export function horizonMonth(day: Day, asOf: Day): number {
  const [due, now] = [Temporal.PlainDate.from(day), Temporal.PlainDate.from(asOf)];
  const months = 12 * (due.year - now.year) + due.month - now.month;
  return Math.min(due.day, now.daysInMonth) > now.day ? months + 1 : months;
}
