import type { LooseItem } from '../attribution/loose.ts';
import type { Day } from '../calendar.ts';
import type { AttributionRung } from '../ledger/commission.ts';
import type { AmountsByCurrency } from '../money.ts';

/** One referred customer of one program. Derived; whether it is active is judged at coverage. */
export type Referral = {
  /** `keyOf(programId, customer, ordinal)`. */
  id: string;
  programId: string;
  customer: string;
  /** Numbers the referrals of one customer key: initials may come back as another customer. */
  ordinal: number;
  articleId: string | null;
  attribution: AttributionRung | null;
  /** What still needs an article; null if it has one, or if nothing of it counts. */
  loose: LooseItem | null;
  firstDay: Day;
  /** How many commissions it has. */
  rows: number;
  /** Settled commissions. */
  toDate: AmountsByCurrency;
  pending: AmountsByCurrency;
  /** Days of everything that counts as a payment, in order: more than `payments` if several fall in one period. */
  paidOn: Day[];
  /** Distinct billing periods paid, pending ones included. */
  payments: number;
  lastPaymentOn: Day | null;
  /** All cancellations in order, including those that a later payment undid. */
  cancellations: Cancellation[];
  /** An explicit cancellation with no payment after it. */
  cancelledOn: Day | null;
  /** A first payment or flat sign-up that was neither reversed nor clawed back. */
  converted: boolean;
  /** Commission of one period on the present plan, minor units; null where no terms or rows say. */
  periodCommission: number | null;
  currency: string;
  periodMonths: number;
  planPrice: number | null;
  planChanges: PlanChange[];
  /** Keys of rows that name another article, unless the author has decided by hand. */
  conflicts: string[];
  /** Keys of rows that fit no referral of this customer key for certain. */
  ambiguous: string[];
};

/** A row that says the customer left. */
type Cancellation = { key: string; day: Day };

export type PlanChange = {
  day: Day;
  from: number | null;
  to: number | null;
  basis: 'plan-price' | 'commission' | 'bonus';
};

/** `capped`: it made all the payments that the program pays for; no statement says whether it still pays. */
export type ReferralState =
  | 'active'
  | 'capped'
  | 'churned'
  | 'presumed-churned'
  | 'not-paying'
  | 'not-recurring';
