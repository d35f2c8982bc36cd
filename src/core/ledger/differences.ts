import type { IgnoredRow } from '../statements/normalise.ts';
import type { StatementRow } from '../statements/row.ts';
import type { Commission } from './commission.ts';
import { commissionsOf } from './commissions.ts';
import { foldVersions, type RowVersion } from './entry.ts';
import { groupEntries, groupOf } from './group.ts';
import { isSettled } from './totals.ts';

/** Why a line counts otherwise than its amount says. */
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
  /** As the amount column has it. */
  stated: number;
  /** What of it is settled. */
  counted: number;
  reason: DifferenceReason;
};

/**
 * What lies between the plain sum of a statement's amount column and what the statement alone adds to
 * date, line by line: the sum of `stated - counted` is the difference of the two, to the cent.
 */
export function differences(
  programId: string,
  rows: readonly StatementRow[],
  ignored: readonly IgnoredRow[],
): Difference[] {
  const counted = new Map(folded(programId, rows).map((commission) => [commission.line, commission]));
  const lastLine = new Map(rows.map(({ key, line }) => [key, line]));
  const read = rows.map((row) => ({
    line: row.line,
    currency: row.currency,
    stated: row.amount ?? 0,
    counted: settledAmount(counted.get(row.line)),
    reason: reasonOf(counted.get(row.line), lastLine.get(row.key) !== row.line),
  }));
  const left = ignored.map(({ line, currency, amount }) => ({
    ...{ line, currency, stated: amount ?? 0, counted: 0 },
    reason: 'ignored' as const,
  }));
  return [...read, ...left]
    .filter(({ stated, counted: adds }) => stated !== adds)
    .sort((a, b) => a.line - b.line);
}

/** The commissions that the statement would give if it were the only one. */
function folded(programId: string, rows: readonly StatementRow[]): Commission[] {
  const versions = rows.map((row, seq): RowVersion => {
    const stored = { importId: '', programId, seq, group: groupOf(row), corrects: null, clues: [] };
    return { row: { ...row, ...stored }, coversTo: '', importedAt: 0 };
  });
  const entries = [...Map.groupBy(versions, ({ row }) => row.key).values()].map(foldVersions);
  return groupEntries(entries).flatMap((group) => commissionsOf(programId, group));
}

function settledAmount(commission: Commission | undefined): number {
  return commission && isSettled(commission.status) ? commission.amount : 0;
}

function reasonOf(commission: Commission | undefined, isSaidAgain: boolean): DifferenceReason {
  if (isSaidAgain) return 'said-again';
  if (!commission) return 'no-commission';
  const { status } = commission;
  return status === 'approved' || status === 'paid' ? 'taken-back' : status;
}

/** The lines of one reason and currency together. */
export type DifferenceSum = Omit<Difference, 'line'> & { lines: number };

/** Differences by reason and currency, in the order of their first line. */
export function sumDifferences(all: readonly Difference[]): DifferenceSum[] {
  const groups = Map.groupBy(all, ({ reason, currency }) => `${reason} ${currency}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { reason, currency } = first;
    const add = (pick: (each: Difference) => number) => own.reduce((sum, each) => sum + pick(each), 0);
    return [
      {
        ...{ reason, currency, lines: own.length },
        stated: add((each) => each.stated),
        counted: add((each) => each.counted),
      },
    ];
  });
}
