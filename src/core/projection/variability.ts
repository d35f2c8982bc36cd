import { twoFigures } from './rates.ts';
import { spreadOfMonths, type TrafficMonth, trafficLevel, trafficShape } from './traffic.ts';

/** How many months ahead past forecasts are compared with what came. */
const AHEAD = 6;
/** With fewer months there is no level to forecast from. */
const FEWEST = 2;
/** The prior counts as this many forecasts with the usual errors. */
const PRIOR = 2;

/**
 * How much more or less an author's traffic varies than usual. Forecasts from each month of the articles' past, six
 * months ahead, are compared with what came; the result is the root mean square error in usual spreads, drawn towards
 * 1 and rounded to two figures. Since windows overlap, six count as one.
 */
export function trafficVariability(
  articles: readonly (readonly TrafficMonth[])[],
  dispersion: number,
): number {
  let [squares, count] = [PRIOR, PRIOR];
  for (const months of articles) {
    for (let seen = FEWEST; seen + AHEAD <= months.length; seen += 1) {
      squares += squaredError(months.slice(0, seen), months.slice(seen, seen + AHEAD), dispersion) / AHEAD;
      count += 1 / AHEAD;
    }
  }
  return twoFigures(Math.min(2, Math.max(0.4, Math.sqrt(squares / count))));
}

/** Squared error of the logarithm, less what sampling explains, in usual spreads. */
function squaredError(
  before: readonly TrafficMonth[],
  after: readonly TrafficMonth[],
  dispersion: number,
): number {
  const { level } = trafficLevel(before, dispersion, null) ?? { level: 0 };
  const median = level * after.reduce((sum, { month }) => sum + trafficShape(month), 0);
  const came = after.reduce((sum, { count }) => sum + count, 0);
  const sampling = Math.log1p(dispersion / Math.max(median, 1)) + Math.log1p(dispersion / Math.max(came, 1));
  const error = Math.log((came + dispersion / 2) / (median + dispersion / 2));
  return Math.max(0, error * error - sampling) / spreadOfMonths(before.length) ** 2;
}
