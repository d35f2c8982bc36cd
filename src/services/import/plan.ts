import type { RowVersion } from '@/core/ledger/entry.ts';
import { type Fate, fatesOf } from '@/core/ledger/fate.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { RowProblem } from '@/core/statements/error.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import type { StatementRow } from '@/core/statements/row.ts';
import type { StatementTable } from '@/core/statements/table.ts';
import type { LongtailDb } from '@/db/database.ts';
import { visibleVersions } from '@/db/derived/versions.ts';
import type { PreviewRow } from './types.ts';

const KEYS_A_QUERY = 10_000;

/** The stored versions of the keys of some rows. Throws the signal's reason where it is cancelled. */
export async function knownVersions(
  db: LongtailDb,
  programId: string,
  rows: readonly StatementRow[],
  signal: AbortSignal,
): Promise<Map<string, RowVersion[]>> {
  const keys = [...new Set(rows.map((row) => row.key))].sort();
  const known: RowVersion[] = [];
  for (let from = 0; from < keys.length; from += KEYS_A_QUERY) {
    const versions = await visibleVersions(db, programId, keys.slice(from, from + KEYS_A_QUERY));
    for (const version of versions) known.push(version);
    signal.throwIfAborted();
  }
  return Map.groupBy(known, ({ row }) => row.key);
}

type Against = {
  known: ReadonlyMap<string, readonly RowVersion[]>;
  edits: readonly RowEdit[];
  coversTo: string;
};

/** Every line of the file with its fate, in the order of the file. */
export function previewRows(
  table: StatementTable,
  statement: NormalisedStatement,
  { known, edits, coversTo }: Against,
): PreviewRow[] {
  const correctedLines = new Set(edits.filter(({ leftOut }) => !leftOut).map(({ line }) => line));
  const fates = fatesOf(statement.rows, known, coversTo);
  const alike = new Set(statement.alike);
  const rows = statement.rows.map((row, index) => {
    const notes = [alike.has(row.line) ? ALIKE : null, correctedLines.has(row.line) ? CORRECTED : null];
    return previewRow(row, fates[index], notes);
  });
  const ignored = statement.ignored.map(({ line, reason, amount, currency }) => ({
    ...blank(line),
    fate: 'ignored' as const,
    reason,
    amount,
    currency,
  }));
  const skipped = table.skipped.map(({ line, reason }) => ({
    ...blank(line),
    fate: 'ignored' as const,
    reason,
  }));
  const leftOut = edits
    .filter((edit) => edit.leftOut)
    .map(({ line }) => ({
      ...blank(line),
      fate: 'ignored' as const,
      reason: 'left out by hand',
      edit: 'take-in' as const,
    }));
  const problems = Map.groupBy(statement.problems, (problem) => problem.line);
  const errors = [...problems].map(([line, group]) => ({
    ...blank(line),
    fate: 'error' as const,
    edit: 'leave-out' as const,
    reason: group.map(reasonOf).join(' '),
  }));
  return [...rows, ...ignored, ...skipped, ...leftOut, ...errors].sort((a, b) => a.line - b.line);
}

/** Column, value and reason; the value once where the reason names it too. */
function reasonOf({ column, value, message }: RowProblem): string {
  if (column === null) return message;
  return value === '' || message.includes(value)
    ? `${column}: ${message}`
    : `${column} "${value}": ${message}`;
}

const ALIKE = 'Equal to an earlier row in all that names it: only their order tells them apart.';

const CORRECTED = 'Corrected by hand.';

function previewRow(
  row: StatementRow,
  fate: Fate | undefined,
  notes: readonly (string | null)[],
): PreviewRow {
  const { line, day, customer, kind, status, amount, currency, subId, clicks } = row;
  const { fate: word, reason } = fate ?? { fate: 'new' as const, reason: null };
  const why = [reason, ...notes].filter((part) => part !== null).join(' ');
  return {
    line,
    day,
    customer,
    kind,
    status,
    amount,
    currency,
    subId,
    clicks,
    fate: word,
    reason: why || null,
    edit: 'leave-out',
  };
}

function blank(line: number): PreviewRow {
  return {
    line,
    fate: 'ignored',
    reason: null,
    day: null,
    customer: null,
    kind: null,
    status: null,
    amount: null,
    currency: null,
    subId: null,
    clicks: null,
    edit: null,
  };
}
