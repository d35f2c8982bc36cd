import type { Evidence } from '../attribution/evidence.ts';
import { type Attribution, attributionOf } from '../attribution/ladder.ts';
import { looseItems } from '../attribution/loose.ts';
import { keyOf } from '../ids.ts';
import type { Commission } from '../ledger/commission.ts';
import { commissionsOf } from '../ledger/commissions.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { isSettled } from '../ledger/totals.ts';
import { sumByCurrency } from '../money.ts';
import { type Program, termsOn } from '../programs/program.ts';
import { type ByHand, newestDecision } from './by-hand.ts';
import { periodsPaid, standingAmount, standsAsPayment } from './payments.ts';
import { planOf } from './plan.ts';
import type { Referral } from './referral.ts';
import { type ReferralRows, splitReferrals } from './split.ts';

export type GroupContext = {
  program: Program;
  evidence: Evidence;
  byHand: ByHand;
};

export type Derived = { commissions: Commission[]; referrals: Referral[] };

/**
 * Derives everything from the entries of one group: the rows of one customer key of one program, or of one
 * order if the statement names no customer. The result depends only on the group and the context, so groups can
 * be derived one at a time, and a rebuild equals the steps.
 */
export function deriveGroup(entries: readonly LedgerEntry[], context: GroupContext): Derived {
  const commissions = commissionsOf(context.program.id, entries);
  const customer = entries.find((entry) => entry.customer !== null)?.customer ?? null;
  if (customer === null) return { commissions: withoutCustomer(commissions, context), referrals: [] };
  const cancellations = entries.filter((entry) => entry.kind === 'cancellation');
  const terms = termsOn(context.program, commissions[0]?.day ?? '');
  const groups = splitReferrals(commissions, cancellations, terms, context.byHand);
  const derived = groups.map((rows, index) => deriveReferral(customer, index + 1, rows, context));
  return {
    commissions: derived.flatMap((item) => item.commissions),
    referrals: derived.map((item) => item.referral),
  };
}

/**
 * Commissions without a customer make no referral, but a sale and what takes it back belong to the same
 * article: money that an article never had is not taken from it.
 */
function withoutCustomer(commissions: readonly Commission[], context: GroupContext): Commission[] {
  const saleOf = ({ adjusts, key }: Commission) => adjusts ?? key;
  const found = new Map(
    [...Map.groupBy(commissions, saleOf)].map(([sale, rows]) => {
      const saleFirst = rows.toSorted((a, b) => Number(a.key !== sale) - Number(b.key !== sale));
      return [sale, attributionOfRows(saleFirst, context)] as const;
    }),
  );
  return commissions.map((commission) => attributed(commission, found.get(saleOf(commission)) ?? null));
}

function attributed(commission: Commission, found: Attribution | null): Commission {
  return {
    ...commission,
    articleId: found?.articleId ?? null,
    attribution: found?.rung ?? null,
    looseIn: found || commission.referralId !== null ? null : commission.programId,
  };
}

function deriveReferral(customer: string, ordinal: number, rows: ReferralRows, context: GroupContext) {
  const { program } = context;
  const id = keyOf(program.id, customer, ordinal);
  const attribution = attributionOfRows(rows.commissions, context);
  const commissions = rows.commissions.map((commission) =>
    attributed({ ...commission, referralId: id }, attribution),
  );
  const referral: Referral = {
    id,
    programId: program.id,
    customer,
    ordinal,
    articleId: attribution?.articleId ?? null,
    attribution: attribution?.rung ?? null,
    loose: looseItems(commissions)[0] ?? null,
    ...standing(rows, program),
    conflicts: otherArticles(rows, attribution, context),
    ambiguous: rows.ambiguous,
  };
  return { referral, commissions };
}

/** The attribution by hand, else by the best rung of the earliest row that has one. */
function attributionOfRows(rows: readonly Commission[], context: GroupContext): Attribution | null {
  const decided = newestDecision(rows, context.byHand);
  if (decided !== null) return { articleId: decided, rung: 'manual' };
  for (const row of rows) {
    const found = attributionOf(row, context.evidence);
    if (found) return found;
  }
  return null;
}

/** Keys of rows that name another article than the referral's; none if the author has decided by hand. */
function otherArticles(
  rows: ReferralRows,
  attribution: Attribution | null,
  { evidence }: GroupContext,
): string[] {
  if (attribution?.rung === 'manual') return [];
  const elsewhere = (commission: Commission) => {
    const own = attributionOf(commission, evidence);
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
    rows: rows.commissions.length,
    ...moneyOf(rows.commissions),
    paidOn: payments.map(({ day }) => day),
    payments: paid.length,
    lastPaymentOn,
    cancellations: rows.cancellations.map(({ key, day }) => ({ key, day })),
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

function moneyOf(commissions: readonly Commission[]) {
  return {
    toDate: sumByCurrency(commissions.filter(({ status }) => isSettled(status))),
    pending: sumByCurrency(commissions.filter(({ status }) => status === 'pending')),
  };
}
