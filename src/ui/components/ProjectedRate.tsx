import type { RangeWithMean } from '@/core/projection/quantiles.ts';
import { common } from '../i18n/common.ts';
import { Estimate } from './Estimate.tsx';
import { OfTarget } from './Rate.tsx';

type ProjectedRateProps = {
  /** Minor units an hour; null is not known. */
  rate: RangeWithMean | null;
  currency: string;
  /** The author's own, minor units an hour. */
  target: number | null;
  /** More than half of the hours are estimates. */
  isAbout: boolean;
};

/** An hourly rate with what is still to come, compared with the author's own target. */
export function ProjectedRate({ rate, currency, target, isAbout }: ProjectedRateProps) {
  return (
    <>
      <Estimate points={rate} currency={currency} start {...(isAbout && { suffix: common.about })} />
      <OfTarget rate={rate?.mean ?? null} target={target} />
    </>
  );
}
