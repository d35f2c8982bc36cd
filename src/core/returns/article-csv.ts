import Papa from 'papaparse';
import { csvText } from '../csv-text.ts';
import { toDecimalString } from '../money.ts';
import { type ArticleColumn, articleColumns, clicksOf, plainHours } from './article-columns.ts';
import { listedArticles } from './listed.ts';
import type { ArticleReturns, Portfolio } from './portfolio.ts';

type Cell = string | number | null;

/**
 * The article table as CSV (RFC 4180) in the columns of `articleColumns`, in the order given: money as
 * plain decimals of the display currency, what is not known empty, text that a spreadsheet would run
 * as a formula neutralised.
 */
export function articleTableCsv(portfolio: Portfolio): string {
  const data = listedArticles(portfolio).map((row) => {
    const cells = articleCells(row, portfolio.currency);
    return articleColumns.map((column) => cells[column]);
  });
  return `${Papa.unparse({ fields: [...articleColumns], data })}\r\n`;
}

function articleCells(row: ArticleReturns, currency: string): Record<ArticleColumn, Cell> {
  const { article, commissions, time, figures, effectiveHourlyRate } = row;
  const money = (amount: number | null | undefined) =>
    amount == null ? null : toDecimalString(amount, currency);
  return {
    URL: csvText(article.url),
    Title: csvText(article.title),
    Published: article.publishedOn,
    Words: article.wordCount,
    Hours: time && plainHours(time.hours),
    'Clicks month 1': clicksOf(row, 1),
    'Clicks month 2': clicksOf(row, 2),
    'Clicks month 3': clicksOf(row, 3),
    Conversions: figures?.conversions ?? null,
    'First order': money(commissions?.firstOrder),
    Recurring: money(commissions?.recurring),
    'Effective hourly rate': money(effectiveHourlyRate),
    Currency: currency,
  };
}
