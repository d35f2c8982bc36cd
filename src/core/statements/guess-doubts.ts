import { saysCommission, saysRate, scoreOf } from './column-score.ts';
import { type Columns, columnsNamedFor, confirmed, currencyColumns } from './guess-columns.ts';
import type { PartialMapping } from './mapping.ts';
import type { Question } from './questions.ts';
import type { StatementTable } from './table.ts';
import { cellsOf } from './values.ts';

/** What the names of the columns leave in doubt about the commission and its currency. */
export function askDoubtfulColumns(
  table: StatementTable,
  columns: Columns,
  given: PartialMapping,
): Question[] {
  const questions: Question[] = [];
  if (given.amount === undefined && isDoubtfulAmount(table, columns)) questions.push(askAmount(table));
  if (given.currency === undefined && columns.currency === null && haveCurrencies(table)) {
    const message = 'Which column holds the currency of your commission?';
    questions.push({ field: 'currency', message, options: currencyColumns(table) });
  }
  return questions;
}

export function askAmount({ columns }: StatementTable): Question {
  return { field: 'amount', message: 'Which column holds your commission?', options: columns };
}

/** Another column has as good a name and holds something else, or a mere "amount" stands beside the rate of a commission. */
function isDoubtfulAmount(table: StatementTable, { amount, planPrice }: Columns): boolean {
  if (amount === null) return false;
  const cells = cellsOf(table, amount);
  const isRival = (column: string) =>
    scoreOf(column, 'amount') === scoreOf(amount, 'amount') &&
    confirmed('amount', cellsOf(table, column)) &&
    cellsOf(table, column).some((cell, i) => cell !== cells[i]);
  if (columnsNamedFor(table, 'amount', new Set([amount])).some(isRival)) return true;
  return planPrice === null && !saysCommission(amount) && table.columns.some(saysRate);
}

/** Several columns hold currencies, and not the same ones. */
function haveCurrencies(table: StatementTable): boolean {
  const [first, ...others] = currencyColumns(table).map((column) => cellsOf(table, column).join('\n'));
  return others.some((cells) => cells !== first);
}
