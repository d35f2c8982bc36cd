import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export { Chart };

/** The design tokens as the page has them now: a canvas can't read CSS variables itself. */
export function readTokens(): Record<
  'firstOrder' | 'recurring' | 'other' | 'ink' | 'ink2' | 'line' | 'surface',
  string
> & {
  font: string;
} {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    firstOrder: token('--series-first-order'),
    recurring: token('--series-recurring'),
    other: token('--series-other'),
    ink: token('--ink'),
    ink2: token('--ink-3'),
    line: token('--line'),
    surface: token('--surface'),
    font: token('--font'),
  };
}
