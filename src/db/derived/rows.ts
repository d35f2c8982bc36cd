import type { Collection } from 'dexie';
import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';
import type { RowKey } from '../rows.ts';
import { seek } from './seek.ts';

/** The keys of a program's rows that share some row identities, whatever their group. */
export async function rowsSharing(
  db: LongtailDb,
  programId: string,
  keys: Iterable<string>,
): Promise<RowKey[]> {
  const runs = await seek(keys, {
    read: (from, to, limit) =>
      db.importRows
        .where('[programId+key]')
        .between([programId, from], [programId, to], true, true)
        .limit(limit)
        .primaryKeys(),
    place: ([, , key]) => key,
  });
  return runs.flat();
}

/** The keys of a program's rows that correct rows with some external ids. */
export function rowsCorrecting(db: LongtailDb, programId: string, ids: Iterable<string>): Promise<RowKey[]> {
  const pairs = [...new Set(ids)].map((id) => [programId, id]);
  return db.importRows.where('[programId+corrects]').anyOf(pairs).primaryKeys();
}

/** True where some row of a program corrects another by its id. Most programs have none. */
export async function hasCorrections(db: LongtailDb, programId: string): Promise<boolean> {
  const rows = db.importRows.where('[programId+corrects]').between([programId], [programId, []]);
  return (await rows.limit(1).primaryKeys()).length > 0;
}

const KEYS_AT_ONCE = 10_000;

/**
 * Of the keys of some rows and the stored rows that share them, those with rows in more than one group. The
 * rows of every other key are all in their own group.
 */
export async function scatteredKeys(
  db: LongtailDb,
  programId: string,
  rows: Iterable<{ group: string; key: string }>,
): Promise<Set<string>> {
  const groups = new Map<string, string>();
  const scattered = new Set<string>();
  const see = (group: string, key: string) => {
    if ((groups.get(key) ?? group) !== group) scattered.add(key);
    groups.set(key, group);
  };
  for (const { group, key } of rows) see(group, key);
  const keys = [...groups.keys()].sort();
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const sharing = await rowsSharing(db, programId, keys.slice(from, from + KEYS_AT_ONCE));
    for (const [, group, key] of sharing) see(group, key);
  }
  return scattered;
}

/** A row that is in memory already; undefined for one that must be read. */
export type Held = (key: RowKey) => ImportRow | undefined;

/** The rows of some groups of a program, or the wanted ones among them. Reads no other row. */
export async function rowsOfGroups(
  db: LongtailDb,
  programId: string,
  groups: Iterable<string>,
  { isWanted, held }: { isWanted?: (key: RowKey) => boolean; held?: Held | undefined } = {},
): Promise<ImportRow[]> {
  const runs = await seek(
    groups,
    {
      read: (from, to, limit) =>
        between(db, [programId, from], [programId, to, []]).limit(limit).primaryKeys(),
      place: ([, group]) => group,
    },
    isWanted,
  );
  return (await Promise.all(runs.map((run) => readRun(db, run, held)))).flat();
}

/** A run is read as a whole, unless all of it is in memory. */
async function readRun(db: LongtailDb, run: readonly RowKey[], held?: Held): Promise<ImportRow[]> {
  const rows = held ? run.flatMap((key) => held(key) ?? []) : [];
  return rows.length === run.length ? rows : between(db, run[0] ?? [], run.at(-1) ?? []).toArray();
}

function between(
  db: LongtailDb,
  from: readonly unknown[],
  to: readonly unknown[],
): Collection<ImportRow, RowKey> {
  return db.importRows.where(':id').between(from, to, true, true);
}

/** The keys of a program's stored rows that stand in more than one group. Holds no more than those. */
export async function scatteredIn(db: LongtailDb, programId: string): Promise<Set<string>> {
  const scattered = new Set<string>();
  let limit = KEYS_AT_ONCE;
  for (let from = ''; ; ) {
    const rows = await db.importRows
      .where('[programId+key]')
      .between([programId, from], [programId, []])
      .limit(limit)
      .primaryKeys();
    rows.forEach(([, group, key], index) => {
      const before = rows[index - 1];
      if (before && before[2] === key && before[1] !== group) scattered.add(key);
    });
    if (rows.length < limit) return scattered;
    // The last key is read again with what follows; if nothing else was read, more at once.
    const last = rows.at(-1)?.[2] ?? '';
    if (last === from) limit *= 2;
    from = last;
  }
}
