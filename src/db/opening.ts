import type { ArticleView } from '@/core/articles/article.ts';
import { isWithin } from '@/core/day-ranges.ts';
import type { Commission, Rollup } from '@/core/ledger/commission.ts';
import { programsByArticle } from '@/core/links/affiliate.ts';
import { applyOpenings, daysWithin, edgeMonths } from '@/core/opening/apply.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';
import { openingClicks, openingHours } from '@/core/opening/counts.ts';
import { judgeOpenings, type OpeningContext } from '@/core/opening/judge.ts';
import type { Program } from '@/core/programs/program.ts';
import type { OpeningFigures } from '@/core/returns/inputs.ts';
import { commissionKinds, type Import } from '@/core/statements/row.ts';
import type { ArticleTimeEntry, TimeEntry } from '@/core/time/entry.ts';
import { commissionDays } from './coverage.ts';
import type { LongtailDb } from './database.ts';

type Facts = {
  articles: readonly ArticleView[];
  programs: readonly Program[];
  imports: readonly Import[];
  rollups: readonly Rollup[];
};

export type OpeningsRead = {
  figures: OpeningFigures;
  /** Rollups without what is within a balance. */
  rollups: Rollup[];
  /** False for a commission that is within a balance. */
  adds: (commission: Commission) => boolean;
  /** True if every commission of a program without an article counts. */
  addsAllLoose: (programId: string) => boolean;
  /** The work that spreadsheets add to some entries. */
  hoursBeyond: (entries: readonly TimeEntry[]) => ArticleTimeEntry[];
};

/**
 * What the author's spreadsheets add to the ledger, and what they replace. Computed from the facts each time,
 * one row per article, so there is nothing to keep in sync.
 */
export async function readOpenings(db: LongtailDb, facts: Facts): Promise<OpeningsRead> {
  const balances = await db.openingBalances.toArray();
  const programs = facts.programs.map((program) => program.id);
  const openings = judgeOpenings(balances, await openingContext(db, balances, facts));
  const months = edgeMonths(openings, programs);
  const commissions = await db.commissions.where('[programId+month]').anyOf(months).toArray();
  const applied = applyOpenings(facts.rollups, commissions, openings);
  const daysFor = daysWithin(openings);
  return {
    figures: {
      balances: openings,
      rollups: applied.opening,
      monthly: applied.monthly,
      notAdded: applied.notAdded,
      clicks: openingClicks(balances),
    },
    rollups: applied.rollups,
    adds: (commission) => !isWithin(commission.day, daysFor(commission)),
    addsAllLoose: (programId) =>
      commissionKinds.every((kind) => daysFor({ programId, articleId: null, kind }).length === 0),
    hoursBeyond: (entries) => openingHours(balances, entries),
  };
}

/** What decides whether some balances count. */
export async function openingContext(
  db: LongtailDb,
  balances: readonly OpeningBalance[],
  facts: Facts,
): Promise<OpeningContext> {
  return {
    publishedOn: new Map(facts.articles.map((article) => [article.id, article.publishedOn])),
    programsOf: await programsOfArticles(db, balances, facts),
    covered: commissionDays(facts.imports),
  };
}

/** Programs that an article links to, now or earlier, or has rows of; all of them where it has neither. */
async function programsOfArticles(
  db: LongtailDb,
  balances: readonly OpeningBalance[],
  { programs, rollups }: Facts,
): Promise<(articleId: string) => string[]> {
  const articleIds = new Set(
    balances.filter((item) => item.programId === null).map((item) => item.articleId),
  );
  const links = await db.links
    .where('articleId')
    .anyOf([...articleIds])
    .toArray();
  const found = programsByArticle(
    programs,
    rollups.filter((rollup) => articleIds.has(rollup.articleId)),
    links,
  );
  return (articleId) => {
    const own = [...(found.get(articleId) ?? [])];
    return own.length > 0 ? own : programs.map((program) => program.id);
  };
}
