import Papa from 'papaparse';
import { formatMoney, toDecimalString } from '../money.ts';
import { type IncomeMonth, incomeEstimates } from './income-table.ts';
import { markdownTable, markdownText } from './markdown.ts';
import type { Portfolio } from './portfolio.ts';

const names = ['Articles published', 'First order', 'Recurring', 'Other', 'Total'];

/**
 * The months given as a Markdown table of what is booked; under it, marked as estimates, the run rate
 * and the projection with its range; then how far statements reach and what has no rate.
 */
export function incomeMarkdown(portfolio: Portfolio, months: readonly IncomeMonth[]): string {
  const money = (amount: number | null) => (amount === null ? '–' : formatMoney(amount, portfolio.currency));
  const booked = markdownTable(
    [{ name: 'Month' }, ...names.map((name) => ({ name, number: true }))],
    months.map((item) => [
      item.isRunning ? `${item.month} (so far)` : item.month,
      String(item.articles),
      ...[item.firstOrder, item.recurring, item.other, item.total].map(money),
    ]),
  );
  const projected = projectedMarkdown(portfolio, money);
  const parts = [
    '**Booked**',
    booked,
    ...(projected === null ? [] : ['**Projected**', projected]),
    ...notes(portfolio),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function projectedMarkdown(portfolio: Portfolio, money: (amount: number) => string): string | null {
  const estimates = incomeEstimates(portfolio);
  if (estimates.length === 0) return null;
  const columns = ['Amount', '8 of 10 cases'].map((name) => ({ name, number: true }));
  const rows = estimates.map(({ name, total, low, high }) => [
    `*${name}*`,
    `*about ${money(total)}*`,
    low === null || high === null ? '' : `*${money(low)} to ${money(high)}*`,
  ]);
  return markdownTable([{ name: 'Estimate, not booked' }, ...columns], rows);
}

function notes({ programs, totals, currency }: Portfolio): string[] {
  const reach = programs.flatMap(({ program, coversTo }) =>
    coversTo ? [`${markdownText(program.name)} to ${coversTo}`] : [],
  );
  const apart = Object.entries(totals.otherCurrencies)
    .filter(([, { toDate }]) => toDate !== 0)
    .map(([code, { toDate }]) => formatMoney(toDate, code));
  return [
    ...(reach.length > 0 ? [`Statements reach: ${reach.join(', ')}.`] : []),
    ...(apart.length > 0 ? [`Not in it, for want of a rate to ${currency}: ${apart.join(', ')}.`] : []),
  ];
}

/**
 * The same as CSV, with a column that says of each row whether it is booked, booked so far, or an
 * estimate. Money as plain decimals, what is not known empty.
 */
export function incomeCsv(portfolio: Portfolio, months: readonly IncomeMonth[]): string {
  const { currency } = portfolio;
  const money = (amount: number | null) => (amount === null ? null : toDecimalString(amount, currency));
  const booked = months.map((item) => [
    item.month,
    item.isRunning ? 'booked so far' : 'booked',
    item.articles,
    ...[item.firstOrder, item.recurring, item.other, item.total].map(money),
    ...[null, null, currency],
  ]);
  const estimates = incomeEstimates(portfolio).map(({ name, recurring, total, low, high }) => [
    ...[name, 'estimate', null],
    ...[null, recurring, null, total, low, high].map(money),
    currency,
  ]);
  const fields = ['Month', 'Kind', ...names, 'Low', 'High', 'Currency'];
  return `${Papa.unparse({ fields, data: [...booked, ...estimates] })}\r\n`;
}
