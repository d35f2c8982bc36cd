import { common } from '../i18n/common.ts';
import styles from './Amount.module.css';
import { Amount, Unknown, useMoney } from './Amount.tsx';

type EstimateProps = {
  /** Three points of a distribution, minor units; null where nothing can be said. */
  points: { p10: number | null; p90: number | null; mean: number | null } | null;
  currency: string;
  suffix?: (text: string) => string;
  /** Lines up with text instead of with figures. */
  start?: boolean;
  /** Stands beside the middle, as a help button. */
  children?: React.ReactNode;
};

/**
 * A projected amount: its mean, marked as an estimate, with the range that holds 8 cases of 10. The
 * mean, since means add up to a total and middles don't. A range of nothing but the mean is left out.
 */
export function Estimate({ points, currency, suffix, start = false, children }: EstimateProps) {
  const money = useMoney();
  if (!points || points.mean === null) {
    return (
      <span className={styles.main}>
        <Unknown />
        {children}
      </span>
    );
  }
  const { p10, p90, mean } = points;
  return (
    <span className={start ? `${styles.estimate} ${styles.start}` : styles.estimate}>
      <span className={styles.main}>
        <Amount amount={mean} currency={currency} rough {...(suffix ? { suffix } : {})} />
        <span className={styles.tag}>{common.estimate}</span>
        {children}
      </span>
      {p10 !== null && p90 !== null && !(p10 === mean && p90 === mean) && (
        <span className={styles.range}>
          {common.range(money(p10, currency, true), money(p90, currency, true))}
        </span>
      )}
    </span>
  );
}
