import type { RowVersion } from '@/core/ledger/entry.ts';
import type { Import, ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';

/** True for a row that the ledger counts: staged rows are unseen, published ones up to the cursor. */
function isVisible(row: ImportRow, source: Import): boolean {
  if (source.state === 'staging') return false;
  return source.state !== 'publishing' || row.seq < source.cursor;
}

/** The visible rows of some keys of a program, with what orders them. */
export async function visibleVersions(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
): Promise<RowVersion[]> {
  const imports = new Map((await db.imports.where({ programId }).toArray()).map((item) => [item.id, item]));
  const rows = await db.importRows
    .where('[programId+key]')
    .anyOf(keys.map((key) => [programId, key]))
    .toArray();
  return rows.flatMap((row) => {
    const source = imports.get(row.importId);
    if (!source || !isVisible(row, source)) return [];
    return [{ row, coversTo: source.coversTo, importedAt: source.importedAt }];
  });
}
