import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Article, Publication } from '@/core/articles/article.ts';
import type { Blog } from '@/core/articles/blog.ts';
import type { Referrer } from '@/core/articles/referrers.ts';
import type { Counters, ViewsDay, ViewTotal } from '@/core/articles/views.ts';
import type { Rule } from '@/core/attribution/rule.ts';
import { NEWER_DATA } from '@/core/backup/newer.ts';
import type { Commission, DayRollup, Rollup } from '@/core/ledger/commission.ts';
import type { Payout } from '@/core/ledger/payouts.ts';
import type { LinkCheck } from '@/core/links/check.ts';
import type { OutboundLink } from '@/core/links/link.ts';
import type { OpeningBalance, SpreadsheetImport } from '@/core/opening/balance.ts';
import type { Program } from '@/core/programs/program.ts';
import type { Rate } from '@/core/rates/rate.ts';
import type { Referral } from '@/core/referrals/referral.ts';
import type { MonthForecast } from '@/core/returns/held.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import type { Import, ImportRow } from '@/core/statements/row.ts';
import type { Secret, StatsRead, SyncRun } from '@/core/sync/run.ts';
import type { Cost } from '@/core/time/cost.ts';
import type { Draft } from '@/core/time/draft.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import type { Stretch } from '@/core/time/stretch.ts';
import type { Timer } from '@/core/time/timer.ts';
import type { TrackerImport } from '@/core/time/trackers/tracker.ts';
import type { AheadRow } from './ahead.ts';
import { type LeftOut, leaveOut } from './leave-out.ts';
import { declareVersions, type SchemaVersion } from './migrations/migrate.ts';
import type {
  ClickDay,
  ClickMonth,
  Decision,
  ForecastMade,
  Meta,
  OwedPayments,
  PlaceRow,
  RememberedMapping,
  RememberedMeaning,
  RowKey,
  SettingsRow,
} from './rows.ts';

const schemaV1 = {
  articles: 'id',
  publications: 'id, articleId, site, *names',
  blogs: 'id',
  links: 'id, publicationId, articleId, *paramValues',
  linkChecks: 'href',
  programs: 'id, &name',
  imports: 'id, programId, state, fileHash, importedAt, [programId+rowCount]',
  // Rows that are derived together are stored together.
  importRows:
    '[programId+group+key+importId+seq], [importId+seq], [programId+key], [programId+corrects], *clues',
  timeEntries: 'id, articleId, draftId, createdAt',
  stretches: 'id, beatId, entryId, to',
  drafts: 'id, articleId, tab, seenAt',
  timers: 'id',
  places: 'id',
  costs: 'id, articleId',
  trackerImports: 'id',
  views: 'id, publicationId',
  counters: 'publicationId',
  referrers: 'id, publicationId',
  statsReads: 'publicationId',
  syncs: 'origin',
  secrets: 'origin',
  rates: 'id, source, to',
  openingBalances: 'id, importId, articleId, publicationId, asOf',
  spreadsheets: 'id',
  forecastsMade: 'id, articleId',
  monthForecasts: 'id, articleId',
  rules: 'id, fileId, subId, page',
  decisions: 'id, type, programId, *keys',
  mappings: 'id',
  trackerMeanings: 'id, articleId',
  settings: 'id',
  // Indexed by month too: in the month in which a spreadsheet's balance ends, single days are read.
  commissions: 'key, programId, referralId, status, looseIn, [programId+month]',
  referrals: 'id, programId, articleId, loose.programId, *conflicts, [programId+customer]',
  rollups: 'id, articleId, programId',
  dayRollups: 'id, day',
  clickDays: 'key, programId, articleId, [programId+day]',
  clickMonths: 'id, programId',
  payouts: 'key, programId',
  viewTotals: 'publicationId',
  figures: 'articleId',
  ahead: 'id',
  owed: 'programId',
  meta: 'key',
} as const;
export type TableName = keyof typeof schemaV1;

/** Every version that was ever released; a later one says what it changes. */
const versions: readonly SchemaVersion[] = [{ version: 1, stores: schemaV1 }];

/**
 * The IndexedDB that Dexie is given. Dexie would open stored data of a newer version, whatever its version, and
 * add its own tables; this refuses instead, so that nothing is touched.
 */
