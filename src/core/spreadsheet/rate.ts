import { minorDigits, roundHalfUp, toDecimalString } from '../money.ts';
import type { DecimalMark } from '../statements/money.ts';
import { readRate } from './cells.ts';

type RateParts = {
  seconds: number | null;
  firstOrder: number | null;
  recurring: number | null;
  currency: string;
};

/**
 * Says why the rate in a spreadsheet's formula column doesn't fit the row's own figures: (first order +
 * recurring) / hours, rounded half up to the minor unit. Null if it fits within one minor unit, or if there is
 * nothing to compare.
 */
export function rateDifference(text: string, row: RateParts, mark: DecimalMark): string | null {
  if (text === '') return null;
  const said = readRate(text, mark);
  if (said === null) return `"${text}" is not an hourly rate. It is not needed: it is computed.`;
  const { seconds, firstOrder, recurring, currency } = row;
  if (!seconds || (firstOrder === null && recurring === null)) return null;
  const computed = roundHalfUp((((firstOrder ?? 0) + (recurring ?? 0)) * 3600) / seconds);
  if (Math.abs(said * 10 ** minorDigits(currency) - computed) <= 1) return null;
  return `The hourly rate says "${text}"; the row's own figures give "${toDecimalString(computed, currency)} ${currency}".`;
}
