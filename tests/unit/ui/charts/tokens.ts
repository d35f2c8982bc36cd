import type { Tokens } from '@/ui/charts/setup.ts';

/** Each token by its own name, so that a test sees which one is drawn with. */
export const tokens: Tokens = {
  firstOrder: '#firstOrder',
  recurring: '#recurring',
  other: '#other',
  fourth: '#fourth',
  fifth: '#fifth',
  expected: '#expected',
  compared: '#compared',
  comparedSoft: '#comparedSoft',
  accent: '#accent',
  ink: '#ink',
  ink2: '#ink2',
  line: '#line',
  surface: '#surface',
  font: 'sans-serif',
};
