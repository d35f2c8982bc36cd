import { type DayRange, monthOfDay, monthsFromTo } from '@/core/calendar.ts';
import { type DayEarnings, dayEarnings } from '@/core/earnings/earnings.ts';
import type { DayRollup } from '@/core/ledger/commission.ts';
import { dayRollupOf } from '@/core/ledger/totals.ts';
import { type Program, paidInMoney } from '@/core/programs/program.ts';
import { inDisplayCurrency } from '@/core/rates/convert.ts';
import { readArticles } from '../articles.ts';
import type { LongtailDb } from '../database.ts';
import { readOpenings } from '../opening.ts';
import { readRates } from '../rates.ts';
import { readSettings } from '../settings.ts';

/** Settled commissions of some days by program, from the sums of days: as many rows as days and programs. */
export async function readDayEarnings(db: LongtailDb, span: DayRange): Promise<DayEarnings[]> {
  const { currency } = await readSettings(db);
  return dayEarnings(await readDayRollups(db, span, currency), currency);
}

/**
 * The commissions of some days, in the display currency if there is a rate, without what is within an opening
 * balance.
 */
export async function readDayRollups(db: LongtailDb, span: DayRange, currency: string): Promise<DayRollup[]> {
  const [programs, all, balances] = await Promise.all([
    db.programs.toArray(),
    db.dayRollups.where('day').between(span.from, span.to, true, true).toArray(),
    db.openingBalances.where('asOf').aboveOrEqual(span.from).count(),
  ]);
  const within = balances === 0 ? [] : await readWithin(db, programs, span);
  const rollups = paidInMoney(programs, [...all, ...within]);
  const rates = await readRates(db, currency, [rollups]);
  return inDisplayCurrency({ currency, rates, rollups, opening: noOpenings, costs: [] }).rollups;
}

const noOpenings = { balances: [], rollups: [], monthly: [], notAdded: [], clicks: new Map() };

/** The rows of some days that a spreadsheet's totals replace, to be subtracted. */
async function readWithin(
  db: LongtailDb,
  programs: readonly Program[],
  { from, to }: DayRange,
): Promise<DayRollup[]> {
  const [articles, imports, rollups] = await Promise.all([
    readArticles(db),
    db.imports.toArray(),
    db.rollups.toArray(),
  ]);
  const { adds } = await readOpenings(db, { articles, programs, imports, rollups });
  const months = monthsFromTo(monthOfDay(from), monthOfDay(to));
  const pairs = programs.flatMap(({ id }) => months.map((month) => [id, month]));
  const commissions = await db.commissions.where('[programId+month]').anyOf(pairs).toArray();
  return commissions
    .filter((commission) => commission.day >= from && commission.day <= to && !adds(commission))
    .map(dayRollupOf)
    .map((rollup) => ({ ...rollup, amount: -rollup.amount }));
}
