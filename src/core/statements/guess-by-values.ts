import { isCurrency } from '../money.ts';
import { saysStateOfCustomer } from './column-score.ts';
import { kindOfWord, statusOfWord } from './kind-words.ts';
import type { ColumnField } from './mapping.ts';
import { guessDecimalMark, isMoneyText, readMoney } from './money.ts';

/** The filled cells of a column whose name says nothing. */
export type Nameless = { column: string; cells: readonly string[] };

/** What every filled cell of such a column looks like, the surest first. */
const looks: readonly { field: ColumnField; test: (cell: string) => boolean; inAny?: true }[] = [
  { field: 'currency', test: (cell) => isCurrency(cell.toUpperCase()) },
  { field: 'status', test: (cell) => statusOfWord(cell) !== null },
  { field: 'kind', test: (cell) => kindOfWord(cell) !== null },
  // The sub-IDs that Longtail makes itself, also where a program calls them campaigns.
  { field: 'subId', test: (cell) => /^(devto-\d+|post-[a-z0-9]+)$/.test(cell), inAny: true },
  { field: 'customer', test: (cell) => /^\S+@\S+\.\S+$|<\S+@\S+>$/.test(cell) },
  { field: 'link', test: (cell) => /^https?:\/\//.test(cell) },
];

/** Columns about the vendor, the author or whoever pays, which hold addresses and states of their own. */
const isAboutOthers = (column: string) =>
  /advertiser|merchant|vendor|brand|publisher|affiliate|partner|campaign|manager|referrer|promoter|sender|absender|recipient|empf[aä]nger|destinata|pay(er|ee)|^(from|to)[^a-z]/i.test(
    column,
  );

/** The fields whose values exactly one nameless column seems to have; each column is used once. */
export function fieldsByValues(columns: readonly Nameless[]): Partial<Record<ColumnField, string>> {
  const found: Partial<Record<ColumnField, string>> = {};
  const taken = new Set<string>();
  for (const { field, test, inAny } of looks) {
    const fitting = columns.filter(
      ({ column, cells }) =>
        !taken.has(column) &&
        (inAny || !(isAboutOthers(column) || saysStateOfCustomer(column))) &&
        cells.length > 0 &&
        cells.every(test),
    );
    const [only, ...others] = fitting;
    if (!only || others.length > 0) continue;
    found[field] = only.column;
    taken.add(only.column);
  }
  return { ...found, ...moneyByValues(columns.filter(({ column }) => isBare(column))) };
}

/** A place and no name: `C`, `Column 3`, `Unnamed: 3`. Tax and shipping are money too, but say so. */
const isBare = (column: string) =>
  /^((unnamed|column|col|field|spalte|feld|colonne|columna|campo)\W*)?[a-z]?\d*$/i.test(column);

/** One column of money is the commission; of two, the one that is nowhere more than the other. */
function moneyByValues(columns: readonly Nameless[]): { amount?: string; planPrice?: string } {
  const [first, second, ...others] = columns.filter(
    ({ cells }) => cells.length > 0 && cells.every(isMoneyText),
  );
  if (!first || others.length > 0) return {};
  if (!second) return { amount: first.column };
  const [a, b] = [amountsOf(first), amountsOf(second)];
  const isLess = (x: number[], y: number[]) => x.length === y.length && x.every((n, i) => n <= (y[i] ?? 0));
  if (isLess(a, b) === isLess(b, a)) return {};
  const [amount, planPrice] = isLess(a, b) ? [first, second] : [second, first];
  return { amount: amount.column, planPrice: planPrice.column };
}

function amountsOf({ cells }: Nameless): number[] {
  const mark = guessDecimalMark(cells, []).mark ?? '.';
  return cells.map((cell) => {
    const read = readMoney(cell, {
      mark,
      stated: null,
      fallback: 'USD',
      inMinorUnits: false,
      fractions: false,
    });
    return read.ok ? Math.abs(read.value.amount) : Number.NaN;
  });
}
