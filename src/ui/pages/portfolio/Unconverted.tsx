import type { CommissionTotals } from '@/core/ledger/commission.ts';
import { useMoney } from '../../components/Amount.tsx';
import { common } from '../../i18n/common.ts';
import { unconverted } from './figures.ts';
import styles from './portfolio.module.css';

/** Sums in currencies without a rate: said apart, never added. */
export function Unconverted({ other }: { other: Record<string, CommissionTotals> }) {
  const money = useMoney();
  const sums = unconverted(other);
  if (sums.length === 0) return null;
  const amounts = sums.map(([currency, amount]) => money(amount, currency)).join(', ');
  return <span className={styles.apart}>{common.notConverted(amounts)}</span>;
}
