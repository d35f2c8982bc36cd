import { type Fate, fatesOf } from '@/core/ledger/fate.ts';
import { groupOf } from '@/core/ledger/group.ts';
import { orderOf } from '@/core/ledger/order.ts';
import type { StatementRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { scatteredKeys } from '@/db/derived/rows.ts';
import { visibleVersions } from '@/db/derived/versions.ts';

/** Stored rows are loaded for at most this many keys at a time. */
export const KEYS_A_QUERY = 2000;

/**
 * What stored rows say about a statement: the fate of each of its rows, and how many rows it shares with each
 * earlier import.
 */
export type Known = { fates: Fate[]; shared: ReadonlyMap<string, number> };

type Against = { programId: string; coversTo: string; signal: AbortSignal };

/** Compares a statement's rows with the stored versions of their keys. Throws the signal's reason if it is cancelled. */
export async function compareWithStored(
  db: LongtailDb,
  rows: readonly StatementRow[],
  { programId, coversTo, signal }: Against,
): Promise<Known> {
  const fates: Fate[] = [];
  const shared = new Map<string, number>();
  const places = rows.map((row) => ({ key: row.key, group: groupOf(row) }));
  const groups = groupsOfKeys(places);
  const scattered = await scatteredKeys(db, programId, places);
  for (const indexes of byGroup(rows, groups)) {
    const own = indexes.flatMap((index) => rows[index] ?? []);
    const keys = new Set(own.map(({ key }) => key));
    const within = { groups: new Set([...keys].map((key) => groups.get(key) ?? '')), scattered };
    const versions = await visibleVersions(db, programId, keys, within);
    for (const { row } of versions) shared.set(row.importId, (shared.get(row.importId) ?? 0) + 1);
    const known = Map.groupBy(versions, ({ row }) => row.key);
    for (const [i, fate] of fatesOf(own, known, coversTo).entries()) fates[indexes[i] ?? 0] = fate;
    signal.throwIfAborted();
  }
  return { fates, shared };
}

/** The group in which each key comes first. */
function groupsOfKeys(places: readonly { key: string; group: string }[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const { key, group } of places) if (!groups.has(key)) groups.set(key, group);
  return groups;
}

/** The indexes of rows in storage order, in parts that never split a key. */
function* byGroup(rows: readonly StatementRow[], groups: ReadonlyMap<string, string>): Generator<number[]> {
  const keyAt = (index: number | undefined) => rows[index ?? 0]?.key ?? '';
  const order = orderOf(rows.map(({ key }) => `${groups.get(key)}\0${key}`));
  for (let from = 0; from < order.length; ) {
    let to = Math.min(from + KEYS_A_QUERY, order.length);
    while (to < order.length && keyAt(order[to]) === keyAt(order[to - 1])) to += 1;
    yield order.slice(from, to);
    from = to;
  }
}
