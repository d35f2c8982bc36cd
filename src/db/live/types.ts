import type { ArticleView } from '@/core/articles/article.ts';
import type { Blog } from '@/core/articles/blog.ts';
import type { ViewTotal } from '@/core/articles/views.ts';
import type { LooseGroup, Tie } from '@/core/attribution/loose.ts';
import type { Suggestion } from '@/core/attribution/suggest.ts';
import type { LastCopy } from '@/core/backup/reminder.ts';
import type { Day, DayRange, Month } from '@/core/calendar.ts';
import type { ExpectedMonth } from '@/core/earnings/chart.ts';
import type { DayEarnings } from '@/core/earnings/earnings.ts';
import type { MonthSoFar } from '@/core/earnings/month-so-far.ts';
import type { AttributionRung, Commission } from '@/core/ledger/commission.ts';
import type { PayoutRows } from '@/core/ledger/payout-rows.ts';
import type { PayoutAccount } from '@/core/ledger/payouts.ts';
import type { LinkCheck } from '@/core/links/check.ts';
import type { OutboundLink } from '@/core/links/link.ts';
import type { SpreadsheetImport } from '@/core/opening/balance.ts';
import type { Program } from '@/core/programs/program.ts';
import type { Rate } from '@/core/rates/rate.ts';
import type { Reconciliation } from '@/core/referrals/reconcile-program.ts';
import type { Referral, ReferralState } from '@/core/referrals/referral.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import type { TimelineMonth } from '@/core/returns/article-timeline.ts';
import type { Later, MonthForecast } from '@/core/returns/held.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import type { Settings } from '@/core/settings/settings.ts';
import type { Import } from '@/core/statements/row.ts';
import type { SyncRun } from '@/core/sync/run.ts';
import type { Cost } from '@/core/time/cost.ts';
import type { Draft } from '@/core/time/draft.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import type { Timer } from '@/core/time/timer.ts';
import type { Tracker, TrackerImport } from '@/core/time/trackers/tracker.ts';
import type { OwedPayments, PlaceRow } from '../rows.ts';
import type { Snapshot } from '../snapshots.ts';

export type { Finding } from '../self-check.ts';

/** A snapshot without its file. */
type SnapshotView = Omit<Snapshot, 'file'>;

/** A blog with how many articles of it are known. */
export type BlogView = Blog & { articles: number };

export type ImportView = Import & { program: string };

export type SpreadsheetView = SpreadsheetImport & { program: string | null };

/** A referral with the words a screen needs. */
export type ReferralView = Referral & { program: string; state: ReferralState };

/** The commissions of one referral, in the order of their days. */
export type ReferralRows = {
  rows: Commission[];
  /** By hand: which rows are its own. */
  isGrouped: boolean;
};

/** Unattributed money that says the same about where it came from, with guesses about whose it is. */
export type LooseGroupView = LooseGroup & {
  program: string;
  suggestions: Suggestion[];
};

/** A referral some of whose rows name other articles than its own. */
export type AttributionConflict = {
  /** The referral's. */
  id: string;
  programId: string;
  program: string;
  customer: string;
  articleId: string;
  attribution: AttributionRung;
  /** Of all its rows, the first first. */
  keys: string[];
  otherIds: string[];
  /** How many rows name another. */
  rows: number;
};

/** A value that the author tied to an article. */
export type TieView = Tie & {
  id: string;
  programId: string;
  program: string;
  articleId: string;
  decidedAt: number;
};

/** What the author has to settle, the largest amount first, and what is settled for future rows, newest first. */
export type Loose = { groups: LooseGroupView[]; conflicts: AttributionConflict[]; ties: TieView[] };

/** A file of rules with how many it brought. */
export type RulesFileView = { fileId: string; fileName: string; addedAt: number; rules: number };

/** Commissions that a later statement lacks, with its file; `more`: how many others are not listed. */
export type Vanished = { commissions: { commission: Commission; fileName: string }[]; more: number };

/** A program's figures, and its statements checked against its terms; null without statements. */
export type ProgramView = ProgramFigures & {
  reconciliation: Reconciliation | null;
  vanished: Vanished;
  /** Each payout with the commissions that name it; none where no commission names any. */
  payouts: PayoutRows[];
  /** Of the articles of its referrals, by id. */
  articleTitles: ReadonlyMap<string, string>;
};

export type CostView = Cost & { articleTitle: string };

/** A time entry as it counts. */
export type WorkView = TimeEntry & {
  /** Null: a draft that is not an article yet, or an article that is gone. */
  articleTitle: string | null;
  /**
   * Where it was imported from; null: measured or entered here. Work from a spreadsheet is removed with the
   * spreadsheet.
   */
  from: Tracker | 'spreadsheet' | null;
};

type TrackerImportView = Omit<TrackerImport, 'rows'>;

/** A change of time entries by hand, with what it added as far as that still counts. */
export type WorkChangeView = {
  id: string;
  decidedAt: number;
  before: WorkView[];
  after: WorkView[];
  /** False if what it added was changed again since: that change must be taken back first. */
  isLast: boolean;
};

