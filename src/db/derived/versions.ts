import type { RowVersion } from '@/core/ledger/entry.ts';
import type { Import, ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';
import { rowsOfGroups, rowsSharing } from './rows.ts';

/** True for a row that the ledger counts: staged rows are unseen, published ones up to the cursor. */
function isVisible(row: ImportRow, source: Import): boolean {
  return source.state !== 'staging' && row.seq < source.cursor;
}

/** The visible ones among some rows, with what orders them. */
export async function visibleOf(db: LongtailDb, rows: readonly ImportRow[]): Promise<RowVersion[]> {
  const ids = [...new Set(rows.map(({ importId }) => importId))];
  const sources = await db.imports.bulkGet(ids);
  const imports = new Map(sources.map((item) => [item?.id, item]));
  return rows.flatMap((row) => {
    const source = imports.get(row.importId);
    if (!source || !isVisible(row, source)) return [];
    return [{ row, coversTo: source.coversTo, importedAt: source.importedAt }];
  });
}

/** Limits where rows are looked for: those of keys that are not scattered are in these groups only. */
type Within = { groups: Iterable<string>; scattered: ReadonlySet<string> };

/**
 * The visible rows of some keys of a program, with what orders them. Their groups are looked up, as far as they are
 * not known.
 */
export async function visibleVersions(
  db: LongtailDb,
  programId: string,
  keys: Iterable<string>,
  within?: Within,
): Promise<RowVersion[]> {
  const wanted = new Set(keys);
  const loose = within ? wanted.intersection(within.scattered) : wanted;
  const found = await rowsSharing(db, programId, loose);
  const groups = new Set(within?.groups);
  for (const [, group] of found) groups.add(group);
  const rows = await rowsOfGroups(db, programId, groups, { isWanted: ([, , key]) => wanted.has(key) });
  return visibleOf(db, rows);
}
