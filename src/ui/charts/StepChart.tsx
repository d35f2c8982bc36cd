import type { ChartConfiguration } from 'chart.js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMedia } from '../use-media.ts';
import styles from './StepChart.module.css';
import { Chart, readTokens, type Theme } from './setup.ts';

export type StepConfig = ChartConfiguration<'bar' | 'line', (number | null)[], string>;
type DrawnChart = Chart<'bar' | 'line', (number | null)[], string>;

type StepChartProps = {
  label: string;
  steps: number;
  /** What one step says, in words. */
  describe: (index: number) => string;
  /** The step that is read first; left out, the last. */
  start?: number;
  height?: 'usual' | 'tall';
  /** Drawn again when it is another function, or the theme has changed. */
  config: (theme: Theme) => StepConfig;
};

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A chart of steps side by side. By keyboard it is a slider over its steps, which reads each one out and shows
 * it as the pointer would.
 */
export function StepChart(props: StepChartProps) {
  const { label, steps, describe, start = steps - 1, height = 'usual', config } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnChart>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const last = steps - 1;
  const [chosen, setAt] = useState<number | null>(null);
  const at = Math.min(chosen ?? start, last);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what readTokens answers
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const made = new Chart(context, config({ tokens: readTokens(forced), still }));
    drawn.current = made;
    return () => {
      drawn.current = null;
      made.destroy();
    };
  }, [config, dark, forced, still]);
  const point = (index: number | null) => showStep(drawn.current, index);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, move(at, last)));
    setAt(next);
    point(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`${styles.chart} ${height === 'tall' ? styles.tall : ''}`}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(last, 0)}
      aria-valuenow={Math.max(at, 0)}
      aria-valuetext={describe(at)}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && point(at)}
      onBlur={() => point(null)}
    >
      <canvas ref={canvas} />
    </div>
  );
}

function showStep(chart: DrawnChart | null, index: number | null): void {
  if (!chart) return;
  const active =
    index === null
      ? []
      : chart.data.datasets
          .map((_, datasetIndex) => ({ datasetIndex, index }))
          .filter(({ datasetIndex }) => (chart.data.datasets[datasetIndex]?.data[index] ?? null) !== null);
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update('none');
}
