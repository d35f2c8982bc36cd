import { splitMoney } from './money.ts';
import { foldWord } from './words.ts';

const totalWord =
  /^(grand |sub ?|sous |page |zwischen|end|teil)?(totals?|sum|summen?|gesamt|gesamtsumme|insgesamt|totaux|total general|suma|sumas|totale|totali|totais|totaal|razem|合計|総計)( .*)?:?$/;

/** True for a row that names itself a total and otherwise holds only numbers, like `,,Total,139.84`. */
export function isTotalsRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [first = '', ...rest] = filled;
  if (!totalWord.test(foldWord(first))) return false;
  return rest.every((cell) => splitMoney(cell) !== null || /^([A-Z]{3}|%|-)$/.test(cell));
}
