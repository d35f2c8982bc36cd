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
  comparedSoft: '--compared-soft',
  accent: '--accent',
  ink: '--ink',
  ink2: '--ink-3',
  line: '--line',
  surface: '--surface',
  font: '--font',
};

export type Tokens = Record<keyof typeof names, string>;

/** The parts of the reader's system that a chart follows. */
export type Theme = {
  tokens: Tokens;
  /** Without motion. */
  still: boolean;
};

/**
 * The design tokens as the page has them now: a canvas can't read CSS variables itself. `forced`: the
 * reader's own colours stand in the tokens by their system names, which are told by an element that has them.
 */
export function readTokens(forced: boolean): Tokens {
  const style = getComputedStyle(document.documentElement);
  const plain = (name: keyof typeof names) => style.getPropertyValue(names[name]).trim();
  const token = (name: keyof typeof names) =>
    forced && name !== 'font' ? usedColor(plain(name)) : plain(name);
  return {
    firstOrder: token('firstOrder'),
    recurring: token('recurring'),
    other: token('other'),
    fourth: token('fourth'),
    fifth: token('fifth'),
    expected: token('expected'),
    compared: token('compared'),
    comparedSoft: token('comparedSoft'),
    accent: token('accent'),
    ink: token('ink'),
    ink2: token('ink2'),
    line: token('line'),
    surface: token('surface'),
    font: token('font'),
  };
}

/** A colour as it is drawn, `rgb(...)`. */
function usedColor(color: string): string {
  const probe = document.createElement('span');
  // Otherwise a mixed colour would be replaced by the text colour.
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = color;
  document.body.append(probe);
  const used = getComputedStyle(probe).color;
  probe.remove();
  return used;
}
