import { addressKey, addressPublicationId } from '@/core/articles/address.ts';
import type { ArticleView } from '@/core/articles/article.ts';
import { addDays } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { isCurrency } from '@/core/money.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { lineOf, type SheetFormat, type SheetLine, type SheetRow } from '@/core/spreadsheet/read.ts';
import type { RowFate } from '@/core/statements/row.ts';
import { foldWord } from '@/core/statements/words.ts';
import type { SheetPreviewRow } from '../types.ts';
import { beyondKnown } from './known.ts';

export type PlannedRow = SheetPreviewRow & { balance: OpeningBalance | null };

/** What a plan is made from: the import, and what is known of each article. */
export type PlanContext = {
  importId: string;
  importedAt: number;
  asOf: string;
  programId: string | null;
  currency: string;
  articles: readonly ArticleReturns[];
  balances: readonly OpeningBalance[];
};

type Named = { url: string; publicationId: string; articleId: string } | { error: string };

/** Every line of a spreadsheet with its fate, and the balance that it would leave. */
export function planRows(lines: readonly SheetLine[], context: PlanContext): PlannedRow[] {
  const find = articleFinder(context.articles.map((row) => row.article));
  const seen = new Map<string, number>();
  return lines.map((item) => {
    if ('ignored' in item) return nothingOf(lineOf(item), 'ignored', item.ignored);
    if ('error' in item) return nothingOf(lineOf(item), 'error', item.error);
    const { row } = item;
    const named = find(row);
    if ('error' in named) return { ...nothingOf(row.line, 'error', named.error), row };
    const earlier = seen.get(named.articleId);
    if (earlier !== undefined) {
      const note = `The same article as line ${earlier}, which counts. Add the two up in the spreadsheet where both should.`;
      return { ...nothingOf(row.line, 'ignored', note), row };
    }
    seen.set(named.articleId, row.line);
    return planRow(row, named, context);
  });
}

function nothingOf(line: number, fate: RowFate, note: string): PlannedRow {
  return { line, fate, notes: [note], row: null, balance: null };
}

function planRow(row: SheetRow, named: Exclude<Named, { error: string }>, context: PlanContext): PlannedRow {
  const { importId, importedAt, asOf, programId } = context;
  const known = context.articles.find(({ article }) => article.id === named.articleId);
  const said = known ? beyondKnown(row, known, context.currency) : { row, changes: [] };
  const balance: OpeningBalance = {
    id: keyOf(importId, row.line),
    importId,
    importedAt,
    line: row.line,
    ...named,
    programId,
    asOf,
    title: said.row.title,
    publishedOn: said.row.publishedOn,
    wordCount: said.row.wordCount,
    seconds: said.row.seconds,
    clicks: said.row.clicks,
    conversions: said.row.conversions,
    firstOrder: said.row.firstOrder,
    recurring: said.row.recurring,
    currency: row.currency,
  };
  if (!known) return { line: row.line, fate: 'new', notes: row.notes, row, balance };
  const { notes } = said.row;
  if (said.changes.length === 0) return { line: row.line, fate: 'same', notes, row, balance: null };
  const newer = context.balances.find((item) => item.articleId === named.articleId && item.asOf > asOf);
  return newer
    ? {
        line: row.line,
        fate: 'older',
        notes: [`A spreadsheet up to ${newer.asOf} is there already: what it says counts.`, ...notes],
        row,
        balance,
      }
    : {
        line: row.line,
        fate: 'updates',
        notes: [`Changes ${said.changes.join(', ')}.`, ...notes],
        row,
        balance,
      };
}

/** Finds the article of a row: by its address, by the canonical one, else by a title that only one has. */
function articleFinder(articles: readonly ArticleView[]): (row: SheetRow) => Named {
  const byAddress = new Map<string, string>();
  const publications = articles.flatMap((article) => article.publications);
  const add = (url: string | null, articleId: string) => {
    const key = url === null ? null : addressKey(url);
    if (key !== null && !byAddress.has(key)) byAddress.set(key, articleId);
  };
  for (const { url, articleId } of publications) add(url, articleId);
  for (const { canonicalUrl, articleId } of publications) add(canonicalUrl, articleId);
  const byTitle = Map.groupBy(articles, (article) => foldWord(article.title));
  return ({ url, title }) => {
    if (url !== null) {
      const publicationId = addressPublicationId(url) ?? '';
      return { url, publicationId, articleId: byAddress.get(addressKey(url) ?? '') ?? publicationId };
    }
    const [match, other] = byTitle.get(foldWord(title ?? '')) ?? [];
    if (!match) return { error: `No article called "${title}" is known. Give its address (URL).` };
    if (other) return { error: `Several articles are called "${title}". Give the address (URL).` };
    return { url: match.url, publicationId: addressPublicationId(match.url) ?? '', articleId: match.id };
  };
}

/** What must be settled before the import, in plain words. */
export function openProblems(
  format: SheetFormat,
  rows: readonly PlannedRow[],
  asOf: string,
  today: string,
): string[] {
  const problems: string[] = [];
  const { url, title } = format.columns;
  const { dateOrder, decimalMark } = format.unclear;
  if (url === null && title === null)
    problems.push('Choose the column with the address (URL) of each article.');
  if (dateOrder !== null)
    problems.push(`Is "${dateOrder}" written day first or month first? Choose the order of dates.`);
  if (decimalMark !== null) problems.push(`What does "${decimalMark}" mean? Choose the decimal mark.`);
  if (!isCurrency(format.currency))
    problems.push(`"${format.currency}" is not a currency code, like USD or EUR.`);
  if (asOf >= addDays(today, 1)) problems.push('The day that the totals reach to must not be in the future.');
  const importable = rows.some((row) => row.balance !== null || row.fate === 'same');
  if (problems.length === 0 && !importable) {
    problems.push('No row of this table can be imported. The reasons stand beside the rows.');
  }
  return problems;
}
