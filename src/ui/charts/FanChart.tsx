import { useCallback } from 'react';
import { type FanConfigInput, fanConfig, fanInWords } from './fan-config.ts';
import { StepChart } from './StepChart.tsx';
import type { Theme } from './setup.ts';

type FanChartProps = Omit<FanConfigInput, keyof Theme> & { label: string };

/** Draws futures as bands, and what was seen as a line, month by month. */
export function FanChart({ label, labels, fans, observed, names, axis, unit, say }: FanChartProps) {
  const config = useCallback(
    (theme: Theme) =>
      fanConfig({
        ...{ labels, fans, names, unit, say, ...theme },
        ...(observed && { observed }),
        ...(axis && { axis }),
      }),
    [labels, fans, observed, names, axis, unit, say],
  );
  const describe = (index: number) =>
    fanInWords({ labels, fans, ...(observed && { observed }), names, say }, index);
  return <StepChart label={label} steps={labels.length} start={0} describe={describe} config={config} />;
}
