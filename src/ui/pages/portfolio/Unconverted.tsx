import type { CommissionTotals } from '@/core/ledger/commission.ts';
import { useMoney } from '../../components/Amount.tsx';
import { common } from '../../i18n/common.ts';
import { optionsHref } from '../../router.ts';
import styles from './Unconverted.module.css';

/** Sums in currencies without a rate: said apart, never added. Leads to where a rate is entered. */
export function Unconverted({ other }: { other: Record<string, CommissionTotals> }) {
  const money = useMoney();
  const sums = unconverted(other);
  if (sums.length === 0) return null;
  const amounts = sums.map(([currency, amount]) => unbroken(money(amount, currency))).join(', ');
  return (
    <a
      className={styles.apart}
      href={optionsHref('rates')}
      title={common.enterRate}
      target="_blank"
      rel="noreferrer"
    >
      {common.notConverted(amounts)}
    </a>
  );
}

/** A line does not end between a sign and its number. */
const unbroken = (amount: string) => amount.replace('-', '-\u2060');

/** Sums to date by currency where there is no rate, as `[currency, minor units]`, in order; zeros left out. */
function unconverted(other: Record<string, CommissionTotals>): [string, number][] {
  return Object.entries(other)
    .map(([currency, totals]): [string, number] => [currency, totals.toDate])
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
