import type { Clues } from '../attribution/clues.ts';
import type { Day, Month } from '../calendar.ts';
import type { CommissionKind, Status } from '../statements/row.ts';

/** Why money belongs to an article, best rung first (design: "attribution"). */
const attributionRungs = [
  'manual',
  'sub-id',
  'dedicated-link',
  'referrer',
  'landing-page',
  'rule',
  'click-share',
] as const;
export type AttributionRung = (typeof attributionRungs)[number];

/** One ledger entry: the fold of the statement rows that share its key. Derived. */
export type Commission = Clues & {
  key: string;
  programId: string;
  kind: CommissionKind;
  status: Status;
  /** Minor units; a reversed commission keeps what it was worth. */
  amount: number;
  currency: string;
  day: Day;
  month: Month;
  customer: string | null;
  planPrice: number | null;
  product: string | null;
  externalId: string | null;
  payoutId: string | null;
  /** Key of the commission that an adjustment takes back. */
  adjusts: string | null;
  /** Line of its newest row: the order within a day. */
  line: number;
  referralId: string | null;
  /** Null: unattributed. */
  articleId: string | null;
  attribution: AttributionRung | null;
  /** Its program if it is unattributed and belongs to no referral; else null, which indexes leave out. */
  looseIn: string | null;
};

/** Settled commissions by kind and what stands apart, in minor units of one currency. */
export type CommissionTotals = {
  firstOrder: number;
  recurring: number;
  bonus: number;
  flat: number;
  adjustment: number;
  /** firstOrder to adjustment, approved or paid. */
  toDate: number;
  pending: number;
  held: number;
  reversed: number;
};

/** Sums by article x program x month x kind x status x currency. Derived. */
export type Rollup = {
  /** `keyOf` of the six. */
  id: string;
  /** '' for the unattributed. */
  articleId: string;
  programId: string;
  month: Month;
  kind: CommissionKind;
  status: Status;
  currency: string;
  amount: number;
  count: number;
  /** Of these, rows that name no customer. */
  anonymous: number;
};

/** The same by day, over all articles, for screens that show days. `articleId` is ''. */
export type DayRollup = Rollup & { day: Day };
