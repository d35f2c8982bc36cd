import type { Tokens } from './setup.ts';

type ColorName = keyof Pick<Tokens, 'firstOrder' | 'recurring' | 'other' | 'fourth' | 'fifth'>;

/** The colours of series that mean no kind, in turn: they differ in lightness too. */
const inTurn: readonly ColorName[] = ['recurring', 'firstOrder', 'other', 'fourth', 'fifth'];

/** The colour of a series: a kind has its own, programs take turns. */
export function colorOf(id: string, index: number): ColorName {
  const kind = inTurn.find((name) => name === id);
  return kind ?? inTurn[index % inTurn.length] ?? 'fifth';
}
