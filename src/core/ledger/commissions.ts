import { monthOfDay } from '../calendar.ts';
import type { CommissionKind, Status } from '../statements/row.ts';
import type { Commission } from './commission.ts';
import { applyCorrections } from './corrections.ts';
import type { LedgerEntry } from './entry.ts';
import { takesBack } from './group.ts';
import { byDay } from './order.ts';

/**
 * The commissions of one customer (or of one order, if statements name no customer), from the folded entries of
 * that group. A negative row, or a refund with an amount, becomes a settled adjustment tied to its original; a
 * refund without an amount reverses its original. No sale is taken back twice.
 */
export function commissionsOf(programId: string, entries: readonly LedgerEntry[]): Commission[] {
  const ordered = [...entries].sort(byDay);
  const commissions = ordered.flatMap((entry) => toCommission(programId, entry));
  applyCorrections(ordered, commissions);
  return commissions;
}

function toCommission(programId: string, entry: LedgerEntry): Commission[] {
  const kind = commissionKind(entry);
  if (kind === null || entry.amount === null) return [];
  const negative = takesBack(entry);
  return [
    {
      key: entry.key,
      programId,
      kind: negative ? 'adjustment' : kind,
      status: negative ? settled(entry.status) : entry.status,
      amount: negative ? -Math.abs(entry.amount) : entry.amount,
      currency: entry.currency,
      day: entry.day,
      month: monthOfDay(entry.day),
      customer: entry.customer,
      planPrice: entry.planPrice,
      subId: entry.subId,
      coupon: entry.coupon,
      link: entry.link,
      referrer: entry.referrer,
      landingPage: entry.landingPage,
      product: entry.product,
      externalId: entry.externalId,
      payoutId: entry.payoutId,
      adjusts: null,
      line: entry.line,
      referralId: null,
      articleId: null,
      attribution: null,
      looseIn: programId,
    },
  ];
}

/** The commission kind of a row; null for rows that are not the author's money. */
export function commissionKind(entry: Pick<LedgerEntry, 'kind' | 'amount'>): CommissionKind | null {
  switch (entry.kind) {
    case 'first-order':
    case 'recurring':
    case 'bonus':
    case 'flat':
    case 'adjustment':
      return entry.kind;
    case 'refund':
      return entry.amount ? 'adjustment' : null;
    case 'sign-up':
      return entry.amount ? 'flat' : null;
    default:
      return null;
  }
}

function settled(status: Status): Status {
  return status === 'paid' ? 'paid' : 'approved';
}
