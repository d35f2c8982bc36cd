import { keysOfId } from '@/core/statements/identity.ts';
import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';
import type { RowKey } from '../rows.ts';
import { type Held, hasCorrections, rowsCorrecting, rowsOfGroups, rowsSharing } from './rows.ts';

/** Rows that changed: derive their keys and groups again. */
export type Touched = {
  keys: Iterable<string>;
  groups: Iterable<string>;
  /** Ids by which deleted rows corrected others, or were corrected. */
  ids?: Iterable<string>;
  /** Keys that are known to have no row outside `groups`; the others are looked for in every group. */
  within?: ReadonlySet<string>;
  /** True for rows that did not count before: if there are no others, nothing is derived yet. */
  isNew?: (row: ImportRow) => boolean;
  /** Rows in memory, by their key: they need not be read. */
  held?: Held;
};

type Together = { rows: ImportRow[]; keys: Set<string>; groups: Set<string> };

/**
 * All rows of the touched keys and groups. Where a key has rows in several groups (a customer that was
 * named later), or a row corrects one of another group by its id, these belong together too.
 */
export async function rowsTogether(db: LongtailDb, programId: string, touched: Touched): Promise<Together> {
  const keys = new Set<string>(touched.keys);
  const groups = new Set<string>(touched.groups);
  const rows: ImportRow[] = [];
  const isLoose = (key: string) => !touched.within?.has(key);
  const tiedTo = await tieFinder(db, programId);
  let newKeys = [...keys].filter(isLoose);
  let newGroups = new Set(groups);
  let tied = await rowsNaming(db, programId, touched.ids ?? []);
  for (;;) {
    for (const [, group] of [...(await rowsSharing(db, programId, newKeys)), ...tied]) {
      if (!groups.has(group)) newGroups.add(group);
      groups.add(group);
    }
    if (newGroups.size === 0) break;
    const found = await rowsOfGroups(db, programId, newGroups, { held: touched.held });
    for (const row of found) rows.push(row);
    newKeys = found.map((row) => row.key).filter((key) => !keys.has(key) && isLoose(key));
    for (const { key } of found) keys.add(key);
    tied = await tiedTo(found);
    newGroups = new Set();
  }
  return { rows, keys, groups };
}

/** The groups of rows that correct others by an id, and of those that are corrected. */
export function tiedGroups(rows: readonly ImportRow[]): Set<string> {
  const corrected = new Set(rows.flatMap((row) => row.corrects ?? []));
  const tied = rows.filter(
    (row) => row.corrects !== null || (row.externalId !== null && corrected.has(row.externalId)),
  );
  return new Set(tied.map((row) => row.group));
}

/** Ids by which rows correct others, or may be corrected. */
export function tyingIds(rows: readonly ImportRow[]): string[] {
  return rows.flatMap((row) => row.corrects ?? row.externalId ?? []);
}

/** Finds what some rows correct, and what corrects them. */
async function tieFinder(
  db: LongtailDb,
  programId: string,
): Promise<(rows: readonly ImportRow[]) => Promise<RowKey[]>> {
  if (!(await hasCorrections(db, programId))) return async () => [];
  return async (rows) => {
    const corrected = rows.flatMap((row) => row.corrects ?? []);
    const own = rows.flatMap((row) => (row.corrects === null ? (row.externalId ?? []) : []));
    return [
      ...(await rowsSharing(db, programId, originalsOf(programId, corrected))),
      ...(await rowsCorrecting(db, programId, own)),
    ];
  };
}

/** The rows with some ids, and those that correct them. */
async function rowsNaming(db: LongtailDb, programId: string, ids: Iterable<string>): Promise<RowKey[]> {
  const all = [...ids];
  return [
    ...(await rowsSharing(db, programId, originalsOf(programId, all))),
    ...(await rowsCorrecting(db, programId, all)),
  ];
}

function originalsOf(programId: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => keysOfId(programId, id));
}
