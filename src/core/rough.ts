/** From here on, major units, a rough amount is written short. */
const SHORT_FROM = 10_000_000;

/**
 * How an amount that is an estimate, or a place on an axis, is written; major units, of a range those of its larger end.
 * Without cents where there are none, and from 100 major units on, since cents would promise what an estimate can't
 * hold; at three digits, as `$98.8M`, from ten million.
 */
export function roughDigits(major: number): Intl.NumberFormatOptions {
  if (Math.abs(major) >= SHORT_FROM) return { notation: 'compact', maximumSignificantDigits: 3 };
  return Math.abs(major) < 100 && !Number.isInteger(major) ? {} : { maximumFractionDigits: 0 };
}

/** How a share is written, 1 is all: with a decimal below 100 %, since more digits say no more. */
export function percentDigits(fraction: number): Intl.NumberFormatOptions {
  return { style: 'percent', maximumFractionDigits: Math.abs(fraction) < 1 ? 1 : 0 };
}
