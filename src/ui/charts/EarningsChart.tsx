import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMedia } from '../use-media.ts';
import styles from './EarningsChart.module.css';
import { type EarningsConfigInput, earningsConfig } from './earnings-config.ts';
import { Chart, readTokens } from './setup.ts';

type EarningsChartProps = Omit<EarningsConfigInput, 'tokens' | 'still'> & {
  label: string;
  /** What one step says, in words. */
  describe: (index: number) => string;
};

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Draws earnings. By keyboard it is a slider over its steps, which reads each one out and shows it as the
 * pointer would.
 */
export function EarningsChart({ label, describe, ...input }: EarningsChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart<'bar' | 'line', (number | null)[], string>>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const last = input.labels.length - 1;
  const [chosen, setAt] = useState<number | null>(null);
  const at = Math.min(chosen ?? last, last);
  const { chart, hidden, labels, nameOf, names, unit, money } = input;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what readTokens answers
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const tokens = readTokens();
    const config = earningsConfig({ chart, hidden, labels, nameOf, names, unit, money, tokens, still });
    const made = new Chart(context, config);
    drawn.current = made;
    return () => {
      drawn.current = null;
      made.destroy();
    };
  }, [chart, hidden, labels, nameOf, names, unit, money, dark, still]);
  const point = (index: number | null) => showStep(drawn.current, index);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, step(at, last)));
    setAt(next);
    point(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.chart}
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

function showStep(
  chart: Chart<'bar' | 'line', (number | null)[], string> | null,
  index: number | null,
): void {
  if (!chart) return;
  const active =
    index === null
      ? []
      : chart.data.datasets
          .map((_, datasetIndex) => ({ datasetIndex, index }))
          .filter(({ datasetIndex }) => chart.data.datasets[datasetIndex]?.data[index] !== null);
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update('none');
}
