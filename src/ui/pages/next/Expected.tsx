import type { ComparedGroup } from '@/core/returns/next.ts';
import { Estimate } from '../../components/Estimate.tsx';
import { common } from '../../i18n/common.ts';

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
