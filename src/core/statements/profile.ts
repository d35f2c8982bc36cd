import { saysCommission, splitCurrency } from './column-score.ts';
import type { ColumnField, PartialMapping } from './mapping.ts';
import type { RowKind, Status } from './row.ts';
import { foldHeader } from './words.ts';

/** The cell of a column in one row, by the name that the profile gives it; '' where it is absent. */
export type Cells = (column: string) => string;

/** A column that the statement lacks and its other columns imply, like a status from three dates. */
type ComputedColumn = {
  name: string;
  /** Makes the reader of one statement's rows, called in their order; `rows` are all of them. */
  of: (rows: readonly Cells[]) => (cell: Cells) => string;
};

/** What the statement's own words mean. */
export type KindWords = Record<string, RowKind>;
export type StatusWords = Record<string, Status>;

/** How one statement of a network is recognised and read. */
export type StatementProfile = {
  /** Unique among all profiles, like `impact-action-listing`. */
  id: string;
  /** As in "Recognised as Impact action listing". */
  name: string;
  /** Columns that every such statement has, in any order and among others; `Action_Id` is `Action Id`. */
  has: readonly string[];
  /** True if these names are common words: the profile is then used for programs of its network only. */
  common?: boolean;
  /**
   * What columns stand for: the first of several names that is there. Null: no column, whatever its
   * name; what is left out is guessed.
   */
  columns: Partial<Record<ColumnField, string | readonly string[] | null>>;
  settings?: Omit<PartialMapping, ColumnField>;
  computed?: readonly ComputedColumn[];
  /**
   * Rows that are a sale, first or recurring as the program's terms say by its rate: by their word in
   * the kind column, or all of them. `otherwise`: where the terms don't tell.
   */
  sales?: { words: readonly string[] | 'all'; otherwise: 'first-order' | 'recurring' };
  /** IANA zone of its times that name none; left out: the author's own. */
  timeZone?: string;
  /** What the author should know of it, in plain words. */
  note?: string;
  /**
   * True for a statement of changes to the rows of another one of the network, with the same ids. Day and kind
   * are taken from there if it lacks them; it covers as far as is known already; and rows that it lacks have
   * not vanished.
   */
  restates?: boolean;
  /** True for sums over a period: they are never added to single commissions, so it is shown and compared alone. */
  aggregate?: boolean;
};

/** How many rows there are of each value of a column. */
export function countsOf(rows: readonly Cells[], column: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of rows) counts.set(cell(column), (counts.get(cell(column)) ?? 0) + 1);
  return counts;
}

/**
 * The profile that fits a statement's columns best: the most columns in common, then the program's network. A
 * profile that reads no commissions never fits a statement with a column of them: they would be lost.
 */
export function recognise<T extends { network: string; profile: StatementProfile }>(
  columns: readonly string[],
  candidates: readonly T[],
  network: string,
): T | null {
  const names = columnFinder(columns);
  const hasCommissions = columns.some(saysCommission);
  const fitting = candidates.filter(
    ({ network: of, profile }) =>
      (!profile.common || of === network) &&
      !(profile.columns.amount === null && hasCommissions) &&
      profile.has.every((name) => names(name) !== null),
  );
  const rank = ({ network: of, profile }: T) => 2 * profile.has.length + Number(of === network);
  return fitting.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Finds a table's column by its name, whatever its spelling (`Action_Id`, `actionId`) or currency (`Price($)`). */
export function columnFinder(columns: readonly string[]): (name: string) => string | null {
  const bare = columns.map((column) => [keyOfName(splitCurrency(column).name), column] as const);
  const full = columns.map((column) => [keyOfName(column), column] as const);
  // The first column of a name counts, and a whole name beats one without its currency.
  const byKey = new Map([...bare.reverse(), ...full.reverse()]);
  return (name) => byKey.get(keyOfName(name)) ?? null;
}

const keyOfName = (name: string) => foldHeader(name).replaceAll(' ', '');
