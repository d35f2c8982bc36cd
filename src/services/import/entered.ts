import { addDays, type Day } from '@/core/calendar.ts';
import { DAYS_OFF, likelyTwins } from '@/core/ledger/twins.ts';
import type { ImportRow, StatementRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { EnteredRow } from './types.ts';

/** Imports of so few rows may have been typed, before there was a statement. */
const MOST_ROWS = 20;
const MOST_IMPORTS = 50;

type Read = { programId: string; rows: readonly StatementRow[]; coversFrom: Day; coversTo: Day };

/**
 * Rows of a statement that look like rows that were entered before, in small imports: typed rows have no id and
 * other words than the statement, so nothing else ties the two. Reads those imports alone.
 */
export async function enteredBefore(db: LongtailDb, read: Read): Promise<EnteredRow[]> {
  const { programId, rows, coversFrom, coversTo } = read;
  if (rows.length === 0) return [];
  const few = await db.imports
    .where('[programId+rowCount]')
    .between([programId, 1], [programId, MOST_ROWS], true, true)
    .toArray();
  const small = few
    .filter(
      (item) =>
        item.state === 'published' &&
        item.coversTo >= addDays(coversFrom, -DAYS_OFF) &&
        item.coversFrom <= addDays(coversTo, DAYS_OFF),
    )
    .sort((a, b) => b.importedAt - a.importedAt)
    .slice(0, MOST_IMPORTS);
  if (small.length === 0) return [];
  const known: ImportRow[] = [];
  for (const { id } of small)
    known.push(...(await db.importRows.where('[importId+seq]').between([id], [id, []]).toArray()));
  const names = new Map(small.map(({ id, fileName }) => [id, fileName]));
  return likelyTwins(rows, known).map(({ row, known: entered }) => ({
    line: row.line,
    day: row.day,
    customer: row.customer,
    amount: row.amount,
    currency: row.currency,
    entered: { day: entered.day, customer: entered.customer, fileName: names.get(entered.importId) ?? '' },
  }));
}
