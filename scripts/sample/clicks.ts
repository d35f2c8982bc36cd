import { addDays } from '../../src/core/calendar.ts';
import type { DraftArticle } from './articles.ts';
import { chanceOf } from './chance.ts';
import type { ProgramId } from './programs.ts';
import { daysSince, type SampleRow } from './statements.ts';
import { shareOfDay } from './traffic.ts';

const FIRST_DAY = '2026-05-01';
const LAST_DAY = '2026-10-31';

/** Clicks in an ordinary article's first 30 days. */
const FIRST_CLICKS = 22;

export type ClickRow = { day: string; subId: string; clicks: number };

/** A program's clicks by day and sub-ID: the course of real traffic, and one click at least where somebody came. */
export function makeClicks(
  seed: number,
  programId: ProgramId,
  articles: readonly DraftArticle[],
  rows: readonly SampleRow[],
): ClickRow[] {
  const chance = chanceOf(seed, `${programId} clicks`);
  const starts = new Set(firstRows(rows).map(({ day, subId }) => `${day} ${subId}`));
  const clicks: ClickRow[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    for (const { publishedOn, subId, course, popularity, programIds } of articles) {
      const age = daysSince(publishedOn, day);
      if (age < 0 || !programIds.includes(programId)) continue;
      const drawn = chance.poisson(FIRST_CLICKS * popularity * shareOfDay(course, age));
      const count = Math.max(drawn, starts.has(`${day} ${subId}`) ? 1 : 0);
      if (count > 0) clicks.push({ day, subId, clicks: count });
    }
  }
  return clicks;
}

function firstRows(rows: readonly SampleRow[]): SampleRow[] {
  return [...Map.groupBy(rows, (row) => row.customer).values()].flatMap(([first]) => first ?? []);
}
