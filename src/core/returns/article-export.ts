import { plainHours } from './article-columns.ts';
import { articleValues, type ColumnId, columnValue, type TableRow } from './article-values.ts';
import { otherOf } from './known-totals.ts';
import { listTotals } from './listed.ts';
import { markdownLink, markdownTable, markdownText } from './markdown.ts';
import type { Portfolio } from './portfolio.ts';
import { type CopiedCell, type CopiedColumn, markdownCells, tableCsv } from './table-text.ts';

/** The part of the article table that is shown: its rows and columns in order. */
export type ShownArticles = {
  portfolio: Portfolio;
  rows: readonly TableRow[];
  columns: readonly ColumnId[];
  /** The name of a column; that of an estimate says so. */
  nameOf: (id: ColumnId) => string;
  /** True where no filter leaves an article out. */
  isWhole: boolean;
};

/**
 * The rows and columns that are shown as CSV (RFC 4180), the address first: money as plain decimals of the
 * display currency, what is not known empty, text that a spreadsheet would run as a formula neutralised.
 */
export function articlesCsv({ portfolio: { currency }, rows, columns, nameOf }: ShownArticles): string {
  const shown = columns.map((id) => ({
    name: nameOf(id),
    cell: (row: TableRow) => cellOf(id, columnValue(id, row), currency),
  }));
  const first: CopiedColumn<TableRow> = { name: 'URL', cell: ({ article }) => article.url };
  return tableCsv([first, ...shown, { name: 'Currency', cell: () => currency }], rows);
}

/** A value of a column as it is copied. */
function cellOf(id: ColumnId, value: string | number | null, currency: string): CopiedCell {
  if (typeof value !== 'number') return value;
  const { kind } = articleValues[id];
  if (kind === 'hours') return plainHours(value);
  if (kind !== 'money' && kind !== 'estimate') return value;
  return { amount: value, currency, isEstimate: kind === 'estimate' };
}

/** The columns that have sums. */
const sums: Partial<Record<ColumnId, (totals: ReturnType<typeof listTotals>) => number | null>> = {
  words: ({ words }) => words,
  hours: ({ hours }) => hours,
  conversions: ({ conversions }) => conversions,
  firstOrder: ({ commissions }) => commissions?.firstOrder ?? null,
  recurring: ({ commissions }) => commissions?.recurring ?? null,
  other: ({ commissions }) => otherOf(commissions),
  toDate: ({ commissions }) => commissions?.toDate ?? null,
  runRate: ({ runRate }) => runRate,
  hourly: ({ effectiveHourlyRate }) => effectiveHourlyRate,
  next24: ({ headline }) => headline,
  lifetime: ({ lifetime }) => lifetime,
};

/** The words in the Markdown, in English; pages pass in those of another language. */
export const articlesWords = {
  articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  unattributed: 'Not attributed',
};

/**
 * The same as a Markdown table with the sums of the articles in it, and with what belongs to no article below
 * where none is left out. What is not known is a dash, what is estimated is set in italics.
 */
export function articlesMarkdown(
  { portfolio, rows, columns, nameOf, isWhole }: ShownArticles,
  { words, locale }: { words: typeof articlesWords; locale?: string } = { words: articlesWords },
): string {
  const { currency, unattributed } = portfolio;
  const cells = markdownCells(locale);
  const shown = (id: ColumnId, value: string | number | null) => cells(cellOf(id, value, currency));
  const others = columns.filter((id) => id !== 'title');
  const table = rows.map((row) => [
    markdownLink(row.article.title, row.article.url),
    ...others.map((id) => shown(id, columnValue(id, row))),
  ]);
  const totals = listTotals(rows);
  const sumRow = (head: string, of: typeof totals, only: (id: ColumnId) => boolean) => [
    head,
    ...others.map((id) => (sums[id] && only(id) ? shown(id, sums[id](of)) : '')),
  ];
  const foot = [sumRow(`**${words.articles(totals.articles)}**`, totals, () => true)];
  if (isWhole && unattributed.commissions?.toDate) {
    foot.push(sumRow(words.unattributed, { ...totals, ...unattributed }, (id) => earned.has(id)));
  }
  const heads = others.map((id) => ({
    name: markdownText(nameOf(id)),
    number: articleValues[id].kind !== 'text',
  }));
  return markdownTable([{ name: markdownText(nameOf('title')) }, ...heads], [...table, ...foot]);
}

/** The columns that money without an article has values for. */
const earned: ReadonlySet<ColumnId> = new Set<ColumnId>(['firstOrder', 'recurring', 'other', 'toDate']);
