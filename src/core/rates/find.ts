import type { Month } from '../calendar.ts';
import { BY_HAND, type Rate } from './rate.ts';

/** A rate that applies: units of the display currency for one of `currency`. */
export type FoundRate = {
  currency: string;
  rate: number;
  /** The month of the rate: the one asked for, or the latest before it that has one. */
  month: Month;
  /** As given, the inverse of the opposite one, or through a third currency. */
  basis: 'given' | 'inverse' | 'cross';
};

export type RateFinder = {
  /** The rate for money of a month; null if there is none for that month or before. */
  at(currency: string, month: Month): FoundRate | null;
  /** The newest rate, for what is still to come. */
  latest(currency: string): FoundRate | null;
};

/**
 * Finds the rate of a currency and month to the currency `to`. A month without one uses the latest before it. Within
 * a month a given rate comes first, then the inverse of the opposite one, then the quotient of two rates from one
 * currency (a central bank's file quotes all from its own). Rates by hand outweigh files; of files, the one saved
 * later counts.
 */
export function rateFinder(rates: readonly Rate[], to: string): RateFinder {
  const byMonth = Map.groupBy(strongest(rates), (rate) => rate.month);
  const months = [...byMonth.keys()].sort().reverse();
  const known = new Map<string, FoundRate[]>();
  /** Newest first. */
  const ratesOf = (currency: string): FoundRate[] => {
    const cached = known.get(currency);
    if (cached) return cached;
    const found = months.flatMap((month) => {
      const rate = rateIn(byMonth.get(month) ?? [], currency, to);
      return rate ? [{ currency, month, ...rate }] : [];
    });
    known.set(currency, found);
    return found;
  };
  return {
    at: (currency, month) => ratesOf(currency).find((found) => found.month <= month) ?? null,
    latest: (currency) => ratesOf(currency)[0] ?? null,
  };
}

/** The rate that counts, of several sources' rates for one month and pair. */
function strongest(rates: readonly Rate[]): Rate[] {
  const best = new Map<string, Rate>();
  for (const rate of rates) {
    const key = `${rate.month} ${rate.from} ${rate.to}`;
    const other = best.get(key);
    if (!other || outweighs(rate, other)) best.set(key, rate);
  }
  return [...best.values()];
}

function outweighs(a: Rate, b: Rate): boolean {
  const byHand = Number(a.source === BY_HAND) - Number(b.source === BY_HAND);
  return (byHand || a.savedAt - b.savedAt || (a.source > b.source ? 1 : -1)) > 0;
}

function rateIn(
  rates: readonly Rate[],
  currency: string,
  to: string,
): Pick<FoundRate, 'rate' | 'basis'> | null {
  const given = rateOf(rates, currency, to);
  if (given !== null) return { rate: given, basis: 'given' };
  const opposite = rateOf(rates, to, currency);
  if (opposite !== null) return { rate: rounded(1 / opposite), basis: 'inverse' };
  for (const { from, to: quoted, rate } of rates.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const other = quoted === to ? rateOf(rates, from, currency) : null;
    if (other !== null) return { rate: rounded(rate / other), basis: 'cross' };
  }
  return null;
}

function rateOf(rates: readonly Rate[], from: string, to: string): number | null {
  return rates.find((rate) => rate.from === from && rate.to === to)?.rate ?? null;
}

/** Rounded, so that the rate that is shown is the rate that is used. */
function rounded(rate: number): number {
  return Number(rate.toPrecision(12));
}
