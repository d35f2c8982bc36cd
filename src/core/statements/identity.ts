import type { Day } from '../calendar.ts';
import { keyOf } from '../ids.ts';
import type { Mapping, PartialMapping } from './mapping.ts';
import type { RowKind } from './row.ts';

export type KeyClass =
  | 'commission'
  | 'refund'
  | 'click'
  | 'sign-up'
  | 'cancellation'
  | 'payout'
  | 'fee'
  | 'other';

/** What a row's key is made of. The plan price counts minor units. */
export type RowIdentity = {
  kind: RowKind;
  day: Day;
  amount: number | null;
  customer: string | null;
  subId: string | null;
  product: string | null;
  planPrice: number | null;
  link: string | null;
  referrer: string | null;
  landingPage: string | null;
  externalId: string | null;
};

/** Part of each fingerprint. It grows when the fields change, so that keys of different versions never mix. */
const fingerprintVersion = 'v1';

/**
 * Rows of different classes never share a key, so a refund that names the id of its commission
 * stands beside it. A negative amount is a refund, whatever the kind.
 */
export function classOf(kind: RowKind, amount: number | null): KeyClass {
  if (kind === 'click' || kind === 'sign-up' || kind === 'cancellation') return kind;
  if (kind === 'payout' || kind === 'fee') return kind;
  if (kind === 'refund' || (amount !== null && amount < 0)) return 'refund';
  return kind === 'adjustment' ? 'other' : 'commission';
}

/**
 * The columns of a mapping that keys are made of, if they are in the file (a profile adds others). Remembering
 * them makes every later statement with these columns read alike: a new guess from other cells might pick other
 * columns, and every row would get a new key.
 */
export function namingColumns(mapping: Mapping, inFile: readonly string[]): PartialMapping {
  const naming: PartialMapping = mapping.externalId === null ? { externalId: null } : {};
  for (const field of ['externalId', 'date', 'customer', 'subId', 'product', 'planPrice'] as const) {
    const column = mapping[field];
    if (column !== null && inFile.includes(column)) naming[field] = column;
  }
  return naming;
}

/**
 * Makes the keys of one statement's rows, called in the order of its lines. With an external id
 * the key is program + class + id: a later line of the same key is its newer version. Else it is
 * a fingerprint without amount, count and status, plus its occurrence number in the statement,
 * so that two equal sales stay two; `alike` is true from the second of them on. A refund's id is often
 * that of its sale, which may be refunded in parts: its day and occurrence number belong to its key.
 */
export function keyMaker(programId: string): (row: RowIdentity) => { key: string; alike: boolean } {
  const seen = new Map<string, number>();
  return (row) => {
    const rowClass = classOf(row.kind, row.amount);
    if (row.externalId !== null && rowClass !== 'refund') {
      return { key: idKey(programId, rowClass, row.externalId), alike: false };
    }
    const parts = fingerprint(row, rowClass);
    const print = keyOf(...parts);
    const occurrence = (seen.get(print) ?? 0) + 1;
    seen.set(print, occurrence);
    return { key: keyOf(programId, fingerprintVersion, ...parts, occurrence), alike: occurrence > 1 };
  };
}

/** The range of keys of commissions without an id, on some days. */
export function keysOfDays(programId: string, from: Day, to: Day): { first: string; last: string } {
  const before = (day: Day) => keyOf(programId, fingerprintVersion, 'commission', day).slice(0, -1);
  return { first: before(from), last: `${before(to)}\uffff` };
}

/** The classes of the rows that a correction may name by their id. */
export const correctable = ['commission', 'sign-up', 'other'] as const satisfies KeyClass[];

/** The keys of the rows that a correction may mean by an id. */
export function keysOfId(programId: string, externalId: string): string[] {
  return correctable.map((rowClass) => idKey(programId, rowClass, externalId));
}

function idKey(programId: string, rowClass: KeyClass, externalId: string): string {
  return keyOf(programId, 'id', rowClass, externalId);
}

function fingerprint(row: RowIdentity, rowClass: KeyClass): (string | number | null)[] {
  if (rowClass === 'click') return [rowClass, row.day, row.subId, row.link, row.referrer, row.landingPage];
  if (rowClass === 'refund' && row.externalId !== null) return [rowClass, row.externalId, row.day];
  return [rowClass, row.day, row.customer, row.kind, row.subId, row.product, row.planPrice];
}
