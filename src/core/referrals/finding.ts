import { addDays, type Day, type DayRange } from '../calendar.ts';
import { covers } from '../day-ranges.ts';
import type { Commission } from '../ledger/commission.ts';
import { sumOfAmounts } from '../ledger/totals.ts';
import type { Expected } from '../programs/expected.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { Terms } from '../programs/terms.ts';
import type { CommissionKind } from '../statements/row.ts';
import type { Period } from './periods.ts';
import type { Referral } from './referral.ts';

/**
 * How a payment compares with the terms. `missing`: it should have come by now; `late`: it is due, and the referral
 * does not count as churned yet. `unknown`: the plan price, rate or period isn't known; `not-covered`: no statement
 * covers its day; `reversed`: it came and was taken back, or refunded.
 */
export type Verdict = 'paid' | 'missing' | 'late' | 'short' | 'over' | 'reversed' | 'unknown' | 'not-covered';

/** One payment that the terms say a referral should have brought, compared with the statement. */
export type Finding = {
  referralId: string;
  kind: Exclude<CommissionKind, 'adjustment'>;
  verdict: Verdict;
  /** When it came, or was due. */
  day: Day;
  /** Minor units by the terms in force that day; null: not known. 0: the terms pay nothing. */
  expected: number | null;
  /** Minor units that came, pending and held ones included, before refunds. */
  paid: number;
  currency: string;
  planPrice: number | null;
  /** The rate of the terms; null for flat amounts and where nothing is known. */
  rate: number | null;
};

/** The days that a program's statements of commissions cover, and the last of them. */
export type Covered = { days: readonly DayRange[]; to: Day };

/** A billing period with its rows after corrections, and the plan as far as it is known by then. */
export type Step = Period & {
  standing: Commission[];
  /** The price that a row of the period states; null if none does. */
  ownPrice: number | null;
  /** The last price known by then. */
  price: number | null;
  upgraded: boolean;
};

export type ReconcileContext = {
  referral: Referral;
  program: Program;
  covered: Covered;
  steps: readonly Step[];
};

/** What was found about a payment: the rows that stand for it, and what the terms pay, if that is known. */
type Found = Pick<Finding, 'kind' | 'verdict'> & { rows?: readonly Commission[]; expected?: Expected | null };

/** The finding of a payment that came, or was due, on a day at a plan price. */
export function finding(
  { day, price }: { day: Day; price: number | null },
  { kind, verdict, rows = [], expected = null }: Found,
  { referral }: ReconcileContext,
): Finding {
  return {
    referralId: referral.id,
    kind,
    verdict,
    day,
    expected: expected?.amount ?? null,
    paid: sumOfAmounts(rows),
    currency: referral.currency,
    planPrice: price,
    rate: expected?.rate ?? null,
  };
}

/** The terms that apply to the referral on a day. */
export function termsFor(day: Day, { program, referral }: ReconcileContext): Terms {
  return termsOn(program, day, referral.firstDay);
}

/** Whether the first payment is among the rows: terms with a first order mark it. */
export function isStartSeen({ program, referral, steps }: ReconcileContext): boolean {
  if (termsOn(program, referral.firstDay).firstOrder === null) return true;
  return steps[0]?.rows.some((row) => row.kind === 'first-order') ?? false;
}

/** A row may be booked up to this many days before or after its payment was due. */
const BOOKING_SLACK = 3;

/** The verdict on an unpaid day: missing, unless its row may be in a statement that wasn't imported. */
export function unpaid(day: Day, { covered }: ReconcileContext): Verdict {
  const latest = addDays(day, BOOKING_SLACK);
  const around = { from: addDays(day, -BOOKING_SLACK), to: latest > covered.to ? covered.to : latest };
  return covers(covered.days, around) ? 'missing' : 'not-covered';
}
