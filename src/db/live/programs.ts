import { type Day, monthOfDay } from '@/core/calendar.ts';
import { payoutRows } from '@/core/ledger/payout-rows.ts';
import { reconcileProgram } from '@/core/referrals/reconcile-program.ts';
import { type ClickWindow, clickWindow } from '@/core/returns/click-window.ts';
import { judgeReferrals } from '@/core/returns/judged.ts';
import {
  type ProgramFigures,
  type ProgramFiguresInput,
  programFigures,
} from '@/core/returns/program-figures.ts';
import { readArticles } from '../articles.ts';
import { commissionDays, coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import { readRates } from '../rates.ts';
import { readSettings } from '../settings.ts';
import type { ProgramView } from './types.ts';
import { readVanished } from './vanished.ts';

/** The figures of every program, from rollups, referrals and monthly clicks; single rows are read only at the edges. */
export async function readPrograms(db: LongtailDb, asOf: Day): Promise<ProgramFigures[]> {
  const [{ currency }, programs, imports, rollups, referrals, clickMonths] = await Promise.all([
    readSettings(db),
    db.programs.toCollection().sortBy('name'),
    db.imports.toArray(),
    db.rollups.toArray(),
    db.referrals.toArray(),
    db.clickMonths.toArray(),
  ]);
  const coverage = coverageOf(imports);
  const paid = commissionDays(imports);
  const windows = new Map(
    [...coverage].map(([id, { clicks }]) => [id, clickWindow(clicks, paid.get(id) ?? [])] as const),
  );
  return programFigures({
    currency,
    rates: await readRates(db, currency, [programs, rollups]),
    programs,
    coverage,
    windows,
    edges: await readEdges(db, windows),
    rollups,
    referrals: judgeReferrals(referrals, programs, coverage, asOf),
    clickMonths,
  });
}

/** The rows of the months that click and commission statements cover only in part: the first and last ones. */
async function readEdges(
  db: LongtailDb,
  windows: ReadonlyMap<string, ClickWindow>,
): Promise<ProgramFiguresInput['edges']> {
  const edges = [...windows].flatMap(([programId, window]) =>
    window.edges.map(({ from, to }) => ({ programId, from, to })),
  );
  const months = edges.map(({ programId, from }) => [programId, monthOfDay(from)]);
  const [commissions, ...clickDays] = await Promise.all([
    db.commissions.where('[programId+month]').anyOf(months).toArray(),
    ...edges.map(({ programId, from, to }) =>
      db.clickDays.where('[programId+day]').between([programId, from], [programId, to], true, true).toArray(),
    ),
  ]);
  return { commissions, clickDays: clickDays.flat() };
}

/**
 * One program checked against its terms: its commissions are read for that, by index. Null where there is no such
 * program.
 */
export async function readProgram(db: LongtailDb, programId: string, asOf: Day): Promise<ProgramView | null> {
  const [all, imports, referrals, commissions, payouts, articles] = await Promise.all([
    readPrograms(db, asOf),
    db.imports.where({ programId }).toArray(),
    db.referrals.where({ programId }).toArray(),
    db.commissions.where({ programId }).toArray(),
    db.payouts.where({ programId }).toArray(),
    readArticles(db),
  ]);
  const figures = all.find(({ program }) => program.id === programId);
  if (!figures) return null;
  const { program, coversTo } = figures;
  return {
    ...figures,
    vanished: await readVanished(db, programId, imports),
    payouts: payoutRows(commissions, payouts),
    articleTitles: new Map(articles.map(({ id, title }) => [id, title])),
    reconciliation:
      coversTo === null
        ? null
        : reconcileProgram(program, referrals, commissions, {
            days: commissionDays(imports).get(programId) ?? [],
            to: coversTo,
          }),
  };
}
