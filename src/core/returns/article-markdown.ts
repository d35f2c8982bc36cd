import { formatMoney } from '../money.ts';
import { clicksOf } from './article-columns.ts';
import { listedArticles, listTotals } from './listed.ts';
import { markdownLink, markdownTable } from './markdown.ts';
import type { Portfolio } from './portfolio.ts';

const columns = [
  { name: 'Article' },
  { name: 'Published' },
  ...[
    ...['Words', 'Hours', 'Clicks month 1', 'Clicks month 2', 'Clicks month 3', 'Conversions'],
    ...['First order', 'Recurring', 'Other', 'To date', 'Per hour'],
  ].map((name) => ({ name, number: true })),
];

/**
 * The article table as Markdown with the sums of the articles in it, in the order given, and with what
 * belongs to no article below where `isWhole` says that none is left out. What is not known is a dash.
 */
export function articleTableMarkdown(portfolio: Portfolio, isWhole: boolean): string {
  const { currency, unattributed } = portfolio;
  const rows = listedArticles(portfolio);
  const sums = listTotals(rows);
  const money = (amount: number | null) => (amount === null ? '–' : formatMoney(amount, currency));
  const paid = ({ firstOrder, recurring, toDate }: typeof sums.commissions) =>
    [firstOrder, recurring, toDate - firstOrder - recurring, toDate].map(money);
  const table = rows.map((row) => [
    markdownLink(row.article.title, row.article.url),
    row.article.publishedOn ?? '–',
    count(row.article.wordCount),
    hours(row.time?.hours ?? null),
    count(clicksOf(row, 1)),
    count(clicksOf(row, 2)),
    count(clicksOf(row, 3)),
    count(row.figures?.conversions ?? null),
    ...paid(row.commissions),
    money(row.effectiveHourlyRate),
  ]);
  const known = [count(sums.words), hours(sums.hours), '', '', '', count(sums.conversions)];
  const name = sums.articles === 1 ? '**1 article**' : `**${sums.articles} articles**`;
  const foot = [[name, '', ...known, ...paid(sums.commissions), money(sums.effectiveHourlyRate)]];
  if (isWhole && unattributed.commissions.toDate !== 0) {
    foot.push(['Not attributed', ...Array(7).fill(''), ...paid(unattributed.commissions), '']);
  }
  return markdownTable(columns, [...table, ...foot]);
}

function count(value: number | null): string {
  return value === null ? '–' : new Intl.NumberFormat().format(value);
}

function hours(value: number | null): string {
  return value === null ? '–' : new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value);
}
