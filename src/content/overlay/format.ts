import type { FigureSpread } from '../../messaging/protocol.ts';
import { strings } from './strings.ts';

/** Turns the figures' numbers into text in the reader's locale; null becomes "unknown". */
export type Format = {
  /** Minor units. */
  money: (amount: number | null) => string;
  /** Minor units an hour. */
  rate: (amount: number | null) => string;
  /** The 10 % to 90 % range of an estimate, else its mean marked as such. */
  range: (spread: FigureSpread) => string;
  count: (value: number | null) => string;
  hours: (value: number | null) => string;
};

/**
 * A formatter for a currency (ISO 4217, which also gives the digits of its minor unit). Masked, every
 * amount reads as dots; hours and counts are no amounts.
 */
export function formatter(currency: string, masked: boolean, locale?: string): Format {
  const style = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const major = (amount: number) => amount / 10 ** (style.resolvedOptions().maximumFractionDigits ?? 2);
  const known = (amount: number) => (masked ? strings.masked : style.format(major(amount)));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const orUnknown = (value: number | null, show: (value: number) => string) =>
    value === null ? strings.unknown : show(value);
  return {
    money: (amount) => orUnknown(amount, known),
    rate: (amount) => orUnknown(amount, (value) => strings.anHour(known(value))),
    range: ({ p10, p90, mean }) => {
      if (p10 === null || p90 === null) return orUnknown(mean, (value) => strings.about(known(value)));
      return masked ? strings.masked : style.formatRange(major(p10), major(p90));
    },
    count: (value) => orUnknown(value, (known) => number.format(known)),
    hours: (value) => orUnknown(value, (known) => strings.hours(number.format(known))),
  };
}
