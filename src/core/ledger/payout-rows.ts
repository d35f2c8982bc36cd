import type { Day } from '../calendar.ts';
import type { Commission } from './commission.ts';
import type { Payout } from './payouts.ts';
import { isSettled, sumOfAmounts } from './totals.ts';

/**
 * How a payout compares with the commissions that name it. `short`: it is less than their sum; `over`: it is more;
 * `unlisted`: no statement lists it; `failed`: it was not sent; `other-currency`: its currency is not theirs.
 */
export type PayoutVerdict = 'ties' | 'short' | 'over' | 'unlisted' | 'failed' | 'other-currency';

/** One payout of a program with the commissions that name it, in one currency and in minor units. */
export type PayoutRows = {
  payoutId: string;
  currency: string;
  /** The last day on which something of it was sent; null where no statement lists it. */
  day: Day | null;
  /** What was sent or is on its way, including the fees withheld from it; null if not known. */
  amount: number | null;
  /** What the commissions come to: approved and paid ones, corrections included. */
  stated: number;
  verdict: PayoutVerdict;
  /** All that name it, in the order of their days; reversed and pending ones are not in `stated`. */
  rows: Commission[];
};

/**
 * The payouts of one program, each compared with the commissions that name it, newest first. Empty if no commission
 * names a payout, since nothing then says which rows belong to which.
 */
export function payoutRows(commissions: readonly Commission[], payouts: readonly Payout[]): PayoutRows[] {
  const naming = commissions.filter(({ payoutId }) => payoutId !== null);
  if (naming.length === 0) return [];
  const rowsOf = Map.groupBy(naming, ({ payoutId }) => payoutId ?? '');
  const listed = Map.groupBy(
    payouts.filter(({ payoutId }) => payoutId !== null),
    ({ payoutId }) => payoutId ?? '',
  );
  const ids = new Set([...rowsOf.keys(), ...listed.keys()]);
  return [...ids]
    .flatMap((payoutId) => inCurrencies(payoutId, rowsOf.get(payoutId) ?? [], listed.get(payoutId) ?? []))
    .sort((a, b) => (lastDay(a) === lastDay(b) ? 0 : lastDay(a) < lastDay(b) ? 1 : -1));
}

/** A payout in each currency of its rows; in that of its own where none names it. */
function inCurrencies(
  payoutId: string,
  rows: readonly Commission[],
  payouts: readonly Payout[],
): PayoutRows[] {
  const currencies = new Set((rows.length > 0 ? rows : payouts).map(({ currency }) => currency));
  return [...currencies].map((currency) => {
    const own = rows.filter((row) => row.currency === currency);
    const sent = payouts.filter((payout) => payout.currency === currency && payout.status !== 'reversed');
    const stated = sumOfAmounts(own.filter(({ status }) => isSettled(status)));
    const amount = sent.some(({ kind }) => kind === 'payout') ? sumOfAmounts(sent) : null;
    return {
      payoutId,
      currency,
      day: payouts.map(({ day }) => day).reduce<Day | null>(later, null),
      amount,
      stated,
      verdict: amount === null ? whyUnknown(payouts, currency) : verdictOf(amount, stated),
      rows: own.toSorted((a, b) => (a.day === b.day ? a.line - b.line : a.day < b.day ? -1 : 1)),
    };
  });
}

function verdictOf(amount: number, stated: number): PayoutVerdict {
  if (amount === stated) return 'ties';
  return amount < stated ? 'short' : 'over';
}

function whyUnknown(payouts: readonly Payout[], currency: string): PayoutVerdict {
  const sent = payouts.filter(({ kind }) => kind === 'payout');
  if (sent.length === 0) return 'unlisted';
  return sent.some((payout) => payout.currency === currency) ? 'failed' : 'other-currency';
}

function later(a: Day | null, b: Day): Day {
  return a === null || b > a ? b : a;
}

const lastDay = ({ day, rows }: PayoutRows): Day => day ?? rows.at(-1)?.day ?? '';
