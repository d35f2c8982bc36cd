import { isMostlyEstimated, ratedHours } from '@/core/returns/hourly.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { formatMonth, formatPercent } from '../../format.ts';
import { article } from '../../i18n/article.ts';

const text = article.projection;

type RateWords = {
  row: Pick<ArticleReturns, 'effectiveHourlyRate' | 'figures' | 'commissions' | 'time' | 'otherCosts'>;
  /** Minor units an hour. */
  target: number | null;
  /** An amount an hour as text, or hidden; "about" where it rests on estimates. */
  rateText: (rate: number, isAbout?: boolean) => string;
};

/** Whether an article is above the author's rate yet, and when; or why that is not known. */
export function rateInWords({ row, target, rateText }: RateWords): string[] {
  const { effectiveHourlyRate: rate, figures } = row;
  if (target === null) return [text.noTarget];
  if (rate === null) return [text.noRate[lackOf(row)]];
  const soFar = rateText(rate, isMostlyEstimated(row.time));
  if (rate >= target) return [text.above(soFar, rateText(target))];
  const not = text.notAbove(soFar, rateText(target));
  const breakEven = figures?.breakEven;
  if (!breakEven) return [not];
  const { byMonth, earliest, latest, probabilityWithin120 } = breakEven;
  if (byMonth === null) return [not, text.aboveUnlikely(formatPercent(probabilityWithin120))];
  const from = formatMonth(earliest ?? byMonth);
  return [not, text.aboveBy(formatMonth(byMonth), from, latest && formatMonth(latest))];
}

/** Why an article has no rate: the first of these that holds. */
function lackOf({ commissions, time, otherCosts }: RateWords['row']): keyof typeof text.noRate {
  if (commissions === null) return 'earned';
  if (time === null) return 'hours';
  if (Object.keys(otherCosts).length > 0) return 'costs';
  return ratedHours(time.hours) === null ? 'few' : 'apart';
}
