import { isCurrency, minorDigits } from '../money.ts';
import { currencyOfUnit, isSignOf, withoutPoint } from './currency-signs.ts';
import type { Read } from './error.ts';
import { isBlank, withoutInvisible } from './words.ts';

export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** The parts of a money cell: digits with their marks, and the currency sign or code beside them. */
export type MoneyText = { negative: boolean; digits: string; unit: string | null };

const unit = '([\\p{L}]{0,3}\\p{Sc}|[\\p{L}]{2,3}|[円元])?';
const moneyPattern = new RegExp(`^([-+])? ?${unit} ?([-+])? ?(\\d[\\d.,'’ ]*|[.,]\\d+) ?${unit} ?(-)?$`, 'u');

/**
 * Takes a money cell apart: `$1,250.00`, `-$5`, `($1.20)`, `$(1.20)`, `'-$5.00` (an export's guard
 * against formulas), `98,76 EUR`, `$5.00 USD`, `US $5`, `USD $5`, `5 (USD)`, `5,00 $US`, `Rs.5`, `5,-`, with U+2212 as
 * minus, any kind of space and full-width signs. Null for anything else, such as two minus signs or letters around.
 */
export function splitMoney(text: string): MoneyText | null {
  const plain = plainText(text);
  return partsOf(plain) ?? (/[A-Z]/.test(plain) && /\d/.test(plain) ? partsOf(respelled(plain)) : null);
}

/**
 * The code of a currency where amounts mostly have it: next to a sign without a space, else behind the number. French
 * has a country behind the sign. https://cldr.unicode.org
 */
function respelled(plain: string): string {
  return plain
    .replace(/^([-+]?[A-Z]{1,2}) (?=\$)/, '$1')
    .replace(/(\p{Sc}) ?([A-Z]{2})(?![A-Z])/u, '$2$1')
    .replace(/^([-+]?)([A-Z]{3}) ?(\p{Sc}.*)$/u, '$1$3 $2')
    .replace(/ ?\(([A-Z]{3})\)$/, ' $1');
}

function partsOf(plain: string): MoneyText | null {
  const [, sign, content, code] = /^([^\d()]*)\((.*)\)([^\d()]*)$/.exec(plain) ?? [];
  const inner = content === undefined ? undefined : `${sign}${content}${code}`.trim();
  const match = moneyPattern.exec(inner ?? plain);
  if (!match) return null;
  const [, before, left, between, digits = '', right, after] = match;
  const marks = [before, between, after].filter((mark) => mark !== undefined);
  if (marks.length > 1 || (inner !== undefined && marks.length > 0)) return null;
  if (left !== undefined && right !== undefined && !isSignOf(left, right)) return null;
  return {
    negative: inner !== undefined || marks[0] === '-',
    digits: digits.trim(),
    unit: right ?? left ?? null,
  };
}

/** An amount with its cents or its currency; whole numbers alone may count anything. */
export function isMoneyText(cell: string): boolean {
  const parts = splitMoney(cell);
  return parts !== null && (parts.unit !== null || /[.,]\d{2}$/.test(parts.digits));
}

/** True if some amount of the column has decimals or a currency, so that none of them is in minor units. */
export function countsWholeUnits(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const parts = isBlank(cell) ? null : splitMoney(cell);
    return parts !== null && (isMoneyUnit(parts.unit ?? '') || hasDecimals(parts.digits));
  });
}

const isMoneyUnit = (unit: string) => isCurrency(currencyOfUnit(unit, '') ?? '');

function hasDecimals(digits: string): boolean {
  const mark = markOf(digits);
  return mark !== null && mark !== 'unclear' && digits.includes(mark);
}

const fullWidth = /[！-～]/g;

