import { useCallback } from 'react';
import { type EarningsConfigInput, earningsConfig } from './earnings-config.ts';
import { StepChart } from './StepChart.tsx';
import type { Theme } from './setup.ts';

type EarningsChartProps = Omit<EarningsConfigInput, keyof Theme> & {
  label: string;
  /** What one step says, in words. */
  describe: (index: number) => string;
};

/** Draws earnings, step by step. */
export function EarningsChart({ label, describe, ...input }: EarningsChartProps) {
  const { chart, hidden, labels, nameOf, names, unit, money } = input;
  const config = useCallback(
    (theme: Theme) => earningsConfig({ chart, hidden, labels, nameOf, names, unit, money, ...theme }),
    [chart, hidden, labels, nameOf, names, unit, money],
  );
  return <StepChart label={label} steps={labels.length} describe={describe} config={config} />;
}
