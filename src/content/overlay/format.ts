import { percentDigits, roughDigits } from '../../core/rough.ts';
import { fill } from '../../messaging/overlay-words.ts';
import type { FigureSpread, OverlayFigures } from '../../messaging/protocol.ts';

/** Stands where an amount is masked. */
export const masked = '•••';

/** Turns the figures' numbers into text in the author's language; null becomes "unknown". */
export type Format = {
  /** Minor units. */
  money: (amount: number | null) => string;
  /** An estimate, minor units. */
  rough: (amount: number | null) => string;
  /** Minor units an hour. */
  rate: (amount: number | null) => string;
  /** The 10 % to 90 % range of an estimate, else its mean marked as such. */
  range: (spread: FigureSpread) => string;
  /** `range`, an hour. */
  rateRange: (spread: FigureSpread) => string;
  /** A share, 1 is all. */
  percent: (share: number) => string;
  count: (value: number | null) => string;
  hours: (value: number | null) => string;
};

type Manner = Pick<OverlayFigures, 'currency' | 'hiddenAmounts' | 'words' | 'locale'>;

/**
 * A formatter for some figures (their currency, ISO 4217, also gives the digits of its minor unit). Hidden,
 * every amount reads as dots; hours and counts are no amounts.
 */
export function formatter({ currency, hiddenAmounts, words, locale }: Manner): Format {
  const style = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const major = (amount: number) => amount / 10 ** (style.resolvedOptions().maximumFractionDigits ?? 2);
  const known = (amount: number) => (hiddenAmounts ? masked : style.format(major(amount)));
  const roughStyle = (amount: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, ...roughDigits(major(amount)) });
  const rough = (amount: number) => (hiddenAmounts ? masked : roughStyle(amount).format(major(amount)));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const orUnknown = (value: number | null, show: (value: number) => string) =>
    value === null ? words.unknown : show(value);
  const range = ({ p10, p90, mean }: FigureSpread) => {
    if (p10 === null || p90 === null) return orUnknown(mean, (value) => fill(words.about, rough(value)));
    const larger = Math.abs(p10) > Math.abs(p90) ? p10 : p90;
    return hiddenAmounts ? masked : roughStyle(larger).formatRange(major(p10), major(p90));
  };
  return {
    money: (amount) => orUnknown(amount, known),
    rough: (amount) => orUnknown(amount, rough),
    rate: (amount) => orUnknown(amount, (value) => fill(words.anHour, known(value))),
    range,
    rateRange: (spread) => {
      const isKnown = spread.p10 !== null || spread.mean !== null;
      return isKnown ? fill(words.anHour, range(spread)) : words.unknown;
    },
    percent: (share) => new Intl.NumberFormat(locale, percentDigits(share)).format(share),
    count: (value) => orUnknown(value, (known) => number.format(known)),
    hours: (value) => orUnknown(value, (known) => fill(words.hours, number.format(known))),
  };
}