function plainText(text: string): string {
  const ascii = /[^ -~]/.test(text)
    ? withoutInvisible(text)
        .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace('￥', '¥')
        .replace(/\s/gu, ' ')
        .replace(/−/g, '-')
    : text;
  // `5,-` and `5.–` are how whole amounts are written where no cents are shown.
  return withoutPoint(ascii)
    .trim()
    .replace(/^'/, '')
    .replace(/(?<=\d[.,]) ?[-–—]{1,2}(?= |$)/, '00');
}

/** An unknown currency in plain words, for a row's problem. */
export function notACurrency(code: string): string {
  return `"${code}" is not a currency code (ISO 4217), like USD or EUR.`;
}

/** Whole minor units; `rest` is the part of one that rounding left out, negative where it rounded up. */
export type ReadMoney = { amount: number; currency: string; rest: number };

/** How the amounts of a column are written. `fractions`: it has parts of a minor unit. */
export type MoneyFormat = { mark: DecimalMark; inMinorUnits: boolean; fractions: boolean };

/**
 * A money cell as integer minor units (cents). The currency is `stated` (the cell of a currency
 * column), else the sign or code in the cell, else `fallback`. With `inMinorUnits` the number
 * counts minor units already. Digits beyond the currency's are rounded, halves away from zero, where the column has
 * `fractions`; elsewhere they are refused unless they are zeros: `1,234` may be a thousand.
 */
export function readMoney(
  text: string,
  how: MoneyFormat & { stated: string | null; fallback: string },
): Read<ReadMoney> {
  const parts = splitMoney(text);
  if (!parts) return { ok: false, message: `"${text}" is not an amount of money.` };
  const own = parts.unit === null ? null : currencyOfUnit(parts.unit, how.stated ?? how.fallback);
  if (parts.unit !== null && own === null)
    return { ok: false, message: `"${text}" is not an amount of money.` };
  const currency = how.stated ?? own ?? how.fallback;
  const unknown = [currency, own ?? currency].find((code) => !isCurrency(code));
  if (unknown !== undefined) return { ok: false, message: notACurrency(unknown) };
  if (own !== null && own !== currency) {
    return { ok: false, message: `"${text}" says ${own}, but the row's currency is ${currency}.` };
  }
  const scale = how.inMinorUnits ? 0 : minorDigits(currency);
  const read = toMinorUnits(parts.digits, scale, how);
  if (!read.ok) return { ok: false, message: `"${text}" ${read.message}` };
  const signed = (value: number) => (parts.negative && value !== 0 ? -value : value);
  return { ok: true, value: { amount: signed(read.value.amount), currency, rest: signed(read.value.rest) } };
}

/** Plain digits, groups of three, or India's groups of two before the last three. */
const wholeNumber = /^\d*$|^\d{1,3}([.,'’ ])\d{3}(\1\d{3})*$|^\d{1,2}(,\d{2})+,\d{3}$/;

/** Digits with marks as an integer scaled by 10^scale; groups must be whole. */
function toMinorUnits(
  digits: string,
  scale: number,
  { mark, fractions }: MoneyFormat,
): Read<{ amount: number; rest: number }> {
  const at = digits.indexOf(mark);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (!wholeNumber.test(whole) || !/^\d*$/.test(fraction)) {
    return { ok: false, message: `is not an amount of money with "${mark}" as the decimal mark.` };
  }
  const integer = whole.replace(/\D/g, '');
  const finer = fraction.slice(scale);
  const isExact = !/[1-9]/.test(finer);
  const least = Number(integer + fraction.slice(0, scale).padEnd(scale, '0'));
  const exact = isExact ? least : nearestOf(integer, fraction, scale);
  if (exact === null && !fractions) {
    return { ok: false, message: `has more digits after the "${mark}" than the currency has.` };
  }
  const amount = exact ?? (/^[5-9]/.test(finer) ? least + 1 : least);
  if (!Number.isSafeInteger(amount)) return { ok: false, message: 'is too large.' };
  return { ok: true, value: { amount, rest: exact === null ? least + Number(`0.${finer}`) - amount : 0 } };
}

/**
 * Programs that keep money in binary fractions may write 8.70 as `8.700000000000001`, with the 17 digits that
 * tell such numbers apart (IEEE 754, double). Null if the digits are not of this kind: half a cent stays half a
 * cent.
 */
function nearestOf(integer: string, fraction: string, scale: number): number | null {
  if (integer.length + fraction.length < 15) return null;
  const exact = Number(`${integer}.${fraction}`) * 10 ** scale;
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) < 1e-6 ? nearest : null;
}

/**
 * True where a column shows by more than three digits after its decimal mark that it has parts of a minor unit, as some
 * programs write a percentage of a price.
 */
export function hasFractions(cells: readonly string[], mark: DecimalMark): boolean {
  return cells.some((cell) => {
    const at = cell.lastIndexOf(mark);
    return at >= 0 && /^\d{4}/.test(cell.slice(at + 1)) && splitMoney(cell) !== null;
  });
}

export type MarkGuess = { mark: DecimalMark | null; ambiguous: string | null };

/**
 * The decimal mark of a money column, from all its cells. `ambiguous` holds an example where
 * `1,234` could be either; both are null where no cell has a mark. `currencies` (ISO 4217) are those that its
 * amounts may be in.
 */
export function guessDecimalMark(cells: readonly string[], currencies: readonly string[]): MarkGuess {
  const votes = { '.': 0, ',': 0 };
  let unclear: MoneyText | null = null;
  let ungrouped = false;
  for (const cell of cells) {
    const parts = isBlank(cell) ? null : splitMoney(cell);
    if (!parts) continue;
    const vote = voteOf(parts, currencies);
    if (vote === 'unclear') unclear ??= parts;
    else if (vote) votes[vote] += 1;
    else ungrouped ||= /[1-9]/.test(parts.digits);
  }
  if (votes['.'] !== votes[',']) return { mark: votes['.'] > votes[','] ? '.' : ',', ambiguous: null };
  if (votes['.'] > 0) return { mark: null, ambiguous: cells.find((cell) => !isBlank(cell)) ?? null };
  return unclear
    ? groupedMark(unclear, ungrouped && !currencies.some(hasThousandths))
    : { mark: null, ambiguous: null };
}

/** A mark in an amount of a currency without a minor unit, like the yen, groups thousands. */
function voteOf({ digits, unit }: MoneyText, currencies: readonly string[]): DecimalMark | 'unclear' | null {
  const vote = markOf(digits);
  const [expected = ''] = currencies;
  const possible = unit === null ? currencies : [currencyOfUnit(unit, expected) ?? ''];
  const isWhole =
    possible.length > 0 && possible.every((code) => isCurrency(code) && minorDigits(code) === 0);
  return vote === 'unclear' && isWhole ? other(digits.includes('.') ? '.' : ',') : vote;
}

/** With such a currency, three digits after a mark are as usual as two, even beside whole amounts. */
const hasThousandths = (code: string) => isCurrency(code) && minorDigits(code) > 2;

const other = (mark: string): DecimalMark => (mark === '.' ? ',' : '.');

/** In a column that also has whole numbers without a mark (`ungrouped`), `1,234` groups thousands. */
function groupedMark(unclear: MoneyText, ungrouped: boolean): MarkGuess {
  const mark = unclear.digits.includes('.') ? '.' : ',';
  const english = mark === ',' && unclear.unit !== null && /[$£]/.test(unclear.unit);
  return ungrouped || english
    ? { mark: other(mark), ambiguous: null }
    : { mark: null, ambiguous: unclear.digits };
}

/** What one number says of the decimal mark: `1,234` is unclear, `1.234,5` and `0.125` are not. */
function markOf(digits: string): DecimalMark | 'unclear' | null {
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.includes(other(last))) return last === '.' ? '.' : ',';
  if (marks.length > 1) return other(last);
  const [before = '', after = ''] = digits.split(last);
  const grouped = /^[1-9]\d{0,2}$/.test(before) && after.length === 3;
  if (grouped) return 'unclear';
  return last === '.' ? '.' : ',';
}
