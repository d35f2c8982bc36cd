import type { ComparedGroup } from '@/core/returns/next.ts';
import { Estimate } from '../../components/Estimate.tsx';
import { OfTarget, Rate } from '../../components/Rate.tsx';
import { common } from '../../i18n/common.ts';
import styles from './next.module.css';

/** What one more article of a group may be expected to bring an hour, with its range where that is known. */
export function Expected({ group, currency }: { group: ComparedGroup; currency: string }) {
  const { expected, low, high, isAbout } = group;
  return (
    <Estimate
      points={{ mean: Math.round(expected), p10: low && Math.round(low), p90: high && Math.round(high) }}
      currency={currency}
      suffix={(amount) => (isAbout ? common.about(amount) : amount)}
    />
  );
}

type BroughtProps = {
  group: ComparedGroup;
  /** It holds what is still to come. */
  isEstimate: boolean;
  currency: string;
  target: number | null;
};

/** What a group's own articles bring per hour, compared with the author's target. */
export function Brought({ group, isEstimate, currency, target }: BroughtProps) {
  const { isAbout } = group;
  const rate = Math.round(group.rate);
  if (!isEstimate) return <Rate rate={rate} currency={currency} target={target} isAbout={isAbout} />;
  return (
    <span className={styles.rate}>
      <Estimate
        points={{ mean: rate, p10: null, p90: null }}
        currency={currency}
        suffix={(amount) => (isAbout ? common.about(amount) : amount)}
      />
      <OfTarget rate={rate} target={target} />
    </span>
  );
}
