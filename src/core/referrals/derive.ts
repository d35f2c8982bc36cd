import { type Attribution, attributeBySubId, type SubIdResolver } from '../attribution/resolve.ts';
import { keyOf } from '../ids.ts';
import type { Commission } from '../ledger/commission.ts';
import { commissionsOf } from '../ledger/commissions.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { isSettled } from '../ledger/totals.ts';
import { type Program, termsOn } from '../programs/program.ts';
import { periodsPaid, standingAmount, standsAsPayment } from './payments.ts';
import { planOf } from './plan.ts';
import type { Referral } from './referral.ts';
import { type ReferralRows, splitReferrals } from './split.ts';

export type GroupContext = {
  program: Program;
  resolve: SubIdResolver;
  /** By hand: the article of the n-th referral of this customer key; wins over every rung. */
  decided: (ordinal: number) => string | null;
};

export type Derived = { commissions: Commission[]; referrals: Referral[] };

/**
 * Everything derived from the entries of one group: the rows of one customer key of one program, or
 * of one order where the statement names no customer. Depends on nothing outside the group but the
 * context, so a group can be derived again alone, and a rebuild equals step by step.
 */
export function deriveGroup(entries: readonly LedgerEntry[], context: GroupContext): Derived {
  const commissions = commissionsOf(context.program.id, entries);
  const customer = entries.find((entry) => entry.customer !== null)?.customer ?? null;
  if (customer === null) return { commissions: withoutCustomer(commissions, context), referrals: [] };
  const cancellations = entries.filter((entry) => entry.kind === 'cancellation');
  const groups = splitReferrals(
    commissions,
    cancellations,
    termsOn(context.program, commissions[0]?.day ?? ''),
  );
  const derived = groups.map((rows, index) => deriveReferral(customer, index + 1, rows, context));
  return {
    commissions: derived.flatMap((item) => item.commissions),
    referrals: derived.map((item) => item.referral),
  };
}

/** Rows without a customer stand for themselves; a correction without a sub-ID follows its original. */
function withoutCustomer(commissions: readonly Commission[], { resolve }: GroupContext): Commission[] {
  return commissions.map((commission) => {
    const original = commissions.find((item) => item.key === commission.adjusts);
    const found = attributeBySubId(commission.subId ?? original?.subId ?? null, resolve);
    return { ...commission, articleId: found?.articleId ?? null, attribution: found?.rung ?? null };
  });
}

function deriveReferral(customer: string, ordinal: number, rows: ReferralRows, context: GroupContext) {
  const { program } = context;
  const id = keyOf(program.id, customer, ordinal);
  const attribution = referralAttribution(ordinal, rows, context);
  const commissions = rows.commissions.map((commission) => ({
    ...commission,
    referralId: id,
    articleId: attribution?.articleId ?? null,
    attribution: attribution?.rung ?? null,
  }));
  const referral: Referral = {
    id,
    programId: program.id,
    customer,
    ordinal,
    articleId: attribution?.articleId ?? null,
    attribution: attribution?.rung ?? null,
    ...standing(rows, program),
    conflicts: [...rows.ambiguous, ...otherArticles(rows, attribution, context)],
  };
  return { referral, commissions };
}

/** By hand, else the best rung of the earliest row that has one. */
function referralAttribution(ordinal: number, rows: ReferralRows, context: GroupContext): Attribution | null {
  const decided = context.decided(ordinal);
  if (decided !== null) return { articleId: decided, rung: 'manual' };
  for (const commission of rows.commissions) {
    const found = attributeBySubId(commission.subId, context.resolve);
    if (found) return found;
  }
  return null;
}

/** Keys of rows whose own sub-ID names another article than the referral's. */
function otherArticles(
  rows: ReferralRows,
  attribution: Attribution | null,
  { resolve }: GroupContext,
): string[] {
  const elsewhere = (commission: Commission) => {
    const own = attributeBySubId(commission.subId, resolve);
    return own !== null && own.articleId !== attribution?.articleId;
  };
  return rows.commissions.filter(elsewhere).map((commission) => commission.key);
}

function standing(rows: ReferralRows, program: Program) {
  const adjustments = rows.commissions.filter((commission) => commission.adjusts !== null);
  const payments = rows.commissions.filter((commission) => standsAsPayment(commission, adjustments));
  const firstDay = rows.commissions[0]?.day ?? rows.cancellations[0]?.day ?? '';
  const terms = termsOn(program, firstDay);
  const periodMonths = terms.recurring?.periodMonths ?? 1;
  const paid = periodsPaid(payments, periodMonths);
  const lastPaymentOn = paid.at(-1)?.day ?? null;
  const lastCancellation = rows.cancellations.at(-1)?.day ?? null;
  const bonuses = rows.commissions.filter((commission) => commission.kind === 'bonus');
  const plan = planOf(paid, bonuses, terms);
  const flats = rows.commissions.filter(
    (commission) => commission.kind === 'flat' && commission.status !== 'reversed',
  );
  return {
    firstDay,
    payments: paid.length,
    lastPaymentOn,
    cancellations: rows.cancellations.map((cancellation) => cancellation.day),
    cancelledOn:
      lastCancellation !== null && (lastPaymentOn === null || lastCancellation >= lastPaymentOn)
        ? lastCancellation
        : null,
    converted: paid.length > 0 || flats.some((flat) => standingAmount(flat, adjustments) > 0),
    periodCommission: plan.periodCommission,
    currency: rows.commissions[0]?.currency ?? program.currency,
    periodMonths,
    planPrice: plan.price,
    planChanges: plan.changes,
  };
}

/** Settled and pending minor units of a referral's commissions. */
export function referralMoney(commissions: readonly Commission[]): { toDate: number; pending: number } {
  const sum = (items: readonly Commission[]) => items.reduce((total, item) => total + item.amount, 0);
  return {
    toDate: sum(commissions.filter((item) => isSettled(item.status))),
    pending: sum(commissions.filter((item) => item.status === 'pending')),
  };
}
