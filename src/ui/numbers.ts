import { minorDigits } from '@/core/money.ts';
import { locale } from './i18n/language.ts';

const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
const markOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
const decimalMark = markOf('decimal');
/** As typed: a keyboard has neither narrow spaces nor the apostrophe of Switzerland. */
const groupMark = markOf('group').replace(/\s/, '\\s').replace('’', "’'");
const grouped = new RegExp(`^-?\\d{1,3}([${groupMark}]\\d{3})+([${decimalMark}]\\d+)?$`);
const groups = new RegExp(`[${groupMark}]`, 'g');

/** A number as people type it, with a point or a comma: `2.5`, `2,5`. Null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Hours as people type them: `2.5` or `2:30`. Null where they are none. */
export function parseHours(text: string): number | null {
  const clock = /^(\d+):([0-5]\d)$/.exec(text.trim());
  return clock ? Number(clock[1]) + Number(clock[2]) / 60 : parseNumber(text);
}

/**
 * An amount in major units as typed, in minor units of `currency`. Groups of three are read as the page's
 * locale writes them: `1,500` in English, `1.500` in German. Null where it is none.
 */
export function parseAmount(text: string, currency: string): number | null {
  const plain = text.trim();
  const amount = parseNumber(grouped.test(plain) ? plain.replaceAll(groups, '') : plain);
  return amount === null ? null : Math.round(amount * 10 ** minorDigits(currency));
}

/** A number as a field shows it: `7.5`, in German `7,5`. */
export function numberField(value: number): string {
  return withMark(String(value));
}

function withMark(text: string): string {
  return text.replace('.', decimalMark);
}

/** An amount of minor units in the major units a field shows: `5250` USD is `52.50`, in German `52,50`. */
export function amountField(amount: number | null | undefined, currency: string): string {
  if (amount === null || amount === undefined) return '';
  const digits = minorDigits(currency);
  const text = (amount / 10 ** digits).toFixed(digits);
  return withMark(text.replace(/\.0+$/, ''));
}

/** A fraction as the percentage a field shows: 0.075 is `7.5`. */
export function percentField(fraction: number | null | undefined): string {
  return fraction === null || fraction === undefined ? '' : numberField(Number((fraction * 100).toFixed(6)));
}

/** A percentage as typed, as a fraction: `7.5` is 0.075. Null where it is none. */
export function parsePercent(text: string): number | null {
  const percent = parseNumber(text);
  return percent === null ? null : Number((percent / 100).toFixed(8));
}
