import type { Day } from '../calendar.ts';

export const commissionKinds = ['first-order', 'recurring', 'bonus', 'flat', 'adjustment'] as const;
export type CommissionKind = (typeof commissionKinds)[number];

export const rowKinds = [
  ...commissionKinds,
  'click',
  'sign-up',
  'cancellation',
  'refund',
  'payout',
  'fee',
  'ignore',
] as const;
export type RowKind = (typeof rowKinds)[number];

export const statuses = ['pending', 'approved', 'paid', 'reversed', 'held'] as const;
export type Status = (typeof statuses)[number];

/** One statement row after mapping: what it says, in the project's words. Amounts in minor units. */
export type StatementRow = {
  /** Line in the file, 1 is the first. */
  line: number;
  /** Row identity (design: "row identity"): the same row of a later statement has the same key. */
  key: string;
  kind: RowKind;
  status: Status;
  day: Day;
  customer: string | null;
  /** Null for rows without money (clicks, sign-ups, cancellations, a refund without amount). */
  amount: number | null;
  /** From an `Original...` column: what a zeroed reversal was worth. */
  originalAmount: number | null;
  currency: string;
  planPrice: number | null;
  subId: string | null;
  product: string | null;
  externalId: string | null;
  /** The id of the row this one corrects, where the statement says it. */
  originalExternalId: string | null;
  /** Number of clicks; null for other rows. */
  clicks: number | null;
  link: string | null;
  coupon: string | null;
  /** Addresses as the statement gives them: the page the click came from, and the page it was made on. */
  referrer: string | null;
  landingPage: string | null;
  /** The payout that it was, or is to be, paid in. */
  payoutId: string | null;
  /** The statement's own words for kind and status. */
  rawKind: string | null;
  rawStatus: string | null;
};

/** A statement row as stored: a fact, never edited. */
export type ImportRow = StatementRow & {
  importId: string;
  programId: string;
  /** Its place among the rows of its import, from 0: group by group, in the order of lines. */
  seq: number;
  /** The rows that are derived together with it: see `groupOf`. */
  group: string;
  /** The id of the row that it takes money back of: see `correctedId`. */
  corrects: string | null;
  /** Values by which it is found when what they name has changed: see `clueKeys`. */
  clues: string[];
};

/** One reading of one statement. */
export type Import = {
  id: string;
  programId: string;
  fileName: string;
  /** SHA-256 of the bytes, hex: says "already imported". */
  fileHash: string;
  importedAt: number;
  content: 'commissions' | 'clicks' | 'payouts';
  coversFrom: Day;
  coversTo: Day;
  /**
   * `staging`: its rows are not seen yet. `publishing` and `undoing`: unfinished; both are carried to their
   * end, after a crash too.
   */
  state: 'staging' | 'publishing' | 'published' | 'undoing';
  /** Rows published so far, by `seq`. */
  cursor: number;
  rowCount: number;
  mapping: unknown;
  mappingVersion: number;
  counts: Record<RowFate, number>;
  /**
   * Rows of earlier statements that it lacked when it was imported although it covers their days: how many, and
   * the keys of the first. They still count.
   */
  lacks?: { count: number; keys: string[] };
};

export const rowFates = ['new', 'updates', 'same', 'older', 'ignored', 'error'] as const;
export type RowFate = (typeof rowFates)[number];

/** How many rows of a preview have each fate. */
export function countFates(rows: readonly { fate: RowFate }[]): Record<RowFate, number> {
  const counts = { new: 0, updates: 0, same: 0, older: 0, ignored: 0, error: 0 };
  for (const row of rows) counts[row.fate] += 1;
  return counts;
}
