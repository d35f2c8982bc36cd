import {
  type DineroCurrency,
  dinero,
  halfUp,
  multiply,
  toDecimal,
  toSnapshot,
  transformScale,
} from 'dinero.js';
import * as iso4217 from 'dinero.js/currencies';

/** Amounts in integer minor units (cents), summed per ISO 4217 currency code. */
export type AmountsByCurrency = Record<string, number>;

const currencies = new Map<string, DineroCurrency<number>>(Object.entries(iso4217));

/** True for an ISO 4217 code in upper case. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

function currencyOf(code: string): DineroCurrency<number> {
  const currency = currencies.get(code);
  if (!currency) throw new RangeError(`Unknown currency "${code}"`);
  return currency;
}

/** Digits after the decimal mark: 2 for USD, 0 for JPY. Throws RangeError on an unknown code. */
export function minorDigits(code: string): number {
  return currencyOf(code).exponent;
}

/**
 * An amount times a rate (0.08 for 8 %), rounded half up to the minor unit.
 * The rate is taken at 9 decimals.
 */
export function timesRate(amount: number, code: string, rate: number): number {
  const currency = currencyOf(code);
  const product = multiply(dinero({ amount, currency }), { amount: Math.round(rate * 1e9), scale: 9 });
  return toSnapshot(transformScale(product, currency.exponent, halfUp)).amount;
}

/** Half up on the number line, as dinero's `halfUp`: 15.5 is 16, -15.5 is -15. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

/** `7050` USD as the decimal string `70.50`: for CSV, never for a screen. */
export function toDecimalString(amount: number, code: string): string {
  return toDecimal(dinero({ amount, currency: currencyOf(code) }));
}

/** `7050` USD as `$70.50`, in the reader's locale. */
export function formatMoney(amount: number, code: string, locale?: string): string {
  const digits = minorDigits(code);
  return new Intl.NumberFormat(locale, { style: 'currency', currency: code }).format(amount / 10 ** digits);
}
