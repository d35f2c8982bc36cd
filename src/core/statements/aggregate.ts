import { type AmountsByCurrency, sumByCurrency } from '../money.ts';
import type { Program } from '../programs/program.ts';
import { sum } from '../sums.ts';
import { applyProfile } from './apply-profile.ts';
import { guessColumns } from './guess-columns.ts';
import { guessFormat } from './guess-format.ts';
import type { StatementProfile } from './profile.ts';
import type { StatementTable } from './table.ts';
import { cellReader, moneyReader, readCount } from './values.ts';
import { isBlank } from './words.ts';

/** What a statement of sums says about one sub-ID, tracking ID, product or month. Null: not said, or unreadable. */
type AggregateSum = {
  /** The first line that names it. */
  line: number;
  name: string;
  clicks: number | null;
  /** Minor units of `currency`. */
  amount: number | null;
  currency: string;
};

/** A statement of sums over a period, one per row: never single commissions. */
export type Aggregate = {
  sums: AggregateSum[];
  /** Of the commissions, by currency. */
  total: AmountsByCurrency;
};

/**
 * Reads a statement that gives only sums, by its profile or, for an unknown one (null), by its columns' names.
 * Amounts that can't be read are null, so that the total is known to be incomplete.
 */
export function readAggregate(
  table: StatementTable,
  profile: StatementProfile | null,
  program: Program,
): Aggregate {
  const applied = profile ? applyProfile(table, profile, program) : { table, mapping: {} };
  const columns = guessColumns(applied.table, applied.mapping);
  const { format } = guessFormat(applied.table, columns, applied.mapping, program);
  const cell = cellReader(applied.table, format);
  const money = moneyReader(applied.table, format, program.currency);
  const name = nameColumn(applied.table, [format.subId, format.link, format.product, format.date]);
  const sums = applied.table.rows.map((row): AggregateSum => {
    const read = money(row, 'amount');
    const clicks = readCount(cell(row, 'clicks'));
    return {
      line: row.line,
      name: row.cells[name] ?? '',
      clicks: clicks.ok ? clicks.value : null,
      amount: read.ok ? (read.value?.amount ?? null) : null,
      currency: (read.ok && read.value?.currency) || (format.defaultCurrency ?? program.currency),
    };
  });
  return { sums: joined(sums), total: totalOf(sums) };
}

/** Adds up the lines of one name and currency; a figure that one of them lacks is unknown for all. */
function joined(sums: readonly AggregateSum[]): AggregateSum[] {
  const byName = Map.groupBy(sums, ({ name, currency }) => `${currency} ${name}`);
  return [...byName.values()].flatMap((own) => {
    const [first] = own;
    const clicks = wholeOf(own.map((each) => each.clicks));
    const amount = wholeOf(own.map((each) => each.amount));
    return first ? [{ ...first, clicks, amount }] : [];
  });
}

function wholeOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : sum(known);
}

/** The first column that names what the sums are of; else the first of the table. */
function nameColumn({ columns, rows }: StatementTable, candidates: readonly (string | null)[]): number {
  const found = candidates
    .map((column) => columns.indexOf(column ?? ''))
    .find((index) => index >= 0 && rows.some(({ cells }) => !isBlank(cells[index] ?? '')));
  return found ?? 0;
}

function totalOf(sums: readonly AggregateSum[]): AmountsByCurrency {
  return sumByCurrency(
    sums.flatMap(({ amount, currency }) => (amount === null ? [] : [{ amount, currency }])),
  );
}
