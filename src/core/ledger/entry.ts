import type { Day } from '../calendar.ts';
import type { ImportRow, RowKind, StatementRow, Status } from '../statements/row.ts';

/** A row with what orders it among the readings of the same row: coverage, then import time, then line. */
export type RowVersion = { row: ImportRow; coversTo: Day; importedAt: number };

/** What the rows of one key say together. */
export type LedgerEntry = Omit<
  StatementRow,
  'kind' | 'status' | 'originalAmount' | 'rawKind' | 'rawStatus'
> & {
  kind: RowKind;
  status: Status;
  /** What it was worth at most: an amount cut to zero is still known by it. */
  worth: number;
};

/** Older versions first (design decision: an import that covers less far is older, whenever it was read). */
export function compareVersions(a: RowVersion, b: RowVersion): number {
  if (a.coversTo !== b.coversTo) return a.coversTo < b.coversTo ? -1 : 1;
  if (a.importedAt !== b.importedAt) return a.importedAt - b.importedAt;
  if (a.row.importId !== b.row.importId) return a.row.importId < b.row.importId ? -1 : 1;
  return a.row.line - b.row.line || a.row.seq - b.row.seq;
}

/**
 * Folds the versions of one key: the newest decides, but it cannot make the ledger forget who and what the row was
 * about, or what a reversed commission was worth. Throws RangeError without versions.
 */
export function foldVersions(versions: readonly RowVersion[]): LedgerEntry {
  const rows = [...versions].sort(compareVersions).map((version) => version.row);
  const newest = rows.at(-1);
  if (!newest) throw new RangeError('An entry needs at least one row');
  const { line, key, kind, status, day, currency, clicks } = newest;
  const worth = worthOf(rows, newest);
  return {
    line,
    key,
    kind,
    status,
    day,
    currency,
    clicks,
    amount: status === 'reversed' && worth > 0 ? worth : newest.amount,
    worth,
    customer: lastKnown(rows, (row) => row.customer),
    planPrice: lastKnown(rows, (row) => row.planPrice),
    subId: lastKnown(rows, (row) => row.subId),
    product: lastKnown(rows, (row) => row.product),
    externalId: lastKnown(rows, (row) => row.externalId),
    originalExternalId: lastKnown(rows, (row) => row.originalExternalId),
    link: lastKnown(rows, (row) => row.link),
    coupon: lastKnown(rows, (row) => row.coupon),
    referrer: lastKnown(rows, (row) => row.referrer),
    landingPage: lastKnown(rows, (row) => row.landingPage),
    payoutId: lastKnown(rows, (row) => row.payoutId),
  };
}

function lastKnown<T>(rows: readonly ImportRow[], pick: (row: ImportRow) => T | null): T | null {
  return rows.map(pick).findLast((value) => value !== null) ?? null;
}

/**
 * A row that is taken back often comes with zero: an earlier row or an `Original...` column knows what
 * it was worth, a row from before it was taken back best. 0 for a negative row.
 */
function worthOf(rows: readonly ImportRow[], newest: ImportRow): number {
  const amount = newest.amount ?? 0;
  if (amount < 0 || (amount > 0 && newest.status !== 'reversed')) return Math.max(amount, 0);
  const standing = rows.filter((row) => row.status !== 'reversed');
  return (
    lastAbove0(standing, (row) => row.amount) ??
    lastAbove0(rows, (row) => row.originalAmount) ??
    lastAbove0(rows, (row) => row.amount) ??
    0
  );
}

function lastAbove0(rows: readonly ImportRow[], pick: (row: ImportRow) => number | null): number | null {
  return rows.map(pick).findLast((amount) => amount !== null && amount > 0) ?? null;
}
