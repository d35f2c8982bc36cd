import Papa from 'papaparse';
import { csvText } from '../csv-text.ts';
import { formatMoney, toDecimalString } from '../money.ts';
import { estimateWords, type IncomeTable, incomeEstimates } from './income-table.ts';
import { markdownTable, markdownText } from './markdown.ts';
import type { Portfolio } from './portfolio.ts';

/** The words in the Markdown, in English; pages pass in those of another language. */
export const incomeWords = {
  booked: 'Booked',
  projected: 'Projected',
  month: 'Month',
  published: 'Articles published',
  soFar: (month: string) => `${month} (so far)`,
  estimate: 'Estimate, not booked',
  amount: 'Amount',
  cases: '8 of 10 cases',
  about: (amount: string) => `about ${amount}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  reach: (programs: string) => `Statements reach: ${programs}.`,
  reaches: (program: string, day: string) => `${program} to ${day}`,
  withoutRate: (currency: string, amounts: string) =>
    `Not in it, for want of a rate to ${currency}: ${amounts}.`,
  ...estimateWords,
};

/** The words, and how numbers are written: by default as the browser does. */
type Wording<Words> = { words: Words; locale?: string };

/**
 * What a chart shows as a Markdown table of what is booked; under it, marked as estimates, the run rate,
 * the projection with its range and the months to come; then how far statements reach and what has no rate.
 */
export function incomeMarkdown(
  portfolio: Portfolio,
  table: IncomeTable,
  wording: Wording<typeof incomeWords> = { words: incomeWords },
): string {
  const { columns, rows } = table;
  const { words, locale } = wording;
  const money = (amount: number | null) =>
    amount === null ? '–' : formatMoney(amount, portfolio.currency, locale);
  const booked = markdownTable(
    [
      { name: words.month },
      ...[words.published, ...columns].map((name) => ({ name: markdownText(name), number: true })),
    ],
    rows
      .filter(({ state }) => state !== 'future')
      .map(({ id, state, articles, values }) => [
        state === 'running' ? words.soFar(id) : id,
        String(articles ?? 0),
        ...values.map(money),
      ]),
  );
  const projected = projectedMarkdown(portfolio, table, words, money);
  const parts = [
    `**${words.booked}**`,
    booked,
    ...(projected === null ? [] : [`**${words.projected}**`, projected]),
    ...notes(portfolio, wording),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function projectedMarkdown(
  portfolio: Portfolio,
  { totalAt, rows: shown }: IncomeTable,
  words: typeof incomeWords,
  money: (amount: number) => string,
): string | null {
  const months = shown.flatMap(({ id, state, values, low, high }) => {
    const total = values[totalAt] ?? null;
    return state === 'future' && total !== null ? [{ name: id, total, low, high }] : [];
  });
  const estimates = [...incomeEstimates(portfolio, words), ...months];
  if (estimates.length === 0) return null;
  const columns = [words.amount, words.cases].map((name) => ({ name, number: true }));
  const rows = estimates.map(({ name, total, low, high }) => [
    `*${name}*`,
    `*${words.about(money(total))}*`,
    low === null || high === null ? '' : `*${words.range(money(low), money(high))}*`,
  ]);
  return markdownTable([{ name: words.estimate }, ...columns], rows);
}

function notes(
  { programs, totals, currency }: Portfolio,
  { words, locale }: Wording<typeof incomeWords>,
): string[] {
  const reach = programs.flatMap(({ program, coversTo }) =>
    coversTo ? [words.reaches(markdownText(program.name), coversTo)] : [],
  );
  const apart = Object.entries(totals.otherCurrencies)
    .filter(([, { toDate }]) => toDate !== 0)
    .map(([code, { toDate }]) => formatMoney(toDate, code, locale));
  return [
    ...(reach.length > 0 ? [words.reach(reach.join(', '))] : []),
    ...(apart.length > 0 ? [words.withoutRate(currency, apart.join(', '))] : []),
  ];
}

/**
 * The same as CSV, with a column that says of each row whether it is booked, booked so far, or an
 * estimate. Money as plain decimals, what is not known empty. In English, for programs to read.
 */
export function incomeCsv(portfolio: Portfolio, { columns, totalAt, rows }: IncomeTable): string {
  const { currency } = portfolio;
  const money = (amount: number | null) => (amount === null ? null : toDecimalString(amount, currency));
  const months = rows.map(({ id, state, articles, values, low, high }) => [
    ...[id, kinds[state], articles],
    ...[...values, low, high].map(money),
    currency,
  ]);
  const estimates = incomeEstimates(portfolio, incomeWords).map(({ name, total, low, high }) => [
    ...[name, kinds.future, null],
    ...[...columns.map((_, index) => (index === totalAt ? total : null)), low, high].map(money),
    currency,
  ]);
  const fields = [
    incomeWords.month,
    'Kind',
    incomeWords.published,
    ...columns.map(csvText),
    'Low',
    'High',
    'Currency',
  ];
  return `${Papa.unparse({ fields, data: [...months, ...estimates] })}\r\n`;
}

const kinds = { past: 'booked', running: 'booked so far', future: 'estimate' };
