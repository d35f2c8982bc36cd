import { type Day, type Month, monthOfDay } from '../calendar.ts';
import type { Status } from '../statements/row.ts';
import type { Rollup } from './commission.ts';
import type { LedgerEntry } from './entry.ts';
import { isSettled, sumOfAmounts } from './totals.ts';

/** Money that a program sent, or kept as a fee for sending it. Derived. */
export type Payout = {
  key: string;
  programId: string;
  kind: 'payout' | 'fee';
  /** `reversed`: failed or cancelled; `pending` and `held`: on its way. */
  status: Status;
  day: Day;
  /** Minor units, never negative. */
  amount: number;
  currency: string;
  /**
   * The id by which commissions name the payout; for a fee, that of the payout it was deducted from. Null: not
   * stated.
   */
  payoutId: string | null;
};

/** The payout or fee that an entry is; null for any other row. */
export function payoutOf(programId: string, entry: LedgerEntry): Payout | null {
  const { key, kind, status, day, amount, currency } = entry;
  if ((kind !== 'payout' && kind !== 'fee') || amount === null) return null;
  const payoutId = entry.payoutId ?? (kind === 'payout' ? entry.externalId : null);
  return { key, programId, kind, status, day, amount: Math.abs(amount), currency, payoutId };
}

/** What a month brought and what was paid out in it, in minor units. */
type PayoutMonth = {
  month: Month;
  /** Commissions of the month that are approved or paid, corrections included. */
  settled: number;
  paidOut: number;
  fees: number;
  /** Settled up to the end of the month, less what was paid out and kept as fees up to then. */
  balance: number;
};

/** A program's commissions in one currency, compared with its payouts. */
export type PayoutAccount = {
  programId: string;
  currency: string;
  /** In order, from the first month with a commission or payout. */
  months: PayoutMonth[];
  /** What the statements call paid. */
  markedPaid: number;
  paidOut: number;
  fees: number;
  /** On its way: not paid out yet, and not in `paidOut`. */
  underWay: number;
  /** What statements call paid less what was paid out; negative if more was paid out. */
  difference: number;
};

/**
 * Compares what programs paid out with what their statements say was earned. Only for programs and currencies with
 * payouts: without them there is nothing to compare.
 */
export function reconcilePayouts(rollups: readonly Rollup[], payouts: readonly Payout[]): PayoutAccount[] {
  const groups = Map.groupBy(payouts, ({ programId, currency }) => `${programId} ${currency}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          accountOf(
            first,
            rollups.filter((item) => isOf(item, first)),
            group,
          ),
        ]
      : [];
  });
}

function isOf(rollup: Rollup, { programId, currency }: Payout): boolean {
  return rollup.programId === programId && rollup.currency === currency && isSettled(rollup.status);
}

function accountOf(first: Payout, settled: readonly Rollup[], payouts: readonly Payout[]): PayoutAccount {
  const sent = payouts.filter((item) => isSettled(item.status));
  const paidOut = sumOfAmounts(sent.filter((item) => item.kind === 'payout'));
  const fees = sumOfAmounts(sent.filter((item) => item.kind === 'fee'));
  const markedPaid = sumOfAmounts(settled.filter((item) => item.status === 'paid'));
  const open = payouts.filter(({ status }) => status === 'pending' || status === 'held');
  return {
    programId: first.programId,
    currency: first.currency,
    months: monthsOf(settled, sent),
    markedPaid,
    paidOut,
    fees,
    underWay: sumOfAmounts(open.filter((item) => item.kind === 'payout')),
    difference: markedPaid - paidOut - fees,
  };
}

function monthsOf(settled: readonly Rollup[], sent: readonly Payout[]): PayoutMonth[] {
  const months = [...settled.map((item) => item.month), ...sent.map((item) => monthOfDay(item.day))];
  let balance = 0;
  return [...new Set(months)].sort().map((month) => {
    const inMonth = sent.filter((item) => monthOfDay(item.day) === month);
    const earned = sumOfAmounts(settled.filter((item) => item.month === month));
    const paidOut = sumOfAmounts(inMonth.filter((item) => item.kind === 'payout'));
    const fees = sumOfAmounts(inMonth.filter((item) => item.kind === 'fee'));
    balance += earned - paidOut - fees;
    return { month, settled: earned, paidOut, fees, balance };
  });
}