const ownVersionOnly = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new Error(NEWER_DATA);
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
};

/**
 * The tables by their kind of data: facts are never edited, decisions apply on top, derived can be
 * rebuilt. Opens at the first query, and again after a lost connection.
 */
export class LongtailDb extends Dexie {
  // facts
  declare readonly articles: EntityTable<Article, 'id'>;
  declare readonly publications: EntityTable<Publication, 'id'>;
  declare readonly blogs: EntityTable<Blog, 'id'>;
  declare readonly links: EntityTable<OutboundLink, 'id'>;
  declare readonly linkChecks: EntityTable<LinkCheck, 'href'>;
  declare readonly programs: EntityTable<Program, 'id'>;
  declare readonly imports: EntityTable<Import, 'id'>;
  declare readonly importRows: Table<ImportRow, RowKey>;
  declare readonly timeEntries: EntityTable<TimeEntry, 'id'>;
  declare readonly stretches: EntityTable<Stretch, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly places: EntityTable<PlaceRow, 'id'>;
  declare readonly timers: EntityTable<Timer, 'id'>;
  declare readonly costs: EntityTable<Cost, 'id'>;
  declare readonly trackerImports: EntityTable<TrackerImport, 'id'>;
  declare readonly views: EntityTable<ViewsDay, 'id'>;
  declare readonly counters: EntityTable<Counters, 'publicationId'>;
  declare readonly referrers: EntityTable<Referrer, 'id'>;
  declare readonly statsReads: EntityTable<StatsRead, 'publicationId'>;
  declare readonly syncs: EntityTable<SyncRun, 'origin'>;
  declare readonly rates: EntityTable<Rate, 'id'>;
  declare readonly spreadsheets: EntityTable<SpreadsheetImport, 'id'>;
  declare readonly openingBalances: EntityTable<OpeningBalance, 'id'>;
  declare readonly forecastsMade: EntityTable<ForecastMade, 'id'>;
  declare readonly monthForecasts: EntityTable<MonthForecast, 'id'>;
  declare readonly rules: EntityTable<Rule, 'id'>;
  // decisions
  declare readonly decisions: Table<Decision, string>;
  declare readonly mappings: EntityTable<RememberedMapping, 'id'>;
  declare readonly trackerMeanings: EntityTable<RememberedMeaning, 'id'>;
  declare readonly settings: EntityTable<SettingsRow, 'id'>;
  /** Never exported. */
  declare readonly secrets: EntityTable<Secret, 'origin'>;
  // derived
  declare readonly commissions: EntityTable<Commission, 'key'>;
  declare readonly referrals: EntityTable<Referral, 'id'>;
  declare readonly rollups: EntityTable<Rollup, 'id'>;
  declare readonly dayRollups: EntityTable<DayRollup, 'id'>;
  declare readonly clickDays: EntityTable<ClickDay, 'key'>;
  declare readonly clickMonths: EntityTable<ClickMonth, 'id'>;
  declare readonly payouts: EntityTable<Payout, 'key'>;
  declare readonly viewTotals: EntityTable<ViewTotal, 'publicationId'>;
  declare readonly figures: EntityTable<Figures, 'articleId'>;
  declare readonly ahead: EntityTable<AheadRow, 'id'>;
  declare readonly owed: EntityTable<OwedPayments, 'programId'>;
  declare readonly meta: Table<Meta, string>;

  /** Records that can't be read, and so are left out: see `withoutUnfit`. */
  readonly leftOut: LeftOut = new Map();

  constructor(name = 'longtail') {
    // Dexie would keep what live queries read, and copy every record of it for each answer.
    super(name, { indexedDB: ownVersionOnly, cache: 'disabled' });
    declareVersions(this, versions);
    leaveOut(this, this.leftOut);
  }
}

/** Derived from the other derived tables, on request. */
const madeLater = ['figures', 'owed', 'ahead'] as const;

/** Made again by a rebuild. */
export const rebuiltTables = [
  'commissions',
  'referrals',
  'rollups',
  'dayRollups',
  'clickDays',
  'clickMonths',
  'payouts',
  'viewTotals',
] as const;

/** Derived tables: emptied by a rebuild. */
export const derivedTables = [...rebuiltTables, ...madeLater] as const;