/** The timer with what it runs on: an article's title, or a draft's page. */
export type TimerView = Timer & { title: string | null; place: string | null };

/** A draft that is no article yet, and which one it probably became. */
export type DraftView = Draft & {
  openedOn: Day;
  /** Work on it that counts for no article so far. */
  seconds: number;
  suggestion: { articleId: string; title: string } | null;
};

/** What is kept of one file of rates. */
export type RatesFileView = {
  fileName: string;
  count: number;
  currencies: number;
  from: Month;
  to: Month;
  savedAt: number;
};

export type RatesView = {
  /** Newest month first. */
  byHand: Rate[];
  files: RatesFileView[];
};

/** A web page's table that was imported before, recognised by its page and its columns. */
export type Recipe = {
  /** As `pagePattern` gives it. */
  page: string;
  fingerprint: string;
  programId: string;
  program: string;
};

/** The sync with a Forem as it stands. */
export type SyncView = {
  run: SyncRun;
  /** Published articles whose figures of the day are in, of all. */
  progress: { done: number; total: number };
  hasKey: boolean;
};

/** What is known about an article's readers, at all its publications. */
export type ReadersView = {
  /** Newest month first; months of the server's time (UTC). */
  months: (ViewTotal & { month: Month })[];
  /** The largest first. */
  referrers: { domain: string | null; views: number }[];
};

/** An article's months on one axis. */
export type TimelineView = {
  months: TimelineMonth[];
  /** Settled by totals over a time whose months are not known, minor units: in none of the months. */
  leftOut: number;
};

/** The running month at a glance: minor units of `currency`; null is not known. */
export type Glance = MonthSoFar & {
  asOf: Day;
  currency: string;
  runRate: number | null;
  nextMonth: ExpectedMonth | null;
};

/**
 * `kept`: the forecasts that can be compared with what came. `outgrown`: how many months' forecasts can't,
 * because older days became known after them. `later`: what is dated after the day up to which they are judged.
 */
export type KeptForecasts = { kept: MonthForecast[]; outgrown: number; later: Later[] };

/** What screens read. Each is a live query: it runs again when what it read has changed. */
export type Live = {
  portfolio(): Promise<Portfolio>;
  /** Read from so few rows that it answers at once. */
  glance(): Promise<Glance>;
  /**
   * The months ahead as last computed, null before the first time, and whether they are stale or lack the `whole`
   * asked for.
   */
  ahead(whole: boolean): Promise<{ made: Ahead | null; isStale: boolean }>;
  /** The forecasts kept, one a month for the portfolio and each article. */
  monthForecasts(): Promise<KeptForecasts>;
  /** Settled commissions of some days by program, in the display currency. */
  dayEarnings(span: DayRange): Promise<DayEarnings[]>;
  articles(): Promise<ArticleView[]>;
  programs(): Promise<Program[]>;
  /** All outbound links of an article, those that are gone included. */
  linksOf(articleId: string): Promise<OutboundLink[]>;
  /** The last check of each link that was ever checked. */
  linkChecks(): Promise<LinkCheck[]>;
  programFigures(): Promise<ProgramFigures[]>;
  program(programId: string): Promise<ProgramView | null>;
  referrals(): Promise<ReferralView[]>;
  referralRows(referralId: string): Promise<ReferralRows>;
  imports(): Promise<ImportView[]>;
  spreadsheets(): Promise<SpreadsheetView[]>;
  /** What each program's statements lack by its terms. */
  owed(): Promise<OwedPayments[]>;
  /** Payouts compared with earnings, by program and currency, if payouts are known. */
  payouts(): Promise<PayoutAccount[]>;
  loose(): Promise<Loose>;
  /** Newest first. */
  ruleFiles(): Promise<RulesFileView[]>;
  /** Newest first, with the estimates that spreadsheets give. */
  work(): Promise<WorkView[]>;
  /** Newest first. */
  trackerImports(): Promise<TrackerImportView[]>;
  /** Newest first. */
  workChanges(): Promise<WorkChangeView[]>;
  /** Newest first. */
  costs(): Promise<CostView[]>;
  /** Null where there is none. */
  timer(): Promise<TimerView | null>;
  /** The last first. */
  drafts(): Promise<DraftView[]>;
  /** Where the author said "I write here". */
  places(): Promise<PlaceRow[]>;
  rates(): Promise<RatesView>;
  /** With dev.to first. */
  syncs(): Promise<SyncView[]>;
  timeline(articleId: string): Promise<TimelineView>;
  readers(articleId: string): Promise<ReadersView>;
  lastCopy(): Promise<LastCopy>;
  /** The latest first. */
  snapshots(): Promise<SnapshotView[]>;
  settings(): Promise<Settings>;
  /** In the order they were added. */
  blogs(): Promise<BlogView[]>;
  /** Tables of web pages that were imported before. */
  recipes(): Promise<Recipe[]>;
  /** Ids of the attention items that the author has dismissed. */
  dismissed(): Promise<string[]>;
  /** False until the author confirmed who they are on dev.to. */
  hasIdentity(): Promise<boolean>;
};
