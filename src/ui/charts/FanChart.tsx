import { useEffect, useRef } from 'react';
import { useMedia } from '../use-media.ts';
import { type FanConfigInput, fanConfig } from './fan-config.ts';
import { Chart, readTokens } from './setup.ts';

type FanChartProps = Omit<FanConfigInput, 'tokens' | 'still'> & { label: string };

/** Draws futures as bands. Their figures stand in a table beside it. */
export function FanChart({ label, labels, fans, observed, names, unit, say }: FanChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what readTokens answers
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const config = fanConfig({
      labels,
      fans,
      ...(observed && { observed }),
      names,
      unit,
      say,
      tokens: readTokens(),
      still,
    });
    const made = new Chart(context, config);
    return () => made.destroy();
  }, [labels, fans, observed, names, unit, say, dark, still]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
