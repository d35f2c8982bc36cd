import { type Day, monthOfDay } from '@/core/calendar.ts';
import { sumOf } from '@/core/earnings/earnings.ts';
import { expectedMonths } from '@/core/earnings/expected.ts';
import { type MonthSoFar, monthSoFar, monthSpans } from '@/core/earnings/month-so-far.ts';
import { PORTFOLIO } from '@/core/returns/inputs.ts';
import { statementsReach } from '@/core/returns/known-totals.ts';
import { sum } from '@/core/sums.ts';
import { coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import { readSettings } from '../settings.ts';
import { readDayRollups } from './earnings.ts';
import { readPortfolio } from './portfolio.ts';
import type { Glance } from './types.ts';

/**
 * The running month at a glance: from the sums of its days and of the month before, and from the stored figures.
 * Reads as few rows with a million commissions as with ten.
 */
export async function readGlance(db: LongtailDb, asOf: Day): Promise<Glance> {
  const { currency } = await readSettings(db);
  const { now, before } = monthSpans(asOf, null);
  const [days, whole, ahead, given, programs, imports] = await Promise.all([
    readDayRollups(db, { from: before.from, to: now.to }, currency),
    db.figures.get(PORTFOLIO),
    db.ahead.get('ahead'),
    db.openingBalances.where('asOf').aboveOrEqual(before.from).count(),
    db.programs.toArray(),
    db.imports.toArray(),
  ]);
  const reach = statementsReach(programs, coverageOf(imports));
  const month = monthSoFar(days, asOf, currency, reach);
  const [next = null] = expectedMonths(ahead ?? null, currency, 1);
  return {
    asOf,
    currency,
    ...(given === 0 ? month : await withGivenMonths(db, asOf, month)),
    runRate: whole?.runRate ?? null,
    nextMonth: next,
  };
}

/**
 * Takes months given as totals into account, which have no days: this month's is added; the month before can't
 * be compared.
 */
async function withGivenMonths(db: LongtailDb, asOf: Day, month: MonthSoFar): Promise<MonthSoFar> {
  const { earnings } = await readPortfolio(db, asOf);
  const given = earnings.filter((item) => item.month === monthOfDay(asOf)).map(sumOf);
  return { ...month, settled: given.length > 0 ? sum(given) : month.settled, before: null };
}
