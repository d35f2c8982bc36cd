import type { ArticleReturns } from './portfolio.ts';

/** The columns of the spreadsheet that the article table replaces, in its order. */
export const articleColumns = [
  'URL',
  'Title',
  'Published',
  'Words',
  'Hours',
  'Clicks month 1',
  'Clicks month 2',
  'Clicks month 3',
  'Conversions',
  'First order',
  'Recurring',
  'Effective hourly rate',
  'Currency',
] as const;
export type ArticleColumn = (typeof articleColumns)[number];

/** Hours at four decimals: under half a second, so that whole seconds come back from them. */
export function plainHours(hours: number): number {
  return Number(hours.toFixed(4));
}

/** Clicks of the article's month n; null where they are not known or the month is still to come. */
export function clicksOf(row: ArticleReturns, n: 1 | 2 | 3): number | null {
  return row.figures?.clicksByMonth[n - 1] ?? null;
}
