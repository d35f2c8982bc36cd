import { shareOfTarget } from '@/core/returns/hourly.ts';
import { formatPercent } from '../format.ts';
import { common } from '../i18n/common.ts';
import styles from './Amount.module.css';
import { Amount } from './Amount.tsx';

type RateProps = {
  /** Minor units an hour; null is not known. */
  rate: number | null;
  currency: string;
  /** The author's own, minor units an hour. */
  target: number | null;
  /** More than half of the hours are estimates. */
  isAbout: boolean;
  /** Shows the unit beside it, if no heading does. */
  unit?: boolean;
  start?: boolean;
};

/** An hourly rate, "about" if it rests on estimates, compared with the author's own target. */
export function Rate({ rate, currency, target, isAbout, unit = false, start = false }: RateProps) {
  const suffix = (amount: string) => {
    const text = isAbout ? common.about(amount) : amount;
    return unit ? common.perHour(text) : text;
  };
  return (
    <span className={start ? `${styles.estimate} ${styles.start}` : styles.estimate}>
      <Amount amount={rate} currency={currency} rough={isAbout} suffix={suffix} />
      <OfTarget rate={rate} target={target} />
    </span>
  );
}

/** How much of the author's target a rate is; nothing where there is none. */
export function OfTarget({ rate, target }: Pick<RateProps, 'rate' | 'target'>) {
  const share = shareOfTarget(rate, target);
  return share === null ? null : (
    <span className={styles.range}>{common.ofTarget(formatPercent(share))}</span>
  );
}
