import type { Fate } from '@/core/ledger/fate.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { RowProblem } from '@/core/statements/error.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import { countFates, type RowFate, type StatementRow } from '@/core/statements/row.ts';
import type { StatementTable } from '@/core/statements/table.ts';
import type { PreviewRow, Reason } from './types.ts';

/** Every line of a file with its fate, in the order of the file. Lines are put into words when they are asked for. */
export type PlannedLines = {
  counts: Record<RowFate, number>;
  /** Why lines are no rows, and how many each reason holds for, the most frequent first. */
  reasons: Reason[];
  /** Of one fate or all (null). */
  window(fate: RowFate | null, from: number, count: number): PreviewRow[];
};

type Planned = {
  table: StatementTable;
  statement: NormalisedStatement;
  fates: readonly Fate[];
  edits: readonly RowEdit[];
};

export function plannedLines({ table, statement, fates, edits }: Planned): PlannedLines {
  const { rows } = statement;
  const others = otherLines(table, statement, edits);
  const correctedLines = new Set(edits.filter(({ leftOut }) => !leftOut).map(({ line }) => line));
  const alike = new Set(statement.alike);
  const rounded = new Set(statement.rounded);
  // In the order of the file: the place of a row among the rows, then of another line after all of them.
  const numberAt = (place: number) => (rows[place] ?? others[place - rows.length])?.line ?? 0;
  const places = Array.from({ length: rows.length + others.length }, (_, place) => place);
  places.sort((a, b) => numberAt(a) - numberAt(b));
  const fateAt = (place: number) => (fates[place] ?? others[place - rows.length])?.fate;
  const wordsOf = (place: number): PreviewRow[] => {
    const row = rows[place];
    if (!row) return others.slice(place - rows.length, place - rows.length + 1);
    const notes = [
      alike.has(row.line) ? ALIKE : null,
      rounded.has(row.line) ? ROUNDED : null,
      correctedLines.has(row.line) ? CORRECTED : null,
    ];
    return [previewRow(row, fates[place], notes)];
  };
  return {
    counts: countFates([...fates, ...others]),
    reasons: reasonsOf(others),
    window(fate, from, count) {
      const shown = fate === null ? places : places.filter((place) => fateAt(place) === fate);
      return shown.slice(from, from + count).flatMap(wordsOf);
    },
  };
}

function reasonsOf(lines: readonly PreviewRow[]): Reason[] {
  const groups = Map.groupBy(lines, ({ reason }) => reason ?? '');
  return [...groups]
    .map(([reason, { length }]) => ({ reason, lines: length }))
    .sort((a, b) => b.lines - a.lines);
}

/** The lines that are no rows: ignored, left out, and those that can't be read. */
function otherLines(
  table: StatementTable,
  statement: NormalisedStatement,
  edits: readonly RowEdit[],
): PreviewRow[] {
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
  return [...ignored, ...skipped, ...leftOut, ...errors].sort((a, b) => a.line - b.line);
}

/** Column, value and reason; the value only once if the reason names it too. */
function reasonOf({ column, value, message }: RowProblem): string {
  if (column === null) return message;
  return value === '' || message.includes(value)
    ? `${column}: ${message}`
    : `${column} "${value}": ${message}`;
}

const ALIKE = 'Equal to an earlier row in everything that identifies it: only their order tells them apart.';

const ROUNDED = 'Rounded: the statement is more exact than the currency’s smallest unit.';

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
