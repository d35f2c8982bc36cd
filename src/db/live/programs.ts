import { reconcileProgram } from '@/core/referrals/reconcile-program.ts';
import { judgeReferrals } from '@/core/returns/outlook.ts';
import { type ProgramFigures, programFigures } from '@/core/returns/program-figures.ts';
import { readArticles } from '../articles.ts';
import { commissionDays, coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import type { ProgramView } from './types.ts';

/** The figures of every program, from rollups, referrals and the clicks of months. */
export async function readPrograms(db: LongtailDb): Promise<ProgramFigures[]> {
  const [programs, imports, rollups, referrals, clickMonths] = await Promise.all([
    db.programs.toCollection().sortBy('name'),
    db.imports.toArray(),
    db.rollups.toArray(),
    db.referrals.toArray(),
    db.clickMonths.toArray(),
  ]);
  const coverage = coverageOf(imports);
  return programFigures({
    programs,
    coverage,
    covered: commissionDays(imports),
    rollups,
    referrals: judgeReferrals(referrals, programs, coverage),
    clickMonths,
  });
}

/**
 * One program held against its terms: its own commissions are read for that, by index. Null where
 * there is no such program.
 */
export async function readProgram(db: LongtailDb, programId: string): Promise<ProgramView | null> {
  const [all, imports, referrals, commissions, articles] = await Promise.all([
    readPrograms(db),
    db.imports.where({ programId }).toArray(),
    db.referrals.where({ programId }).toArray(),
    db.commissions.where({ programId }).toArray(),
    readArticles(db),
  ]);
  const figures = all.find(({ program }) => program.id === programId);
  if (!figures) return null;
  const { program, coversTo } = figures;
  return {
    ...figures,
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
