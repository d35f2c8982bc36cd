import { useCallback } from 'react';
import { StepChart } from './StepChart.tsx';
import type { Theme } from './setup.ts';
import { type TimelineConfigInput, timelineConfig } from './timeline-config.ts';

type TimelineChartProps = Omit<TimelineConfigInput, keyof Theme> & {
  label: string;
  /** What one month says, in words. */
  describe: (index: number) => string;
};

/** Draws all that happened to an article, month by month. */
export function TimelineChart({ label, describe, ...input }: TimelineChartProps) {
  const { months, labels, names, unit, money, count } = input;
  const config = useCallback(
    (theme: Theme) => timelineConfig({ months, labels, names, unit, money, count, ...theme }),
    [months, labels, names, unit, money, count],
  );
  return <StepChart label={label} steps={labels.length} describe={describe} height="tall" config={config} />;
}
