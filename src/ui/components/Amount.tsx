import { useAmounts } from '../context.tsx';
import { formatAmount, formatRough, hiddenAmount } from '../format.ts';
import { common } from '../i18n/common.ts';
import styles from './Amount.module.css';

/** What is not known: a dash that says so, never 0. */
export function Unknown() {
  return (
    <span className={styles.unknown} title={common.notKnown}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{common.notKnown}</span>
    </span>
  );
}

/** Formats an amount (minor units) as text, or hides it when amounts are hidden. */
export function useMoney(): (amount: number, currency: string, rough?: boolean) => string {
  const { hidden } = useAmounts();
  return hidden ? hide : write;
}

const hide = () => hiddenAmount;

function write(amount: number, currency: string, rough = false): string {
  return rough ? formatRough(amount, currency) : formatAmount(amount, currency);
}

type AmountProps = {
  /** Minor units; null is not known. */
  amount: number | null;
  currency: string;
  /** An estimate: without cents from 100 major units on. */
  rough?: boolean;
  suffix?: (text: string) => string;
};

/** An amount of money, a dash where it is not known, dots where amounts are hidden. */
export function Amount({ amount, currency, rough = false, suffix = (text) => text }: AmountProps) {
  const money = useMoney();
  const { hidden } = useAmounts();
  if (amount === null) return <Unknown />;
  const text = suffix(money(amount, currency, rough));
  const look = amount === 0 ? `${styles.amount} ${styles.zero}` : styles.amount;
  if (!hidden) return <span className={look}>{text}</span>;
  return (
    <span className={styles.amount} title={common.hiddenAmount}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{common.hiddenAmount}</span>
    </span>
  );
}
