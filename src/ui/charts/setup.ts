import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export { Chart };

const names = {
  firstOrder: '--series-first-order',
  recurring: '--series-recurring',
  other: '--series-other',
  fourth: '--series-4',
  fifth: '--series-5',
  expected: '--expected',
  compared: '--compared',
  accent: '--accent',
  ink: '--ink',
  ink2: '--ink-3',
  line: '--line',
  surface: '--surface',
  font: '--font',
};

export type Tokens = Record<keyof typeof names, string>;

/** The design tokens as the page has them now: a canvas can't read CSS variables itself. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const token = (name: keyof typeof names) => style.getPropertyValue(names[name]).trim();
  return {
    firstOrder: token('firstOrder'),
    recurring: token('recurring'),
    other: token('other'),
    fourth: token('fourth'),
    fifth: token('fifth'),
    expected: token('expected'),
    compared: token('compared'),
    accent: token('accent'),
    ink: token('ink'),
    ink2: token('ink2'),
    line: token('line'),
    surface: token('surface'),
    font: token('font'),
  };
}
