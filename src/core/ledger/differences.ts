import type { IgnoredRow } from '../statements/normalise.ts';
import type { StatementRow, Status } from '../statements/row.ts';
import { sum } from '../sums.ts';
import type { Commission } from './commission.ts';
import { commissionKind, commissionsOf } from './commissions.ts';
import { foldVersions, type RowVersion } from './entry.ts';
import { correctedId, groupEntries, groupOf, takesBack } from './group.ts';
import { isSettled } from './totals.ts';

/** Why a line does not count with its stated amount. */
export type DifferenceReason =
  | 'pending'
  | 'held'
  | 'reversed'
  | 'taken-back'
  | 'said-again'
  | 'no-commission'
  | 'ignored';

/** A line whose amount in the file is not what it adds to date. Minor units. */
export type Difference = {
  line: number;
  currency: string;
  /** As stated in the amount column. */
  stated: number;
  /** The part that is settled. */
  counted: number;
  reason: DifferenceReason;
};

/**
 * Explains line by line why the plain sum of a statement's amount column is not what the statement alone adds
 * to date: the sum of `stated - counted` is that difference, to the cent.
 */
export function differences(
  programId: string,
  rows: readonly StatementRow[],
  ignored: readonly IgnoredRow[],
): Difference[] {
  const counted = new Map(commissionsIn(programId, rows).map((commission) => [commission.line, commission]));
  const lastLine = new Map(rows.map(({ key, line }) => [key, line]));
  const read = rows.map((row) => ({
    line: row.line,
    currency: row.currency,
    stated: row.amount ?? 0,
    counted: settledAmount(counted.get(row.line)),
    reason: reasonOf(counted.get(row.line), lastLine.get(row.key) !== row.line),
  }));
  const left = ignored.map(({ line, currency, amount }) => ({
    line,
    currency,
    stated: amount ?? 0,
    counted: 0,
    reason: 'ignored' as const,
  }));
  return [...read, ...left]
    .filter(({ stated, counted: adds }) => stated !== adds)
    .sort((a, b) => a.line - b.line);
}

/** What a line adds if this statement were the only one. */
type Outcome = { line: number; status: Status; amount: number };

/** The commissions that the statement alone would give. Only rows that affect each other are folded, which few do. */
function commissionsIn(programId: string, rows: readonly StatementRow[]): Outcome[] {
  const groups = rows.map(groupOf);
  const tied = tiedGroups(rows, groups);
  const isTied = (_: StatementRow, index: number) => tied.has(groups[index] ?? '');
  const alone = rows.flatMap((row, index) => {
    const { line, status, amount } = row;
    const counts = !isTied(row, index) && commissionKind(row) !== null && amount !== null;
    return counts ? [{ line, status, amount }] : [];
  });
  return [...alone, ...folded(programId, rows.filter(isTied))];
}

/** The groups in which rows affect each other: by sharing a key, or because one takes another back. */
function tiedGroups(rows: readonly StatementRow[], groups: readonly string[]): Set<string> {
  const tied = new Set<string>();
  const corrected = new Set(rows.flatMap((row) => correctedId(row) ?? []));
  const groupOfKey = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const group = groups[index] ?? '';
    const earlier = groupOfKey.get(row.key);
    const isCorrected = row.externalId !== null && corrected.has(row.externalId);
    if (earlier !== undefined) tied.add(earlier);
    if (earlier !== undefined || isCorrected || takesBack(row)) tied.add(group);
    groupOfKey.set(row.key, group);
  }
  return tied;
}

/** Rows as the ledger would fold them. */
function folded(programId: string, rows: readonly StatementRow[]): Commission[] {
  const versions = rows.map((row, seq): RowVersion => {
    const stored = { importId: '', programId, seq, group: groupOf(row), corrects: null, clues: [] };
    return { row: { ...row, ...stored }, coversTo: '', importedAt: 0 };
  });
  const entries = [...Map.groupBy(versions, ({ row }) => row.key).values()].map(foldVersions);
  return groupEntries(entries).flatMap((group) => commissionsOf(programId, group));
}

function settledAmount(commission: Outcome | undefined): number {
  return commission && isSettled(commission.status) ? commission.amount : 0;
}

function reasonOf(commission: Outcome | undefined, isSaidAgain: boolean): DifferenceReason {
  if (isSaidAgain) return 'said-again';
  if (!commission) return 'no-commission';
  const { status } = commission;
  return isSettled(status) ? 'taken-back' : status;
}

/** All lines with one reason and currency. */
export type DifferenceSum = Omit<Difference, 'line'> & { lines: number };

/** Differences by reason and currency, in the order of their first line. */
export function sumDifferences(all: readonly Difference[]): DifferenceSum[] {
  const groups = Map.groupBy(all, ({ reason, currency }) => `${reason} ${currency}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { reason, currency } = first;
    const add = (pick: (each: Difference) => number) => sum(own.map(pick));
    return [
      {
        reason,
        currency,
        lines: own.length,
        stated: add((each) => each.stated),
        counted: add((each) => each.counted),
      },
    ];
  });
}
