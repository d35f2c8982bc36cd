import type { Day } from '../calendar.ts';
import type { ImportRow, RowKind, StatementRow, Status } from '../statements/row.ts';

/** A row with what decides which reading of it is newer: coverage, then import time, then line. */
export type RowVersion = { row: ImportRow; coversTo: Day; importedAt: number };

/** What the rows of one key say together. */
export type LedgerEntry = Omit<
  StatementRow,
  'kind' | 'status' | 'originalAmount' | 'rawKind' | 'rawStatus'
> & {
  kind: RowKind;
  status: Status;
  /** The most that it was worth: an amount cut to zero still shows what it was. */
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
 * Folds the versions of one key. The newest decides, but it cannot erase who and what the row was about, or
 * what a reversed commission was worth. Throws RangeError without versions.
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
 * The worth of a row. One that was taken back often shows zero: then an earlier version or an `Original...`
 * column tells, preferably a version from before it was taken back. 0 for a negative row.
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
