import { compareVersions, type RowVersion } from '@/core/ledger/entry.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { VanishedRow } from './types.ts';

const ROWS_A_QUERY = 2000;

type Pull = {
  programId: string;
  statement: NormalisedStatement;
  coversFrom: string;
  coversTo: string;
  /** How many rows the statement shares with each import. */
  shared: ReadonlyMap<string, number>;
  signal: AbortSignal;
};

/**
 * Rows that an earlier statement has and this one lacks, though it covers their days and reaches as far:
 * suspicious, but they still count. Only statements that share some but not all of their rows with this one are
 * compared, so that a download of something else says nothing. Newest first.
 */
export async function vanishedRows(db: LongtailDb, pull: Pull): Promise<VanishedRow[]> {
  const { statement, coversFrom, coversTo, shared, signal } = pull;
  const sharing = (await db.imports.bulkGet([...shared.keys()])).filter((item) => item !== undefined);
  const earlier = sharing.filter(
    (item) =>
      item.state === 'published' &&
      item.content === statement.content &&
      item.coversTo <= coversTo &&
      item.coversTo >= coversFrom &&
      isPartOf(shared.get(item.id) ?? 0, item),
  );
  const there = new Set([...statement.rows, ...statement.transfers].map(({ key }) => key));
  const missing = new Map<string, RowVersion>();
  for (const source of earlier) {
    for await (const rows of rowsOf(db, source)) {
      signal.throwIfAborted();
      for (const row of rows) {
        if (there.has(row.key) || row.day < coversFrom || row.day > coversTo) continue;
        const version = { row, coversTo: source.coversTo, importedAt: source.importedAt };
        const known = missing.get(row.key);
        if (!known || compareVersions(known, version) < 0) missing.set(row.key, version);
      }
    }
  }
  const names = new Map(earlier.map(({ id, fileName }) => [id, fileName]));
  return [...missing.values()]
    .map(({ row }) => row)
    .filter(({ status }) => status !== 'reversed')
    .sort((a, b) => (a.day === b.day ? a.line - b.line : a.day < b.day ? 1 : -1))
    .map(({ key, day, customer, kind, status, amount, currency, importId }) => ({
      ...{ key, day, customer, kind, status, amount, currency },
      fileName: names.get(importId) ?? '',
    }));
}

/** True for an import of which some rows are here and some are not. */
function isPartOf(shared: number, { rowCount }: Import): boolean {
  return shared > 0 && shared < rowCount;
}

async function* rowsOf(db: LongtailDb, { id, rowCount }: Import) {
  for (let from = 0; from < rowCount; from += ROWS_A_QUERY) {
    yield await db.importRows
      .where('[importId+seq]')
      .between([id, from], [id, from + ROWS_A_QUERY])
      .toArray();
  }
}
