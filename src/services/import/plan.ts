import { type Fate, fatesOf } from '@/core/ledger/fate.ts';
import { groupOf } from '@/core/ledger/group.ts';
import { orderOf } from '@/core/ledger/order.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { RowProblem } from '@/core/statements/error.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import { countFates, type RowFate, type StatementRow } from '@/core/statements/row.ts';
import type { StatementTable } from '@/core/statements/table.ts';
import type { LongtailDb } from '@/db/database.ts';
import { scatteredKeys } from '@/db/derived/rows.ts';
import { visibleVersions } from '@/db/derived/versions.ts';
import type { PreviewRow, Reason } from './types.ts';

/** Stored rows are loaded for at most this many keys at a time. */
export const KEYS_A_QUERY = 2000;

/**
 * What stored rows say about a statement: the fate of each of its rows, and how many rows it shares with each import.
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

/** The places of rows in storage order, in parts that never split a key. */
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
