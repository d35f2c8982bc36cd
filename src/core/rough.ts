/** From this many major units on, a rough amount is written short. */
const SHORT_FROM = 10_000_000;

/**
 * How an estimate, or a value on an axis, is written. `major`: the amount in major units, for a range its
 * larger end. Without cents if it has none, and from 100 major units on, since cents would promise more than an
 * estimate can hold; from ten million on at three digits, as `$98.8M`.
 */
export function roughDigits(major: number): Intl.NumberFormatOptions {
  if (Math.abs(major) >= SHORT_FROM) return { notation: 'compact', maximumSignificantDigits: 3 };
  return Math.abs(major) < 100 && !Number.isInteger(major) ? {} : { maximumFractionDigits: 0 };
}

/** How a share (1 is all of it) is written: with one decimal below 100 %, since more digits say no more. */
export function percentDigits(fraction: number): Intl.NumberFormatOptions {
  return { style: 'percent', maximumFractionDigits: Math.abs(fraction) < 1 ? 1 : 0 };
}
