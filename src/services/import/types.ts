import type { Day, DayRange } from '@/core/calendar.ts';
import type { Difference, DifferenceSum } from '@/core/ledger/differences.ts';
import type { TwinAnswer } from '@/core/ledger/twins.ts';
import type { AmountsByCurrency } from '@/core/money.ts';
import type { Aggregate } from '@/core/statements/aggregate.ts';
import type { TotalCheck } from '@/core/statements/checksum.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { Mapping, PartialMapping } from '@/core/statements/mapping.ts';
import type { Question } from '@/core/statements/questions.ts';
import type { RewardSum } from '@/core/statements/rewards.ts';
import type { Import, RowFate, RowKind, StatementRow, Status } from '@/core/statements/row.ts';

/** One line of a statement with what an import would do with it. */
export type PreviewRow = {
  line: number;
  fate: RowFate;
  /** Why it is ignored, an error, older, or what to know about it. */
  reason: string | null;
  day: Day | null;
  customer: string | null;
  kind: RowKind | null;
  status: Status | null;
  /** Minor units of `currency`. */
  amount: number | null;
  currency: string | null;
  subId: string | null;
  clicks: number | null;
  /** `leave-out`: it can be left out; `take-in`: it was, by hand; null: no data of the table. */
  edit: 'leave-out' | 'take-in' | null;
};

/** A line that can't be read, cell by cell; `problem`: why a cell can't be read, null if it can. */
export type UnreadableLine = {
  line: number;
  /** What is wrong with the line as a whole. */
  problem: string | null;
  cells: { column: string; value: string; problem: string | null }[];
};

/** An edit that holds in a preview, with what stands in the file. */
export type EditInForce = {
  line: number;
  leftOut: boolean;
  cells: { column: string; from: string; to: string }[];
};

export type Preview = {
  fileName: string;
  /** The network's statement that has these columns, with what to know about it; null: an unknown one. */
  recognisedAs: { name: string; note: string | null } | null;
  columns: string[];
  /** Up to three values a column, to choose by. */
  samples: Record<string, string[]>;
  /** Distinct words of the kind and status columns. */
  kindValues: string[];
  statusValues: string[];
  mapping: Mapping;
  /** What must be answered before the import can start. */
  questions: Question[];
  content: Import['content'];
  /** The first of its lines; `counts` says how many there are, and `previewRows` brings the others. */
  rows: PreviewRow[];
  /** The first of the lines that can't be read, to be corrected. */
  unreadable: UnreadableLine[];
  /** Corrections and lines left out by hand, of this time and of earlier ones. */
  edits: EditInForce[];
  counts: Record<RowFate, number>;
  /** Payouts and fees: among the ignored, since they are no commissions, and imported all the same. */
  transfers: number;
  coversFrom: Day | null;
  coversTo: Day | null;
  /** The day on which it was made: no later one can be covered. */
  today: Day;
  /** Plain sum of the amount column by currency. */
  columnSum: Record<string, number>;
  /** Why the statement does not add that much to date: all reasons with their sums, and the first lines. */
  differences: { sums: DifferenceSum[]; first: Difference[] };
  /** The statement's own totals, each against the rows that were read. */
  totals: TotalCheck[];
  /** How many amounts are rounded to the minor unit. */
  rounded: number;
  /** What is paid in units that are no money. */
  rewards: RewardSum[];
  /** Rows of earlier statements that are not in this one, the first of them: they stay counted. */
  vanished: { count: number; first: VanishedRow[] };
  /**
   * New rows that may be stored already, the first of them: then both would count. `answer`: what the author says, if
   * asked.
   */
  twins: { count: number; first: TwinRow[]; answer: TwinAnswer | null };
  /** Lines with characters that can't be read. */
  damaged: { count: number; first: number | null };
  /** When the same file was imported before, epoch ms. */
  alreadyImportedAt: number | null;
  /** Why no line can be imported, the most frequent reasons; null where some can. */
  nothing: Reason[] | null;
};

/** Why lines of a statement are no rows of it, and how many lines that are. */
export type Reason = { reason: string; lines: number };

/** A row of an earlier statement that the one at hand lacks, though it covers its day. */
export type VanishedRow = Pick<
  StatementRow,
  'key' | 'day' | 'customer' | 'kind' | 'status' | 'amount' | 'currency'
> & {
  /** The statement that has it. */
  fileName: string;
};

/** A new row, and the one that it looks like. */
export type TwinRow = Pick<StatementRow, 'line' | 'day' | 'customer' | 'amount' | 'currency'> & {
  known: Pick<StatementRow, 'day' | 'customer'> & { fileName: string };
};

/** What single commissions of the same days come to, settled, minor units by currency. */
export type AggregateCheck = {
  from: Day;
  to: Day;
  /** Statements of single commissions cover all of these days. */
  isCovered: boolean;
  /** The days are one calendar month. */
  isMonth: boolean;
  total: AmountsByCurrency;
  /** By what the sums are of; '' for the commissions that name none of it. */
  byName: Record<string, AmountsByCurrency>;
};

/** A statement that gives only sums over a period: shown and compared, never added to single commissions. */
export type AggregateView = Aggregate & {
  fileName: string;
  /** The network's statement that it is; null: an unknown one. */
  name: string | null;
  note: string | null;
  /** Null until the days are given. */
  check: AggregateCheck | null;
};

export type StatementSource = {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The address of the web page that the table stood on. */
  page?: string;
};
export type Coverage = { coversFrom: Day; coversTo: Day };
export type ImportProgress = { stage: 'staging' | 'publishing' | 'undoing'; done: number; total: number };
export type OnImportProgress = (progress: ImportProgress) => void;
export type ImportResult = {
  importId: string;
  counts: Record<RowFate, number>;
  /** Payouts and fees, which are no commissions and so have no fate of their own. */
  transfers: number;
};

export type ImportService = {
  /** The files of a ZIP archive, else the file itself. Throws a StatementError's message. */
  unpack(source: StatementSource): Promise<StatementSource[]>;
  /** The program that a statement is from, as far as it shows; null: only the author knows. */
  programOf(source: StatementSource): Promise<string | null>;
  /**
   * Reads, guesses and plans; throws a StatementError's message where the file can't be read. `edits` hold over the
   * ones that were made to the same lines before; an empty one takes those back. `twins`: what the author says about
   * sales that may be stored already.
   */
  preview(
    source: StatementSource,
    programId: string,
    given: PartialMapping,
    coverage: Partial<Coverage>,
    edits?: readonly RowEdit[],
    twins?: TwinAnswer | null,
  ): Promise<Preview>;
  /**
   * A statement of sums, compared with the single commissions of the days that the author gives (null: not yet); null
   * for a statement of single rows. `asSums`: the author says that it holds sums.
   */
  aggregate(
    source: StatementSource,
    programId: string,
    days: DayRange | null,
    asSums: boolean,
  ): Promise<AggregateView | null>;
  /** Lines of the preview last made, in the order of the file, of one fate or all (null). */
  previewRows(fate: RowFate | null, from: number, count: number): Promise<PreviewRow[]>;
  /** Imports the preview last made, unchanged. Rejects while questions are open. */
  publish(onProgress: OnImportProgress): Promise<ImportResult>;
  /**
   * Stops what is being previewed or published at its next step. Nothing of it is kept, and it rejects with an
   * AbortError; if it is done by then, it stays done.
   */
  cancel(): Promise<void>;
  undo(importId: string, onProgress: OnImportProgress): Promise<void>;
};
