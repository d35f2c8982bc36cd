import {
  allocate,
  type DineroCurrency,
  dinero,
  halfUp,
  multiply,
  toDecimal,
  toSnapshot,
  transformScale,
} from 'dinero.js';
import * as exact from 'dinero.js/bigint';
import * as iso4217 from 'dinero.js/currencies';

/** Amounts in integer minor units (cents), summed per ISO 4217 currency code. */
export type AmountsByCurrency = Record<string, number>;

/** What amounts come to in each currency that occurs. */
export function sumByCurrency(items: Iterable<{ amount: number; currency: string }>): AmountsByCurrency {
  const sums: AmountsByCurrency = {};
  for (const { amount, currency } of items) sums[currency] = (sums[currency] ?? 0) + amount;
  return sums;
}

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

/** An amount in so many parts as equal as whole minor units can be, the larger ones first; they add up to it. */
export function shareOut(amount: number, code: string, parts: number): number[] {
  const shares = allocate(dinero({ amount, currency: currencyOf(code) }), new Array<number>(parts).fill(1));
  return shares.map((share) => toSnapshot(share).amount);
}

/** Parts that a minor unit is counted in where nothing may be rounded. */
export const PARTS = 10n ** 24n;

/** Digits of a rate that count: beyond them is the noise of binary fractions. */
const RATE_DIGITS = 12;

/**
 * An amount of `from` in the currency `to` at a rate (units of `to` for one of `from`), exact, in
 * `PARTS` of the minor unit. The rate, from 1e-8 to 1e8, is taken at 12 significant digits.
 */
export function exactlyConverted(amount: number, from: string, to: string, rate: number): bigint {
  const [digits = '', power = ''] = rate.toExponential(RATE_DIGITS - 1).split('e');
  const scaled = { amount: BigInt(digits.replace('.', '')), scale: BigInt(RATE_DIGITS - 1 - Number(power)) };
  const money = exact.dinero({ amount: BigInt(amount), currency: inBigInt(from) });
  const converted = exact.convert(money, inBigInt(to), { [to]: scaled });
  return exact.toSnapshot(exact.transformScale(converted, 24n + BigInt(minorDigits(to)))).amount;
}

function inBigInt(code: string): DineroCurrency<bigint> {
  return { code, base: 10n, exponent: BigInt(minorDigits(code)) };
}

/** Half up on the number line, as dinero's `halfUp`: 15.5 is 16, -15.5 is -15. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

/** `7050` USD as the decimal string `70.50`: for CSV, never for a screen. */
export function toDecimalString(amount: number, code: string): string {
  return toDecimal(dinero({ amount, currency: currencyOf(code) }));
}

/** Making one takes longer than a hundred amounts take to format. */
const formatters = new Map<string, Intl.NumberFormat>();

/** `7050` USD as `$70.50`, in the reader's locale. */
export function formatMoney(amount: number, code: string, locale?: string): string {
  const key = `${code} ${locale}`;
  const formatter =
    formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency: code });
  formatters.set(key, formatter);
  return formatter.format(amount / 10 ** minorDigits(code));
}
