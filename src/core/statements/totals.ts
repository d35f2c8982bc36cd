import { splitMoney } from './money.ts';
import { foldWord } from './words.ts';

const words =
  '(?:grand |sub ?|sous |page |zwischen|end|teil)?(?:totals?|sum|summen?|gesamt|gesamtsumme|insgesamt|totaux|total general|suma|sumas|totale|totali|totais|totaal|razem|合計|総計)';
const totalFirst = new RegExp(`^${words}(?::? .*)?:?$`);
const totalLast = new RegExp(`(?:^| )${words}:?$`);

/** True for a row that names itself a total and otherwise holds only numbers, like `,,Total,139.84`. */
export function isTotalsRow(cells: readonly string[]): boolean {
  return isTotal(cells, totalFirst);
}

/** The same for a row without a date among rows that have one, where `September total` is no name. */
export function isTotalOfPart(cells: readonly string[]): boolean {
  return isTotal(cells, totalLast);
}

function isTotal(cells: readonly string[], word: RegExp): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell !== '');
  if (!word.test(foldWord(first))) return false;
  return rest.every((cell) => splitMoney(cell) !== null || /^([A-Z]{3}|%|-)$/.test(cell));
}
