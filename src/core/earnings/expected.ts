import { addMonths, type Day, monthOfDay } from '../calendar.ts';
import type { Spread } from '../projection/types.ts';
import type { ExpectedMonth } from './chart.ts';

/** The months after `asOf` that a projection speaks of, each as its average month: a twelfth of a year's points. */
export function expectedMonths(headline: Spread | null, asOf: Day, most: number): ExpectedMonth[] {
  if (!headline || headline.p10 === null || headline.p50 === null || headline.p90 === null) return [];
  const { months } = headline;
  const point = (value: number) => Math.round(value / months);
  const points = { p10: point(headline.p10), p50: point(headline.p50), p90: point(headline.p90) };
  return Array.from({ length: Math.min(months, most) }, (_, index) => ({
    month: monthOfDay(addMonths(`${monthOfDay(asOf)}-01`, index + 1)),
    ...points,
  }));
}
