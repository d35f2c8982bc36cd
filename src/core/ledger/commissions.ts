import { monthOfDay } from '../calendar.ts';
import type { CommissionKind, Status } from '../statements/row.ts';
import type { Commission } from './commission.ts';
import type { LedgerEntry } from './entry.ts';

/**
 * The commissions of one customer (or of one order, where statements name no customer), from the
 * folded entries of that group. Signs and corrections are settled here:
 * a negative or refund row is a settled adjustment tied to its original; a refund without an amount
 * reverses its original; and a sale is never taken back twice.
 */
export function commissionsOf(programId: string, entries: readonly LedgerEntry[]): Commission[] {
  const ordered = [...entries].sort(byDay);
  const commissions = ordered.flatMap((entry) => toCommission(programId, entry));
  for (const entry of ordered.filter((item) => item.kind === 'refund' && !item.amount)) {
    const original = originalOf(entry, commissions);
    if (original) original.status = 'reversed';
  }
  for (const commission of commissions) {
    if (commission.kind !== 'adjustment' || commission.amount >= 0) continue;
    const entry = ordered.find((item) => item.key === commission.key);
    const original = entry && originalOf(entry, commissions);
    if (!original) continue;
    commission.adjusts = original.key;
    // The reversal already took the sale out of the total.
    if (original.status === 'reversed') commission.amount = 0;
  }
  return commissions;
}

/** By day, then by line: the order in which things happened. */
export function byDay(
  a: { day: string; line: number; key: string },
  b: { day: string; line: number; key: string },
): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.line - b.line || (a.key < b.key ? -1 : 1);
}

function toCommission(programId: string, entry: LedgerEntry): Commission[] {
  const kind = commissionKind(entry);
  if (kind === null || entry.amount === null) return [];
  const takesBack = entry.kind === 'refund' || entry.amount < 0;
  return [
    {
      key: entry.key,
      programId,
      kind: takesBack ? 'adjustment' : kind,
      status: takesBack ? settled(entry.status) : entry.status,
      amount: takesBack ? -Math.abs(entry.amount) : entry.amount,
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
      adjusts: null,
      line: entry.line,
      referralId: null,
      articleId: null,
      attribution: null,
    },
  ];
}

/** The commission kind of a row; null for rows that are no money of the author's. */
function commissionKind(entry: LedgerEntry): CommissionKind | null {
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

/** The commission that a refund speaks of: by the id it names, its own id, else amount and time. */
function originalOf(entry: LedgerEntry, commissions: readonly Commission[]): Commission | undefined {
  const taken = new Set(commissions.map((commission) => commission.adjusts));
  const candidates = commissions.filter(
    (item) => item.amount > 0 && item.key !== entry.key && !taken.has(item.key),
  );
  const byId = candidates.find(
    (item) =>
      item.externalId !== null &&
      (item.externalId === entry.originalExternalId || item.externalId === entry.externalId),
  );
  if (byId) return byId;
  // Without a customer the group is one order: there is nothing else to go by.
  const earlier = candidates.filter((item) => byDay(item, entry) <= 0);
  const size = Math.abs(entry.amount ?? 0);
  const standing = earlier.filter((item) => item.status !== 'reversed');
  return (
    (size > 0 ? earlier.findLast((item) => item.amount === size) : undefined) ??
    standing.findLast((item) => item.kind !== 'bonus' && item.amount >= size)
  );
}
