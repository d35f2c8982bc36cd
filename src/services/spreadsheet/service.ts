import { type Day, dayOfInstant, isDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { OpeningBalance, SpreadsheetImport } from '@/core/opening/balance.ts';
import { judgeOpenings } from '@/core/opening/judge.ts';
import { readSheet, sheetFormat } from '@/core/spreadsheet/read.ts';
import { countFates } from '@/core/statements/row.ts';
import { readArticles } from '@/db/articles.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { openingContext } from '@/db/opening.ts';
import { readSettings } from '@/db/settings.ts';
import type { Clock } from '@/platform/clock.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { UserError } from '../error.ts';
import { openStatement, samplesOf } from '../import/read.ts';
import type { StatementSource } from '../import/types.ts';
import { storeMonth } from './by-hand.ts';
import { openProblems, type PlannedRow, planRows } from './plan.ts';
import { removeSpreadsheet, storeSpreadsheet } from './store.ts';
import type { SheetInput, SheetPreview, SpreadsheetService } from './types.ts';

type Plan = { preview: SheetPreview; record: SpreadsheetImport; balances: OpeningBalance[] };

/**
 * Imports of the author's spreadsheets: previewed, stored in one transaction, undoable. Holds the last preview.
 * `refreshFigures` brings the figures that rows are compared with up to date.
 */
export function createSpreadsheetService(
  db: LongtailDb,
  clock: Clock,
  refreshFigures: () => Promise<unknown>,
): SpreadsheetService {
  let last: { source: StatementSource; input: SheetInput } | null = null;
  return {
    async preview(source, input) {
      last = null;
      await refreshFigures();
      const { preview } = await makePlan(db, clock.now(), source, input);
      last = { source, input };
      return preview;
    },
    async publish() {
      const chosen = last;
      if (!chosen) throw new UserError('Nothing to import. Choose a spreadsheet first.');
      return withWriteLock(async () => {
        // Made again: a page may have been read since the preview.
        const { preview, record, balances } = await makePlan(db, clock.now(), chosen.source, chosen.input);
        const [problem] = preview.problems;
        if (problem) throw new UserError(problem);
        await storeSpreadsheet(db, record, balances);
        last = null;
        return { importId: record.id, counts: record.counts };
      });
    },
    async addMonth(input) {
      await withWriteLock(() => storeMonth(db, clock.now(), input));
    },
    async undo(importId) {
      await withWriteLock(() => removeSpreadsheet(db, importId));
    },
  };
}

async function makePlan(
  db: LongtailDb,
  importedAt: number,
  source: StatementSource,
  input: SheetInput,
): Promise<Plan> {
  const { fileName, fileHash, table } = await openStatement(source);
  const { currency, timeZone } = await readSettings(db);
  const today = dayOfInstant(importedAt, timeZone);
  const asOf = input.asOf ?? today;
  if (!isDay(asOf)) throw new UserError('The day that the totals reach to must be a real day.');
  const format = sheetFormat(table, input.choice, currency);
  const portfolio = await readPortfolio(db, today);
  const importId = keyOf('spreadsheet', fileHash, importedAt);
  const planned = planRows(readSheet(table, format, { timeZone, today }), {
    importId,
    importedAt,
    asOf,
    today,
    programId: input.programId,
    programs: await db.programs.orderBy('name').toArray(),
    currency,
    articles: portfolio.articles,
    balances: await db.openingBalances.toArray(),
  });
  const rows = await withStanding(db, planned);
  const counts = countFates(rows);
  const twin = await db.spreadsheets.filter((item) => item.fileHash === fileHash).first();
  return {
    preview: {
      fileName,
      columns: table.columns,
      samples: samplesOf(table),
      format,
      asOf,
      rows: rows.map(({ balance, ...row }) => row),
      counts,
      problems: openProblems(format, rows, asOf, today),
      alreadyImportedAt: twin?.importedAt ?? null,
    },
    record: { id: importId, fileName, fileHash, importedAt, asOf, programId: input.programId, counts },
    balances: rows.flatMap((row) => row.balance ?? []),
  };
}

/** Says of each balance where it won't count, or can't be replaced by statements. */
async function withStanding(db: LongtailDb, rows: readonly PlannedRow[]): Promise<PlannedRow[]> {
  const balances = rows.flatMap((row) => row.balance ?? []);
  const [programs, imports, rollups, stored, articles] = await Promise.all([
    db.programs.toArray(),
    db.imports.toArray(),
    db.rollups.toArray(),
    db.openingBalances.toArray(),
    readArticles(db),
  ]);
  const all = [...stored, ...balances];
  const context = await openingContext(db, all, { articles, programs, imports, rollups });
  const days = new Map<string, Day | null>(balances.map((item) => [item.articleId, item.publishedOn]));
  for (const article of articles) if (article.publishedOn) days.set(article.id, article.publishedOn);
  const judged = judgeOpenings(all, { ...context, publishedOn: days });
  const states = new Map(judged.map((opening) => [opening.balance.id, opening.state]));
  return rows.map((row) => {
    const { balance } = row;
    const state = balance && states.get(balance.id);
    if (!balance || !state) return row;
    if (state === 'replaced') return { ...row, notes: [...row.notes, REPLACED] };
    if (state === 'within') return { ...row, notes: [...row.notes, WITHIN] };
    const dated = balance.month !== null || (days.get(balance.articleId) ?? null) !== null;
    return dated ? row : { ...row, notes: [...row.notes, UNDATED] };
  });
}

const REPLACED = 'Statements cover all of that time: its commissions are kept, and theirs count.';
const WITHIN = 'Your spreadsheet’s totals include this month already: it is kept, and they count.';
const UNDATED = 'Without a date of publication, statements can’t replace its totals.';
