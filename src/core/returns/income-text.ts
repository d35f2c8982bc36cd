import Papa from 'papaparse';
import { csvText } from '../csv-text.ts';
import { formatMoney, toDecimalString } from '../money.ts';
import { type IncomeTable, incomeEstimates } from './income-table.ts';
import { markdownTable, markdownText } from './markdown.ts';
import type { Portfolio } from './portfolio.ts';

const published = 'Articles published';

/**
 * What a chart shows as a Markdown table of what is booked; under it, marked as estimates, the run rate,
 * the projection with its range and the months to come; then how far statements reach and what has no rate.
 */
export function incomeMarkdown(portfolio: Portfolio, table: IncomeTable): string {
  const { columns, rows } = table;
  const money = (amount: number | null) => (amount === null ? '–' : formatMoney(amount, portfolio.currency));
  const booked = markdownTable(
    [
      { name: 'Month' },
      ...[published, ...columns].map((name) => ({ name: markdownText(name), number: true })),
    ],
    rows
      .filter(({ state }) => state !== 'future')
      .map(({ id, state, articles, values }) => [
        state === 'running' ? `${id} (so far)` : id,
        String(articles ?? 0),
        ...values.map(money),
      ]),
  );
  const projected = projectedMarkdown(portfolio, table, money);
  const parts = [
    '**Booked**',
    booked,
    ...(projected === null ? [] : ['**Projected**', projected]),
    ...notes(portfolio),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function projectedMarkdown(
  portfolio: Portfolio,
  { totalAt, rows: shown }: IncomeTable,
  money: (amount: number) => string,
): string | null {
  const months = shown.flatMap(({ id, state, values, low, high }) => {
    const total = values[totalAt] ?? null;
    return state === 'future' && total !== null ? [{ name: id, total, low, high }] : [];
  });
  const estimates = [...incomeEstimates(portfolio), ...months];
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
export function incomeCsv(portfolio: Portfolio, { columns, totalAt, rows }: IncomeTable): string {
  const { currency } = portfolio;
  const money = (amount: number | null) => (amount === null ? null : toDecimalString(amount, currency));
  const months = rows.map(({ id, state, articles, values, low, high }) => [
    ...[id, kinds[state], articles],
    ...[...values, low, high].map(money),
    currency,
  ]);
  const estimates = incomeEstimates(portfolio).map(({ name, total, low, high }) => [
    ...[name, kinds.future, null],
    ...[...columns.map((_, index) => (index === totalAt ? total : null)), low, high].map(money),
    currency,
  ]);
  const fields = ['Month', 'Kind', published, ...columns.map(csvText), 'Low', 'High', 'Currency'];
  return `${Papa.unparse({ fields, data: [...months, ...estimates] })}\r\n`;
}

const kinds = { past: 'booked', running: 'booked so far', future: 'estimate' };
