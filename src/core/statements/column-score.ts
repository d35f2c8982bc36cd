import { isCurrency } from '../money.ts';
import { columnNames, commissionWords, currencyWords, notMoneyWords, rateWords } from './column-names.ts';
import { currencyOfUnit } from './currency-signs.ts';
import { splitZone } from './dates.ts';
import type { ColumnField } from './mapping.ts';
import { foldHeader } from './words.ts';

/**
 * How well a column's name fits a field: its place in the field's list, 0 is the best; null if it says
 * something else.
 */
export function scoreOf(column: string, field: ColumnField): number | null {
  const names = columnNames[field];
  const place = spellings(column)
    .map((name) => names.indexOf(name))
    .find((found) => found >= 0);
  if (place !== undefined) return place;
  return field === 'amount' && namesCommission(column) ? genericAmountFrom() - 0.5 : null;
}

/** The name as it is, then without the number of a repeated column, its zone, its currency, its cents. */
function spellings(column: string): string[] {
  const once = withoutPlace(column);
  const name = foldHeader(splitCurrency(once).name);
  return [
    foldHeader(column),
    foldHeader(once),
    foldHeader(splitZone(once).name),
    name,
    name.replace(/ (in )?cents?$/, ''),
  ];
}

const withoutPlace = (column: string) => column.replace(/ \(\d+\)$/, '');

/** From here on in the list, a longer name with "commission" in it is the better one: it beats a mere "amount". */
const genericAmountFrom = () => columnNames.amount.indexOf('amount');

/** True for a name that says commission in so many words, and not just money. */
export function saysCommission(column: string): boolean {
  const score = scoreOf(column, 'amount');
  return score !== null && score < genericAmountFrom();
}

function namesCommission(column: string): boolean {
  const words = wordsOf(splitCurrency(column).name);
  return saysWord(words, commissionWords) && !saysWord(words, notMoneyWords);
}

/** True for the rate of a commission, and for a rate that doesn't say of what. */
export function saysRate(column: string): boolean {
  const words = wordsOf(column);
  return saysWord(words, rateWords) && (words.length === 1 || saysWord(words, commissionWords));
}

/** True for a name with a currency in it that its field's list doesn't have, like `payoutCurrency`. */
export function saysCurrency(column: string): boolean {
  return saysWord(wordsOf(column), currencyWords);
}

/** True for a currency's column that belongs to the commission. */
export function saysCommissionCurrency(column: string): boolean {
  return saysCurrency(column) && saysWord(wordsOf(column), commissionWords);
}

/** True for a state that a column tells by yes and no, like `is_approved`. */
export function saysState(column: string): boolean {
  return /(^| )(approved|confirmed|validated|valid|paid|settled|cleared)$/.test(foldHeader(column));
}

/** True for the state of a customer, an account or a subscription, which is not the commission's. */
export function saysStateOfCustomer(column: string): boolean {
  const name = foldHeader(column);
  return (
    /stat|zustand|estado/.test(name) &&
    /customer|client|kunde|klant|klient|account|user|subscri|abo/.test(name)
  );
}

const wordsOf = (column: string) => foldHeader(column).split(' ');
const saysWord = (words: readonly string[], list: readonly string[]) =>
  list.some((word) => words.includes(word));

const signAtEnd = /^(.*?\S)[\s_]*[([]?((?:\p{Lu}{1,2})?\p{Sc})[)\]]?$/u;
const codeAtEnd = /^(.*?\S)(?:[\s_,]+|[\s_]*[([])(?:in )?([A-Z]{3})[)\]]?$/;
const codeInCamelCase = /^(.*?[a-z])(Usd|Eur|Gbp|Cad|Aud|Chf|Jpy)$/;

/** Longer texts are not names, and the patterns above take quadratic time. */
const LONGEST_NAME = 200;

/** A column's name without the currency at its end: `Commission USD`, `Ad Fees($)`, `amountUsd`. */
export function splitCurrency(column: string): { name: string; unit: string | null } {
  if (column.length > LONGEST_NAME) return { name: column, unit: null };
  for (const pattern of [signAtEnd, codeAtEnd, codeInCamelCase]) {
    const [, name, unit] = pattern.exec(column) ?? [];
    const code = unit === undefined ? null : currencyOfUnit(unit, '');
    if (name !== undefined && unit !== undefined && code !== null && isCurrency(code)) return { name, unit };
  }
  return { name: column, unit: null };
}

/** True where the name of the commission's column says cents. */
export const saysCents = (column: string | null) => /(^| )cents?$/.test(foldHeader(column ?? ''));
