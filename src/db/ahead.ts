import { type Day, monthOfDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import type { MonthForecast } from '@/core/returns/held.ts';
import { type History, isSameHistory } from '@/core/returns/history.ts';
import { PORTFOLIO } from '@/core/returns/inputs.ts';
import { readHistory } from './coverage.ts';
import type { LongtailDb } from './database.ts';
import type { FiguresInput } from './figures.ts';
import { dataVersion } from './transaction.ts';

/** The months ahead as last computed, with the version of the data they come from. */
export type AheadRow = Ahead & { id: 'ahead'; version: number };

/**
 * True if no months ahead are stored, if they are of another day or of older data, or if the `whole` is asked
 * for and missing.
 */
export async function isAheadStale(db: LongtailDb, asOf: Day, whole: boolean): Promise<boolean> {
  const [made, version] = await Promise.all([db.ahead.get('ahead'), dataVersion(db)]);
  return made?.version !== version || made.asOf !== asOf || (whole && !made.isWhole);
}

/** Whether this calendar month's forecast is kept, made with all that is known by now of earlier days. */
export async function isMonthKept(db: LongtailDb, asOf: Day): Promise<boolean> {
  return isKeptWith(db, asOf, await readHistory(db));
}

async function isKeptWith(db: LongtailDb, asOf: Day, history: History): Promise<boolean> {
  const kept = await db.monthForecasts.get(keyOf(monthOfDay(asOf), PORTFOLIO));
  return kept !== undefined && isSameHistory(kept.history, history, kept.madeOn);
}

/** Stores the months ahead, unless the data has changed meanwhile; returns whether it stored them. */
export async function storeAhead(db: LongtailDb, made: Ahead, from: FiguresInput): Promise<boolean> {
  const { ahead, monthForecasts, meta, imports, spreadsheets } = db;
  return db.transaction('rw', [ahead, monthForecasts, meta, imports, spreadsheets], async () => {
    if ((await dataVersion(db)) !== from.version) return false;
    await ahead.put({ ...made, id: 'ahead', version: from.version });
    await keepMonth(db, made);
    return true;
  });
}

/**
 * Keeps the first forecast of every calendar month for good; it is replaced only if earlier days have become
 * known since.
 */
async function keepMonth(db: LongtailDb, { asOf, currency, settled, paces, articles }: Ahead): Promise<void> {
  const month = monthOfDay(asOf);
  const [today] = paces;
  const history = await readHistory(db);
  if (!today || (await isKeptWith(db, asOf, history))) return;
  const whole = { articleId: PORTFOLIO, settled, totals: today.months.map(({ total }) => total) };
  const rows = [whole, ...articles].map(
    (row): MonthForecast => ({
      id: keyOf(month, row.articleId),
      madeOn: asOf,
      currency,
      history,
      ...row,
    }),
  );
  await db.monthForecasts.bulkPut(rows);
}
