import type { ArticleView } from '../articles/article.ts';
import type { ArticleViews, ReaderResponse } from '../articles/views.ts';
import type { Day, Month } from '../calendar.ts';
import type { MonthEarnings } from '../earnings/earnings.ts';
import type { CommissionTotals } from '../ledger/commission.ts';
import type { AffiliateLink, OutboundLink } from '../links/link.ts';
import type { AmountsByCurrency } from '../money.ts';
import type { Opening } from '../opening/opening.ts';
import type { Program } from '../programs/program.ts';
import type { RangeWithMean } from '../projection/quantiles.ts';
import type { Spread } from '../projection/types.ts';
import type { RateNeed } from '../rates/needs.ts';
import type { ArticleHours } from '../time/entry.ts';
import type { BasisPart } from './basis.ts';
import type { ReturnsInput } from './inputs.ts';

/**
 * What is derived about an article beyond its rollups: counts, run rate and projection, as of a day.
 * Amounts in minor units of the display currency; null is unknown.
 */
export type Figures = {
  articleId: string;
  asOf: Day;
  conversions: number | null;
  activeReferrals: number;
  churnedReferrals: number;
  /** Expected recurring commission a month. */
  runRate: number | null;
  /** Months 1, 2, ... of the article up to the running one; [] for a post without a date. */
  clicksByMonth: (number | null)[];
  /** The next 12, 24, 60 and 120 months. */
  year: Spread | null;
  headline: Spread | null;
  fiveYears: Spread | null;
  lifetime: Spread | null;
  breakEven: DatedBreakEven | null;
  /** What the projection rests on, or why there is none. */
  basis: BasisPart[];
};

/** When the hours so far are paid for: the first months with probability .5, .1 and .9; null: not within 120 months. */
export type DatedBreakEven = {
  byMonth: Month | null;
  earliest: Month | null;
  latest: Month | null;
  probabilityWithin24: number;
  probabilityWithin120: number;
};

/** Commissions as far as imports cover them; null: nothing covers them, so they are not known rather than 0. */
export type KnownTotals = CommissionTotals | null;

/** One row of the article table. Amounts in minor units of the display currency. */
export type ArticleReturns = {
  article: ArticleView;
  commissions: KnownTotals;
  /** Currencies without a rate to the display currency: shown apart, never added. */
  otherCurrencies: Record<string, CommissionTotals>;
  /** The other currencies its money came in, with the rates it is converted at. */
  rates: RateNeed[];
  time: ArticleHours | null;
  views: ArticleViews | null;
  /** What readers did. */
  response: ReaderResponse | null;
  costs: number;
  /** Costs in currencies without a rate: with any, hourly rates are not known. */
  otherCosts: AmountsByCurrency;
  /** Minor units an hour; null where commissions or costs are not known, or have no rate, or hours are too few. */
  effectiveHourlyRate: number | null;
  projectedHourlyRate: RangeWithMean | null;
  links: AffiliateLink[];
  /** Programs that it links to now, or has commissions of. */
  programIds: string[];
  /** What spreadsheets say of it, whether it counts or not. */
  openings: Opening[];
  /** Rows of statements that are within them: kept, not added. */
  notAdded: NotAdded;
  /** Null until they were computed. */
  figures: Figures | null;
};

/** Commissions dated within an opening balance: `amount` is what is settled, minor units. */
export type NotAdded = { rows: number; amount: number };

/** Commissions of one month, settled, by kind: the bars of the chart. */
export type MonthReturns = { month: Month; firstOrder: number; recurring: number; other: number };

export type ProgramReturns = {
  program: Program;
  /** Last day that its imports of commission rows reach; null: nothing imported. */
  coversTo: Day | null;
  commissions: CommissionTotals;
  /** In the currencies of its statements. */
  original: Record<string, CommissionTotals>;
};

/** What a portfolio is put together from, as of a day. */
export type PortfolioInput = Omit<
  ReturnsInput,
  'programsOfArticle' | 'programsLeft' | 'referrals' | 'unsettled' | 'clickDays'
> & {
  /** Links that stand now. */
  links: readonly OutboundLink[];
  /** As they were last computed. */
  figures: readonly Figures[];
  figuresStale: boolean;
  unfinishedImports: string[];
  leftOut: string[];
};

export type Portfolio = {
  asOf: Day;
  currency: string;
  hourlyRateTarget: number | null;
  articles: ArticleReturns[];
  unattributed: {
    commissions: KnownTotals;
    otherCurrencies: Record<string, CommissionTotals>;
    figures: Figures | null;
  };
  /** Of the unattributed, by currency, the monthly totals of programs: no row that could be settled. */
  unattributedTotals: Record<string, number>;
  programs: ProgramReturns[];
  /** Of all together; null until they were computed. */
  figures: Figures | null;
  /** Without totals over an article's whole time: their months are not known. */
  months: MonthReturns[];
  /** The same by program, gaps left out. */
  earnings: MonthEarnings[];
  /** The other currencies that occur, with the rates that they are converted at. */
  rates: RateNeed[];
  /** What was booked in the calendar month before `asOf`. */
  lastMonth: { month: Month; commissions: KnownTotals };
  /** All that is within opening balances. */
  notAdded: NotAdded;
  /** Every opening balance as it counts now, newest first. */
  openings: readonly Opening[];
  totals: {
    articles: number;
    commissions: KnownTotals;
    otherCurrencies: Record<string, CommissionTotals>;
    runRate: number | null;
    hours: number | null;
    hoursEstimated: number | null;
    costs: number;
    otherCosts: AmountsByCurrency;
    headline: Spread | null;
    lifetime: Spread | null;
  };
  /** Imports being published or undone right now: figures may still move. */
  unfinishedImports: string[];
  /** Tables with records that can't be read, which are left out of all of this. */
  leftOut: string[];
  /** True when figures are older than the ledger: they are being recomputed. */
  figuresStale: boolean;
};

/** The totals at the top of every surface. */
export type Headline = Pick<Portfolio, 'asOf' | 'currency' | 'hourlyRateTarget' | 'totals'>;
