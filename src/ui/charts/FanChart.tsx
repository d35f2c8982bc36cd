import { useCallback } from 'react';
import { type FanConfigInput, fanConfig } from './fan-config.ts';
import { StepChart } from './StepChart.tsx';
import type { Theme } from './setup.ts';

type FanChartProps = Omit<FanConfigInput, keyof Theme> & {
  label: string;
  /** What one month says, in words. */
  describe: (index: number) => string;
};

/** Draws futures as bands, month by month. */
export function FanChart({ label, describe, labels, fans, names, unit, money }: FanChartProps) {
  const config = useCallback(
    (theme: Theme) => fanConfig({ labels, fans, names, unit, money, ...theme }),
    [labels, fans, names, unit, money],
  );
  return <StepChart label={label} steps={labels.length} start={0} describe={describe} config={config} />;
}
