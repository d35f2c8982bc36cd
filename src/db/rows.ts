import type { TieField } from '@/core/attribution/clues.ts';
import type { Day, Month } from '@/core/calendar.ts';
import type { AmountsByCurrency } from '@/core/money.ts';
import type { Spread } from '@/core/projection/types.ts';
import type { Settings } from '@/core/settings/settings.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import type { Replaced } from '@/core/time/counted.ts';
import type { WritingPlace } from '@/core/time/place.ts';
import type { TrackerMeaning } from '@/core/time/trackers/plan.ts';
import type { Tracker, TrackerField } from '@/core/time/trackers/tracker.ts';

/** The one row of settings. */
export type SettingsRow = Settings & { id: 'author' };

/** The primary key of an `ImportRow`. */
export type RowKey = [programId: string, group: string, key: string, importId: string, seq: number];

/**
 * By hand: a referral, or an order without a customer, belongs to this article. It is the one with the first of
 * these rows that still exists, so that a decision outlives the undo of one import of several, and never passes
 * on to a namesake in an older statement.
 */
export type AttributionDecision = {
  /** `keyOf('attribute', first key)`. */
  id: string;
  type: 'attribute';
  programId: string;
  keys: string[];
  articleId: string;
  decidedAt: number;
};

/** By hand: rows with this sub-ID, coupon or link belong to this article, future ones too. */
export type TieDecision = {
  /** `keyOf('tie', programId, field, clueValue)`. */
  id: string;
  type: 'tie';
  programId: string;
  field: TieField;
  value: string;
  articleId: string;
  decidedAt: number;
};

/** By hand: these rows of one customer key are one referral, and no row of another such decision is. */
type TogetherDecision = {
  /** `keyOf('together', first key)`. */
  id: string;
  type: 'together';
  programId: string;
  keys: string[];
  decidedAt: number;
};

/** By hand: this was dismissed, and needs no more attention while it stays the same. */
type DismissDecision = {
  /** `keyOf('dismiss', itemId)`. */
  id: string;
  type: 'dismiss';
  /** The id of an attention item, which holds what it said. */
  itemId: string;
  decidedAt: number;
};

/** By hand: these entries are out of the count, and others, which are facts of their own, take their place. */
export type WorkDecision = {
  /** `keyOf('work', uuid)`. */
  id: string;
  type: 'work';
  replaces: Replaced[];
  /** Ids of the entries that it put there. */
  adds: string[];
  decidedAt: number;
};

/** By hand: a statement line is left out, or cells of it are read as something else. */
type RowEditDecision = {
  /** `keyOf('row-edit', programId, print)`. */
  id: string;
  type: 'row-edit';
  programId: string;
  /** The line, by what it says: see `linePrints`. */
  print: string;
  leftOut: boolean;
  /** By column. */
  cells: Record<string, string>;
  decidedAt: number;
};

/** By hand: this publication is one of this article's; joined and split articles stay so. */
export type ArticleDecision = {
  /** `keyOf('article', publicationId)`. */
  id: string;
  type: 'article';
  publicationId: string;
  articleId: string;
  decidedAt: number;
};

export type Decision =
  | AttributionDecision
  | TieDecision
  | TogetherDecision
  | DismissDecision
  | WorkDecision
  | RowEditDecision
  | ArticleDecision;

/** What the author settled about statements with these columns. */
export type RememberedMapping = {
  id: string;
  programId: string;
  fingerprint: string;
  mapping: PartialMapping;
  /** The web pages that such tables stood on, as `pagePattern` gives them: what a visit there can update. */
  pages: string[];
  usedAt: number;
};

/** What the author said that a value in a tracker's exports means. */
export type RememberedMeaning = TrackerMeaning & {
  /** `keyOf(tracker, by, value)`. */
  id: string;
  tracker: Tracker;
  by: TrackerField;
  value: string;
  usedAt: number;
};

/** Clicks of one day on one sub-ID: the fold of its click rows. Derived. */
export type ClickDay = {
  key: string;
  programId: string;
  articleId: string | null;
  day: Day;
  subId: string | null;
  link: string | null;
  clicks: number;
};

/** Clicks of one program in one calendar month: the sum of its click days. Derived. */
export type ClickMonth = { id: string; programId: string; month: Month; clicks: number };

/** What a program's statements lack by its terms, counted when something about it changed. Derived. */
export type OwedPayments = {
  programId: string;
  /** What it was counted from; if that has changed, it is stale. */
  basis: string;
  /** Payments missing or short. */
  payments: number;
  /** Minor units, as far as they are known. */
  amounts: AmountsByCurrency;
};

/** A projection as it was made, kept so that it can be compared with what came. */
export type ForecastMade = {
  /** `keyOf(madeOn, articleId)`: the last of a day stands. '' is the portfolio. */
  id: string;
  articleId: string;
  madeOn: Day;
  dataVersion: number;
  currency: string;
  coversTo: Record<string, Day>;
  headline: Spread;
  lifetime: Spread;
};

/** Where the author said "I write here". */
export type PlaceRow = WritingPlace & {
  /** `keyOf(origin, pages, page)`. */
  id: string;
  /** As shown: the origin, and for one page its path. */
  place: string;
  markedAt: number;
};

export type Meta = { key: string; value: number };
