import type { ArticleView } from '../articles/article.ts';
import type { ViewTotal } from '../articles/views.ts';
import type { Day, DayRange } from '../calendar.ts';
import type { Commission, Rollup } from '../ledger/commission.ts';
import type { Opening } from '../opening/opening.ts';
import type { Program } from '../programs/program.ts';
import type { Rate } from '../rates/rate.ts';
import type { Referral } from '../referrals/referral.ts';
import type { Cost } from '../time/cost.ts';
import type { ArticleTimeEntry } from '../time/entry.ts';

/** `figures` rows that stand for no single article. */
export const UNATTRIBUTED = '';
export const PORTFOLIO = '*';

/** How far a program's imports reach. */
export type ProgramCoverage = {
  /** Of commission rows; null: none imported. */
  coversTo: Day | null;
  clicks: DayRange[];
};

/** What the author's spreadsheets contribute. */
export type OpeningFigures = {
  balances: readonly Opening[];
  /** The balances that count, as commissions. */
  rollups: readonly Rollup[];
  /** Of these, the ones that are of one month alone. */
  monthly: readonly Rollup[];
  /** Statement rows dated within them. */
  notAdded: readonly Rollup[];
  /** Months 1 to 3 of each article. */
  clicks: ReadonlyMap<string, readonly (number | null)[]>;
};

/** Everything that figures are made from, as of one day. */
export type ReturnsInput = {
  asOf: Day;
  /** The display currency. */
  currency: string;
  /** For the currencies that occur. */
  rates: readonly Rate[];
  /** Minor units an hour. */
  hourlyRateTarget: number | null;
  programs: readonly Program[];
  coverage: ReadonlyMap<string, ProgramCoverage>;
  articles: readonly ArticleView[];
  /** Programs that an article links to, or has rows of. */
  programsOfArticle: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of these, the ones that it linked to once, and links to no more. */
  programsLeft: ReadonlyMap<string, ReadonlySet<string>>;
  /** Without what is within an opening balance. */
  rollups: readonly Rollup[];
  opening: OpeningFigures;
  referrals: readonly Referral[];
  /** Pending and held commissions. */
  unsettled: readonly Commission[];
  clickDays: readonly { articleId: string | null; programId: string; day: Day; clicks: number }[];
  viewTotals: readonly ViewTotal[];
  timeEntries: readonly ArticleTimeEntry[];
  costs: readonly Cost[];
};
