/**
 * Share and rate of the slow part, and power of the launch spike, of traffic by months of 30 days: set to the medians
 * of 23 articles of one dev.to author. `backtest.test.ts` checks them against articles by others.
 */
const SHAPE = { plateau: 0.1, fade: 0.04, power: 1.8 };
/** How much a month counts in the level, relative to the one after it. */
const DISCOUNT = 0.55;
/** Months of the author's usual level: guards against a level of 0. */
const USUAL = 0.02;
/**
 * Spread of log traffic three months ahead, by complete months seen: none, 1, 2 or 3, more; from past forecasts of the
 * same 23 articles.
 */
const SPREADS = [1.2, 1, 0.9, 0.9, 0.8];
/**
 * How far the logarithm of traffic wanders in a month, as a standard deviation: of the made-up authors of
 * `scripts/calibration`. What it does to forecasts of real articles, `backtest.test.ts` tells.
 */
const WALK = 0.25;
/** The spread stops growing here: nothing is known of how traffic varies further ahead. */
export const GROWS_UNTIL = 24;

/** Days of the months that an article's age and traffic are counted in. */
export const MONTH_DAYS = 30;
/** As many of them make a calendar month. */
export const MONTH = 365.25 / 12 / MONTH_DAYS;

/** Traffic in the 30 days from age `month`, over that of the launch month: a spike, and a plateau that fades. */
export function trafficShape(month: number): number {
  const { plateau, fade, power } = SHAPE;
  return (1 - plateau) * (1 + month) ** -power + plateau * Math.exp(-fade * month);
}

/** Traffic of the first so many days, in launch months: the shape, summed by days. */
export function trafficOfDays(days: number): number {
  let sum = 0;
  for (let month = 0; month * MONTH_DAYS < days; month += 1) {
    sum += trafficShape(month) * Math.min(1, (days - month * MONTH_DAYS) / MONTH_DAYS);
  }
  return sum;
}

/** Traffic counted in one month of 30 days (0 = the launch month). */
export type TrafficMonth = { month: number; count: number };

export type TrafficLevel = { level: number; spread: number };

/**
 * The level of an article's traffic, as of a launch month, from its complete months: seen over expected, with recent
 * months counting more, and the standard deviation of its logarithm three months ahead. `dispersion` is the variance
 * of a count over its mean: 10 for views that dev.to samples. `usual` is the author's launch month, null if there is
 * none; an article without complete months then has no known level. `variability` is how much more than usual the
 * author's traffic varies: see `trafficVariability`.
 */
export function trafficLevel(
  months: readonly TrafficMonth[],
  dispersion: number,
  usual: number | null,
  variability = 1,
): TrafficLevel | null {
  const last = Math.max(-1, ...months.map(({ month }) => month));
  let [seen, expected] = usual === null ? [0, 0] : [USUAL, USUAL / usual];
  for (const { month, count } of months) {
    const weight = DISCOUNT ** (last - month) / dispersion;
    seen += weight * count;
    expected += weight * trafficShape(month);
  }
  if (expected === 0) return null;
  const noise = Math.log1p(1 / Math.max(seen, 0.5));
  const spread = variability * spreadOfMonths(months.length);
  return { level: seen / expected, spread: Math.sqrt(spread * spread + (months.length > 0 ? noise : 0)) };
}

/** Usual standard deviation of log traffic three months ahead, after so many complete months. */
export function spreadOfMonths(seen: number): number {
  return SPREADS[Math.min(seen, SPREADS.length - 1)] ?? 1;
}

/**
 * Standard deviation of log traffic `months` ahead, given that three months ahead. Its variance grows as that of a
 * random walk does. Nearer than three months it is at least half of what is given.
 */
export function spreadAhead(spread: number, months: number): number {
  const variance = spread ** 2 + WALK ** 2 * (Math.min(months, GROWS_UNTIL) - 3);
  return Math.sqrt(Math.max(variance, (spread / 2) ** 2));
}

/** The author's launch month: the geometric mean; null without any. */
export function usualLaunch(launches: readonly number[]): number | null {
  if (launches.length === 0) return null;
  const logs = launches.reduce((sum, count) => sum + Math.log(Math.max(count, 1)), 0);
  return Math.exp(logs / launches.length);
}
