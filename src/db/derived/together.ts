import { correctedId } from '@/core/ledger/group.ts';
import { keysOfId } from '@/core/statements/identity.ts';
import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';
import { rowsWith } from './rows.ts';

/** What ties rows together: the rows of these keys and groups, and the corrections of these ids. */
export type Touched = { keys: Iterable<string>; groups?: Iterable<string>; ids?: Iterable<string> };

/** What the derivation of some rows, there or gone, touches. */
export function touchedBy(rows: readonly ImportRow[]): Touched {
  const { programId } = rows[0] ?? {};
  const corrected = new Set(rows.flatMap((row) => correctedId(row) ?? []));
  const originals = programId === undefined ? [] : [...corrected].flatMap((id) => keysOfId(programId, id));
  return {
    keys: [...rows.map((row) => row.key), ...originals],
    groups: rows.map((row) => row.group),
    ids: [...corrected, ...rows.flatMap((row) => row.externalId ?? [])],
  };
}

/**
 * All rows that can only be understood together with what was touched: every version of a key, the
 * rest of each group, and what names each other by id, on and on until nothing more is found.
 */
export async function rowsTogether(db: LongtailDb, programId: string, touched: Touched) {
  const rows = new Map<string, ImportRow>();
  const seen = { key: new Set<string>(), group: new Set<string>(), corrects: new Set<string>() };
  const read = async (field: keyof typeof seen, values: Iterable<string> = []): Promise<ImportRow[]> => {
    const fresh = [...new Set(values)].filter((value) => !seen[field].has(value));
    for (const value of fresh) seen[field].add(value);
    return fresh.length > 0 ? rowsWith(db, programId, field, fresh) : [];
  };
  for (let next: Touched | null = touched; next; ) {
    const found: ImportRow[][] = await Promise.all([
      read('key', next.keys),
      read('group', next.groups),
      read('corrects', next.ids),
    ]);
    const fresh = found.flat().filter((row) => !rows.has(row.id));
    for (const row of fresh) rows.set(row.id, row);
    next = fresh.length > 0 ? touchedBy(fresh) : null;
  }
  return { rows: [...rows.values()], keys: [...seen.key], groups: seen.group };
}
