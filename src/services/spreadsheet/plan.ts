import { addDays, type Day } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { isCurrency } from '@/core/money.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';
import type { Program } from '@/core/programs/program.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { lineOf, type SheetFormat, type SheetLine, type SheetRow } from '@/core/spreadsheet/read.ts';
import type { RowFate } from '@/core/statements/row.ts';
import { type BalanceContext, balanceOf } from './balance-of.ts';
import { beyondKnown } from './known.ts';
import { planMonth } from './month.ts';
import { type Place, placeFinder } from './place.ts';
import type { SheetPreviewRow } from './types.ts';

export type PlannedRow = SheetPreviewRow & { balance: OpeningBalance | null };

/** What a plan is made from: the import, and what is known of each article. */
export type PlanContext = BalanceContext & {
  /** Of rows that name none. */
  programId: string | null;
  programs: readonly Pick<Program, 'id' | 'name'>[];
  currency: string;
  articles: readonly ArticleReturns[];
  balances: readonly OpeningBalance[];
};

/** Every line of a spreadsheet with its fate, and the balance that it would leave. */
export function planRows(lines: readonly SheetLine[], context: PlanContext): PlannedRow[] {
  const { programs, programId } = context;
  const find = placeFinder({ articles: context.articles.map((row) => row.article), programs, programId });
  const seen = new Map<string, number>();
  return lines.map((item) => {
    if ('ignored' in item) return nothingOf(lineOf(item), 'ignored', item.ignored);
    if ('error' in item) return nothingOf(lineOf(item), 'error', item.error);
    const { row } = item;
    const place = find(row);
    if ('error' in place) return { ...nothingOf(row.line, 'error', place.error), row };
    const key = keyOf(place.articleId, place.programId, row.month);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const what = row.month === null ? 'article' : 'month';
      const note = `The same ${what} as line ${earlier}, which counts. Add the two up in the spreadsheet where both should.`;
      return { ...nothingOf(row.line, 'ignored', note), row };
    }
    seen.set(key, row.line);
    return row.month === null ? planRow(row, place, context) : planMonth(row, place, context);
  });
}

function nothingOf(line: number, fate: RowFate, note: string): PlannedRow {
  return { line, fate, notes: [note], row: null, balance: null };
}

function planRow(row: SheetRow, place: Place, context: PlanContext): PlannedRow {
  const known = context.articles.find(({ article }) => article.id === place.articleId);
  const said = known ? beyondKnown(row, known, context.currency) : { row, changes: [] };
  const balance = balanceOf(said.row, place, context);
  const { line } = row;
  if (!known) return { line, fate: 'new', notes: row.notes, row, balance };
  const { notes } = said.row;
  if (said.changes.length === 0) return { line, fate: 'same', notes, row, balance: null };
  const newer = context.balances.find(
    (item) => item.month === null && item.articleId === place.articleId && item.asOf > context.asOf,
  );
  return newer
    ? {
        line,
        fate: 'older',
        notes: [`A spreadsheet up to ${newer.asOf} is there already: what it says counts.`, ...notes],
        row,
        balance,
      }
    : { line, fate: 'updates', notes: [`Changes ${said.changes.join(', ')}.`, ...notes], row, balance };
}

/** What must be settled before the import, in plain words. */
export function openProblems(
  format: SheetFormat,
  rows: readonly PlannedRow[],
  asOf: Day,
  today: Day,
): string[] {
  const problems: string[] = [];
  const { url, title, month } = format.columns;
  const { dateOrder, decimalMark } = format.unclear;
  if (url === null && title === null && month === null)
    problems.push('Choose the column with the address (URL) of each article, or with the month.');
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
