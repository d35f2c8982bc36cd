import type { Day } from '../../calendar.ts';
import { LIFETIME_CAP } from '../../projection/grid.ts';
import type { ProgramOf } from '../../projection/program-draws.ts';
import { residualOf } from '../../projection/schedule.ts';
import { type ActiveReferral, HEADLINE } from '../../projection/types.ts';
import { worthBy } from '../../projection/worth.ts';
import type { FromTotals } from '../from-totals.ts';
import { activeReferral, type OutlookOptions } from '../outlook.ts';
import type { Slice } from '../prepare.ts';

/** A paying referral, with what is expected of it. Money in (fractional) minor units of the display currency. */
export type ReferralAhead = {
  id: string;
  /** Null if the referral is known from totals only. */
  customer: string | null;
  programId: string;
  /** How many customers the row stands for: totals name nobody. */
  count: number;
  /** Payments made so far; null from totals. */
  payments: number | null;
  lastPaymentOn: Day | null;
  periodMonths: number;
  /** Commission of a payment on the present plan; null if not known, and then nothing is expected. */
  commission: number | null;
  /** Payments expected in 24 months, and up to the cap of a lifetime. */
  expectedPayments: { headline: number; lifetime: number } | null;
  /** Expected in 24 months: on the present plan, and more by an upgrade. */
  worth: { existing: number; upgrades: number } | null;
};

/**
 * The paying referrals of an article, those that are worth most first. Their worth adds up to the means of the
 * forecast.
 */
export function referralsAhead(
  slice: Slice,
  totals: FromTotals | null,
  programOf: ProgramOf,
  options: OutlookOptions,
): ReferralAhead[] {
  const known = slice.active.map((referral): ReferralAhead => {
    const { id, customer, programId, payments, lastPaymentOn, periodMonths } = referral;
    const active = activeReferral(referral, options);
    const said = { id, customer, programId, count: 1, payments, lastPaymentOn, periodMonths };
    return { ...said, commission: active?.commission ?? null, ...expectedOf(active, programOf) };
  });
  return [...known, ...ofTotals(totals?.active ?? [], programOf)].sort((a, b) => worthOf(b) - worthOf(a));
}

function ofTotals(active: readonly ActiveReferral[], programOf: ProgramOf): ReferralAhead[] {
  const alike = Map.groupBy(active, (each) => `${each.programId} ${each.unseen} ${each.firstDueMonth}`);
  return [...alike].flatMap(([id, all]) => {
    const [first] = all;
    if (!first) return [];
    const { programId, periodMonths, commission } = first;
    const said = { id, customer: null, programId, count: all.length, payments: null, lastPaymentOn: null };
    return [{ ...said, periodMonths, commission, ...expectedOf(first, programOf, all.length) }];
  });
}

function expectedOf(
  active: ActiveReferral | null,
  programOf: ProgramOf,
  count = 1,
): Pick<ReferralAhead, 'expectedPayments' | 'worth'> {
  if (!active) return { expectedPayments: null, worth: null };
  const { survival, notUpgraded } = programOf(active.programId);
  const chances = survival(residualOf(active));
  const paid = (months: number) =>
    count * worthBy({ ...active, commission: 1, upgrade: null }, months, chances, notUpgraded).existing;
  const { existing, upgrades } = worthBy(active, HEADLINE, chances, notUpgraded);
  return {
    expectedPayments: { headline: paid(HEADLINE), lifetime: paid(LIFETIME_CAP) },
    worth: { existing: count * existing, upgrades: count * upgrades },
  };
}

function worthOf({ worth }: ReferralAhead): number {
  return worth ? worth.existing + worth.upgrades : 0;
}
