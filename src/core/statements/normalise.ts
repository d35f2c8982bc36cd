import type { Day } from '../calendar.ts';
import { type AmountsByCurrency, isCurrency, sumByCurrency } from '../money.ts';
import { checkTotals, type TotalCheck } from './checksum.ts';
import { type RowProblem, StatementError } from './error.ts';
import { keyMaker } from './identity.ts';
import { checkColumns, type Mapping } from './mapping.ts';
import { type ReadContext, rowReader } from './read-row.ts';
import { type Reward, type RewardSum, sumRewards } from './rewards.ts';
import type { Import, StatementRow } from './row.ts';
import type { StatementTable } from './table.ts';

export type IgnoredRow = { line: number; reason: string; amount: number | null; currency: string };

export type NormalisedStatement = {
  rows: StatementRow[];
  /** Rows that are no commissions, those of `transfers` among them. */
  ignored: IgnoredRow[];
  /** Payouts and fees that can be held against what was earned. */
  transfers: StatementRow[];
  /** Those of the table and those of the cells; a line may have several. */
  problems: RowProblem[];
  /** First and last day of the rows. */
  coversFrom: Day | null;
  coversTo: Day | null;
  content: Import['content'];
  /** Plain sum of the amount column in minor units, ignored rows included. */
  columnSum: AmountsByCurrency;
  /** The statement's own totals, each against the rows that were read. */
  totals: TotalCheck[];
  /** What was paid in units that are not money; its rows are among `ignored`. */
  rewards: RewardSum[];
  /** Lines that only their place tells from an earlier row with the same fields. */
  alike: number[];
  /** Lines whose amounts are rounded to the minor unit. */
  rounded: number[];
};

/**
 * Reads the rows of a table by a mapping. Every line of the table is in exactly one of `rows`,
 * `ignored` and `problems`. Throws StatementError `unknown-column`, or `no-date-column` where
 * the mapping names none.
 */
export function normaliseRows(
  table: StatementTable,
  mapping: Mapping,
  context: ReadContext,
): NormalisedStatement {
  checkColumns(table.columns, mapping);
  if (mapping.date === null) {
    throw new StatementError(
      'no-date-column',
      'No column holds the date. Choose the column with the date of each row.',
    );
  }
  const { rewards, ...sorted } = sortRows(table, mapping, context);
  const { rows, ignored, transfers } = sorted;
  return {
    ...sorted,
    ...coverage(rows),
    content: rows.length === 0 && transfers.length > 0 ? 'payouts' : contentOf(rows, mapping),
    columnSum: columnSum([...rows, ...ignored]),
    totals: checkTotals(table, mapping, context.currency, [...rows, ...ignored]),
    rewards: sumRewards(rewards),
  };
}

type Sorted = Pick<
  NormalisedStatement,
  'rows' | 'ignored' | 'transfers' | 'problems' | 'alike' | 'rounded'
> & {
  rewards: Reward[];
};

/** Reads line after line, and puts each where it belongs. */
function sortRows(table: StatementTable, mapping: Mapping, context: ReadContext): Sorted {
  const read = rowReader(table, mapping, context);
  const keyFor = keyMaker(context.programId);
  const problems: RowProblem[] = [...table.problems];
  const sorted: Sorted = {
    rows: [],
    ignored: [],
    transfers: [],
    problems,
    alike: [],
    rounded: [],
    rewards: [],
  };
  for (const record of table.rows) {
    const outcome = read(record);
    if ('problems' in outcome) problems.push(...outcome.problems);
    else if ('ignored' in outcome) {
      const { ignored: reason, amount, currency, transfer, reward } = outcome;
      sorted.ignored.push({ line: record.line, reason, amount, currency });
      if (reward) sorted.rewards.push(reward);
      if (transfer) sorted.transfers.push({ key: keyFor(transfer).key, ...transfer });
    } else {
      const { key, alike } = keyFor(outcome.row);
      if (alike) sorted.alike.push(record.line);
      if (outcome.rounded) sorted.rounded.push(record.line);
      sorted.rows.push({ key, ...outcome.row });
    }
  }
  problems.sort((a, b) => a.line - b.line);
  return sorted;
}

function coverage(rows: readonly StatementRow[]): { coversFrom: Day | null; coversTo: Day | null } {
  let coversFrom: Day | null = null;
  let coversTo: Day | null = null;
  for (const { day } of rows) {
    if (coversFrom === null || day < coversFrom) coversFrom = day;
    if (coversTo === null || day > coversTo) coversTo = day;
  }
  return { coversFrom, coversTo };
}

function contentOf(rows: readonly StatementRow[], mapping: Mapping): 'commissions' | 'clicks' {
  const clicksOnly =
    rows.length > 0 ? rows.every((row) => row.kind === 'click') : mapping.defaultKind === 'click';
  return clicksOnly ? 'clicks' : 'commissions';
}

/** An ignored row may state a currency that is none. */
function columnSum(rows: readonly { amount: number | null; currency: string }[]): AmountsByCurrency {
  return sumByCurrency(
    rows.flatMap(({ amount, currency }) =>
      amount !== null && isCurrency(currency) ? [{ amount, currency }] : [],
    ),
  );
}
