import type { Day } from '@/core/calendar.ts';
import { createForecaster } from '@/core/projection/forecaster.ts';
import type { TermsChange } from '@/core/projection/terms-change.ts';
import type { WhatIf } from '@/core/projection/what-if.ts';
import { makeAhead } from '@/core/returns/ahead.ts';
import { changeTerms } from '@/core/returns/change-terms.ts';
import { type ArticleExplanation, explainArticle, explainProgram } from '@/core/returns/explain/explain.ts';
import type { RetentionEvidence } from '@/core/returns/explain/retention.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import { isAheadStale, isMonthKept, storeAhead } from '@/db/ahead.ts';
import type { LongtailDb } from '@/db/database.ts';
import { areFiguresStale, type FiguresInput, readFiguresInput, storeFigures } from '@/db/figures.ts';
import { refreshOwed } from '@/db/owed.ts';
import { withoutUnfit } from '@/db/unfit.ts';
import type { Clock } from '@/platform/clock.ts';
import { todayOf } from './today.ts';

/** Figures and forecasts: computed when the data or the day has changed, and stored. */
export function createFiguresService(db: LongtailDb, clock: Clock) {
  const forecaster = createForecaster();
  /** Works something out of everything that figures are made from; returns that input with the result. */
  const workOut = <T>(asOf: Day, work: (input: ReturnsInput) => T) =>
    withoutUnfit(db, async (): Promise<[FiguresInput, T]> => {
      const from = await readFiguresInput(db, asOf);
      return [from, work(from.input)];
    });
  /**
   * Computes the months ahead if they are stale; the `whole` takes longer, so it is asked for only by a page
   * that shows it.
   */
  const lookAhead = async (whole: boolean): Promise<void> => {
    const asOf = await todayOf(db, clock);
    while (await isAheadStale(db, asOf, whole)) {
      const [from, made] = await workOut(asOf, (input) => makeAhead(input, whole));
      await storeAhead(db, made, from);
    }
  };
  return {
    /** Recomputes stale figures, and tries again if the data changed meanwhile. Returns whether any were computed. */
    async refresh(): Promise<boolean> {
      const asOf = await todayOf(db, clock);
      let made = false;
      while (await areFiguresStale(db, asOf)) {
        const [from, figures] = await workOut(asOf, (input) => makeFigures(input, forecaster));
        await storeFigures(db, figures, from);
        made = true;
      }
      if (made) await refreshOwed(db);
      return made;
    },
    /** Takes an article's projection apart; null where there is no such article. Nothing is stored. */
    async explainArticle(articleId: string): Promise<ArticleExplanation | null> {
      return (await workOut(await todayOf(db, clock), (input) => explainArticle(input, articleId)))[1];
    },
    /** How long a program's customers are expected to stay, and what that rests on. */
    async explainProgram(programId: string): Promise<RetentionEvidence[]> {
      return (await workOut(await todayOf(db, clock), (input) => explainProgram(input, programId)))[1];
    },
    /** What a change of a program's terms would do to the next 24 months. Nothing is stored. */
    async whatIf(programId: string, change: TermsChange): Promise<WhatIf | null> {
      return (await workOut(await todayOf(db, clock), (input) => changeTerms(input, programId, change)))[1];
    },
    lookAhead,
    /** Keeps this month's forecast if none is kept yet, so that it can be compared with what comes. */
    async keepMonth(): Promise<void> {
      if (!(await isMonthKept(db, await todayOf(db, clock)))) await lookAhead(false);
    },
  };
}
