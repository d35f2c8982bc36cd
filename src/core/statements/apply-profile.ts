import type { Program } from '../programs/program.ts';
import { provenOrderIn } from './date-order.ts';
import { guessColumns } from './guess-columns.ts';
import { guessFormat, headerCurrency } from './guess-format.ts';
import { salesByTerms } from './guess-kind.ts';
import { type ColumnField, columnFields, type PartialMapping } from './mapping.ts';
import { type Cells, columnFinder, type StatementProfile } from './profile.ts';
import type { StatementTable } from './table.ts';
import { cellReader } from './values.ts';
import { isBlank, lookUp } from './words.ts';

type Read = { table: StatementTable; mapping: PartialMapping };

/** The added column that says what kind each sale is by the terms. */
const KIND = 'Kind by the terms';

/** A statement as its network's profile reads it: with the columns that the profile adds, and the mapping. */
export function applyProfile(table: StatementTable, profile: StatementProfile, program: Program): Read {
  const computed = withComputed(table, profile);
  const columns = columnsOf(computed, profile);
  const mapping = { ...columns, ...profile.settings, ...stated(computed, columns, program) };
  return profile.sales
    ? withKinds({ table: computed, mapping }, profile.sales, program)
    : { table: computed, mapping };
}

/**
 * The mapping of the profile, but for what the statement itself states: that takes precedence over what its
 * network usually writes and pays in.
 */
function stated(
  table: StatementTable,
  { amount = null, planPrice = null, date = null }: PartialMapping,
  program: Program,
): PartialMapping {
  const defaultCurrency = headerCurrency({ amount, planPrice }, program.currency);
  const dateOrder = provenOrderIn(table, date);
  return { ...(defaultCurrency && { defaultCurrency }), ...(dateOrder && { dateOrder }) };
}

function withComputed(table: StatementTable, profile: StatementProfile): StatementTable {
  const rows = cellsByName(table);
  return (profile.computed ?? []).reduce(
    (wider, { name, of }) => withColumn(wider, name, rows.map(of(rows))),
    table,
  );
}

/** A reader of each row, by the names that the profile gives the columns; cells that say "nothing here" are ''. */
function cellsByName(table: StatementTable): Cells[] {
  const find = columnFinder(table.columns);
  const indexes = new Map(table.columns.map((column, index) => [column, index]));
  return table.rows.map(({ cells }) => (name) => {
    const index = indexes.get(find(name) ?? '');
    const text = index === undefined ? '' : (cells[index] ?? '');
    return isBlank(text) ? '' : text;
  });
}

/** A table with one more column. */
export function withColumn(table: StatementTable, name: string, values: readonly string[]): StatementTable {
  const width = table.columns.length;
  const rows = table.rows.map((row, i) => ({
    ...row,
    cells: [...row.cells, ...Array<string>(width).fill('')].slice(0, width).concat(values[i] ?? ''),
  }));
  return { ...table, columns: [...table.columns, name], rows };
}

function columnsOf(
  table: StatementTable,
  profile: StatementProfile,
): Partial<Record<ColumnField, string | null>> {
  const find = columnFinder(table.columns);
  const columns: Partial<Record<ColumnField, string | null>> = {};
  for (const field of columnFields) {
    const names = profile.columns[field];
    if (names === undefined) continue;
    const found = [names ?? []].flat().map(find);
    columns[field] = found.find((column) => column !== null) ?? null;
  }
  return columns;
}

function withKinds(
  { table, mapping }: Read,
  sales: NonNullable<StatementProfile['sales']>,
  program: Program,
): Read {
  const { format } = guessFormat(table, guessColumns(table, mapping), mapping, program);
  const cell = cellReader(table, format);
  const byTerms = salesByTerms(table, format, program);
  const isSale =
    sales.words === 'all' ? () => true : lookUp(Object.fromEntries(sales.words.map((word) => [word, true])));
  const kinds = table.rows.map((row, i) => {
    const word = cell(row, 'kind');
    return isSale(word) ? (byTerms[i] ?? sales.otherwise) : word;
  });
  return { table: withColumn(table, KIND, kinds), mapping: { ...mapping, kind: KIND } };
}
