import type { ColumnField, PartialMapping } from './mapping.ts';
import type { StatementTable } from './table.ts';

type Cells = (column: string) => string;

/** A column that the statement lacks and its other columns imply, like a status from three dates. */
export type ComputedColumn = {
  name: string;
  /** Makes the reader of one statement; names of columns as the profile writes them, '' for an absent one. */
  of: (table: StatementTable) => (cell: Cells) => string;
};

/** How one statement of a network is recognised and read. */
export type StatementProfile = {
  /** Unique among all profiles, like `impact-action-listing`. */
  id: string;
  /** As in "Recognised as Impact action listing". */
  name: string;
  /** Columns that every such statement has, in any order and among others; `Action_Id` is `Action Id`. */
  has: readonly string[];
  /** True where these names are common words: then it counts only for programs of its network. */
  common?: boolean;
  /** What columns stand for: the first of several names that is there; null: no column, whatever its name. */
  columns: Partial<Record<ColumnField, string | readonly string[] | null>>;
  settings?: Omit<PartialMapping, ColumnField>;
  computed?: readonly ComputedColumn[];
  /**
   * Rows that are a sale, first or recurring as the program's terms say by its rate: by their word in
   * the kind column, or all of them. `otherwise`: where the terms don't tell.
   */
  sales?: { words: readonly string[] | 'all'; otherwise: 'first-order' | 'recurring' };
  /** For sums over a period, which are never added to single commissions: what to import instead. */
  aggregate?: string;
};
