import type { Commission } from '../ledger/commission.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { byDay } from '../ledger/order.ts';
import type { Terms } from '../programs/terms.ts';
import type { ByHand } from './by-hand.ts';

/** The rows of one referral among those that share a customer key. */
export type ReferralRows = { commissions: Commission[]; cancellations: LedgerEntry[]; ambiguous: string[] };

/**
 * Splits the rows of one customer key into referrals. Initials collide, so a second first order opens a second
 * referral. A later row goes to the referral whose plan fits; if none or several do, it goes to the one that
 * has waited longest for a payment, and is listed as ambiguous. A correction follows the row that it takes
 * back. Rows that the author assigned by hand stay where they were put.
 */
export function splitReferrals(
  commissions: readonly Commission[],
  cancellations: readonly LedgerEntry[],
  terms: Terms,
  { anchor }: Pick<ByHand, 'anchor'>,
): ReferralRows[] {
  const referrals: ReferralRows[] = [];
  const home = new Map<string, ReferralRows>();
  const anchored = new Map<string, ReferralRows>();
  const place = (commission: Commission, target: ReferralRows) => {
    target.commissions.push(commission);
    home.set(commission.key, target);
  };
  const inOrder = [...commissions].sort(byDay);
  for (const commission of inOrder.filter((item) => item.adjusts === null)) {
    const placed = anchor(commission.key);
    const known = placed === null ? homeOf(commission, referrals, terms) : anchored.get(placed);
    const target = known ?? open(referrals);
    if (placed !== null) anchored.set(placed, target);
    place(commission, target);
  }
  for (const commission of inOrder.filter((item) => item.adjusts !== null)) {
    const target =
      home.get(commission.adjusts ?? '') ?? homeOf(commission, referrals, terms) ?? open(referrals);
    place(commission, target);
  }
  for (const cancellation of [...cancellations].sort(byDay)) {
    const placed = anchored.get(anchor(cancellation.key) ?? '');
    (placed ?? longestWaiting(referrals, cancellation.key))?.cancellations.push(cancellation);
  }
  return referrals;
}

function open(referrals: ReferralRows[]): ReferralRows {
  const referral: ReferralRows = { commissions: [], cancellations: [], ambiguous: [] };
  referrals.push(referral);
  return referral;
}

/** The referral a row belongs to; undefined where it opens one. */
function homeOf(row: Commission, referrals: readonly ReferralRows[], terms: Terms): ReferralRows | undefined {
  if (row.kind === 'first-order') return referrals.find((referral) => !referral.commissions.some(isOrder));
  const fitting = referrals.filter((referral) => fits(referral, row, terms));
  if (fitting.length === 1) return fitting[0];
  return longestWaiting(fitting.length > 1 ? fitting : referrals, row.key);
}

function isOrder(commission: Commission): boolean {
  return commission.kind === 'first-order' || commission.kind === 'recurring';
}

/**
 * True if a row fits a referral: the same plan price if both state one; else the same commission as its last of
 * that kind; else the recurring commission that the terms derive from its first order. If nothing is known, it
 * fits.
 */
function fits(referral: ReferralRows, row: Commission, terms: Terms): boolean {
  const price = referral.commissions.findLast((item) => item.planPrice !== null)?.planPrice ?? null;
  if (price !== null && row.planPrice !== null) return price === row.planPrice;
  const last = referral.commissions.findLast((item) => item.kind === row.kind);
  if (last) return last.amount === row.amount;
  const first = referral.commissions.find((item) => item.kind === 'first-order');
  if (row.kind !== 'recurring' || !first || !terms.recurring || !terms.firstOrder?.rate) return true;
  return Math.abs((first.amount * terms.recurring.rate) / terms.firstOrder.rate - row.amount) <= 1;
}

function longestWaiting(referrals: readonly ReferralRows[], key: string): ReferralRows | undefined {
  const waiting = [...referrals].sort((a, b) => (lastOrder(a) < lastOrder(b) ? -1 : 1))[0];
  if (referrals.length > 1) waiting?.ambiguous.push(key);
  return waiting;
}

function lastOrder(referral: ReferralRows): string {
  return referral.commissions.filter(isOrder).at(-1)?.day ?? '';
}
