import type { LabelChange } from '@/core/articles/labels.ts';
import type { TieField } from '@/core/attribution/clues.ts';
import type { ReadRule, SkippedRule } from '@/core/attribution/read-rules.ts';
import type { Day, Month } from '@/core/calendar.ts';
import type { Difference, DifferenceSum } from '@/core/ledger/differences.ts';
import type { Program } from '@/core/programs/program.ts';
import type { MonthRate } from '@/core/rates/rate.ts';
import type { FileRate } from '@/core/rates/read.ts';
import type { Report } from '@/core/returns/report.ts';
import type { Identity, Settings } from '@/core/settings/settings.ts';
import type { SheetChoice, SheetFormat, SheetRow } from '@/core/spreadsheet/read.ts';
import type { TotalCheck } from '@/core/statements/checksum.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { RowProblem } from '@/core/statements/error.ts';
import type { Question } from '@/core/statements/guess.ts';
import type { Mapping, PartialMapping } from '@/core/statements/mapping.ts';
import type { RewardSum } from '@/core/statements/rewards.ts';
import type { Import, RowFate, RowKind, Status } from '@/core/statements/row.ts';
import type { WorkChange } from '@/core/time/change.ts';
import type { Cost, CostInput } from '@/core/time/cost.ts';
import type { Activity } from '@/core/time/entry.ts';
import type { Decision } from '@/db/rows.ts';
import type { PageTables } from '@/platform/page-tables.ts';

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

/** A line that can't be read, cell by cell; `problem`: why a cell can't, null where it can. */
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
  /** The network's statement that its columns are those of, with what to know of it; null: an unknown one. */
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
  coversFrom: Day | null;
  coversTo: Day | null;
  /** Plain sum of the amount column by currency. */
  columnSum: Record<string, number>;
  /** Why that is not what the statement adds to date: all reasons with their sums, and the first lines. */
  differences: { sums: DifferenceSum[]; first: Difference[] };
  /** The statement's own totals, each against the rows that were read. */
  totals: TotalCheck[];
  /** What is paid in units that are no money. */
  rewards: RewardSum[];
  /** When the same file was imported before, epoch ms. */
  alreadyImportedAt: number | null;
};

export type StatementSource = {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The address of the web page that the table stood on. */
  page?: string;
};
export type Coverage = { coversFrom: Day; coversTo: Day };
export type ImportProgress = { stage: 'staging' | 'publishing' | 'undoing'; done: number; total: number };
export type ImportResult = { importId: string; counts: Record<RowFate, number> };

export type ImportService = {
  /** The files of a ZIP archive, else the file itself. Throws a StatementError's message. */
  unpack(source: StatementSource): Promise<StatementSource[]>;
  /** The program that a statement is from, as far as it shows; null: only the author knows. */
  programOf(source: StatementSource): Promise<string | null>;
  /**
   * Reads, guesses and plans; throws a StatementError's message where the file can't be read. `edits`
   * hold over the ones that were made to the same lines before; an empty one takes those back.
   */
  preview(
    source: StatementSource,
    programId: string,
    given: PartialMapping,
    coverage: Partial<Coverage>,
    edits?: readonly RowEdit[],
  ): Promise<Preview>;
  /** Lines of the preview last made, in the order of the file, of one fate or all (null). */
  previewRows(fate: RowFate | null, from: number, count: number): Promise<PreviewRow[]>;
  /** Imports the preview last made, unchanged. Rejects while questions are open. */
  publish(onProgress: (progress: ImportProgress) => void): Promise<ImportResult>;
  /**
   * Stops what is being previewed or published at its next step. Nothing of it is kept, and it rejects with
   * an AbortError; where it is done by then, it stays done.
   */
  cancel(): Promise<void>;
  undo(importId: string, onProgress: (progress: ImportProgress) => void): Promise<void>;
};

/** One line of a spreadsheet with what an import would do with it. Amounts in minor units of `currency`. */
export type SheetPreviewRow = {
  line: number;
  fate: RowFate;
  /** Why, and every cell that was left out, in plain words. */
  notes: string[];
  /** What the row says; null for a line that is no article's. */
  row: SheetRow | null;
};

export type SheetInput = {
  choice: SheetChoice;
  /** The day that its totals reach to; today where it is not given. */
  asOf: Day | null;
  /** Whose commissions they are; null: of whatever programs the articles have. */
  programId: string | null;
};

export type SheetPreview = {
  fileName: string;
  columns: string[];
  /** Up to three values a column, to choose by. */
  samples: Record<string, string[]>;
  format: SheetFormat;
  asOf: Day;
  rows: SheetPreviewRow[];
  counts: Record<RowFate, number>;
  /** What must be settled before it can be imported, in plain words. */
  problems: string[];
  /** When the same file was imported before, epoch ms. */
  alreadyImportedAt: number | null;
};

export type SheetResult = { importId: string; counts: Record<RowFate, number> };

export type SpreadsheetService = {
  /** Reads and plans; throws a StatementError's message where the file can't be read. */
  preview(source: StatementSource, input: SheetInput): Promise<SheetPreview>;
  /** Imports what was last previewed, in one transaction. Rejects while problems are open. */
  publish(): Promise<SheetResult>;
  /** Stores what a month brought, as the author says it; replaces what was given for it before. */
  addMonth(input: MonthInput): Promise<void>;
  undo(importId: string): Promise<void>;
};

/** What a month brought: minor units of `currency`; null is not said. */
export type MonthInput = {
  programId: string;
  /** Null: all articles of the program together. */
  articleId: string | null;
  month: Month;
  firstOrder: number | null;
  recurring: number | null;
  conversions: number | null;
  currency: string;
};

export type RateFate = 'new' | 'updates' | 'same' | 'older';

/** A file of rates with what an import would do with each, and what of it can't be read. */
export type RatesPreview = {
  fileName: string;
  rates: (FileRate & { fate: RateFate })[];
  problems: RowProblem[];
};

export type RatesService = {
  /** By hand; replaces what was entered for the month and currencies before. */
  save(rate: MonthRate): Promise<void>;
  /** Takes back what was entered by hand; rates of files count again. */
  remove(rateId: string): Promise<void>;
  /** Takes all rates of a file back. */
  removeFile(fileName: string): Promise<void>;
  /** Throws a StatementError's message where the file can't be read. */
  preview(source: StatementSource): Promise<RatesPreview>;
  /** Imports what was last previewed; returns how many rates that were new or changed. */
  publish(): Promise<number>;
};

export type WorkInput = { articleId: string; activity: Activity; hours: number; day: Day };
/**
 * Whose some money is, by hand: the referral or order of these rows (all of them, first row first), or
 * every row with this sub-ID, coupon or link, those to come too. Null takes a decision back.
 */
export type Settlement = { programId: string; articleId: string | null } & (
  | { keys: readonly string[] }
  | { field: TieField; value: string }
);
/** The decisions that a step removed, and the ids of those it made: enough to take it back. */
export type SettledStep = { before: readonly Decision[]; after: readonly string[] };
/** A file of rules as it would be added. */
export type RulesPreview = {
  fileName: string;
  rules: (ReadRule & {
    /** Title of the article at its address; null: none is known there yet. */
    article: string | null;
    /** The file that has a rule for this sub-ID already, which counts; null: none. */
    earlierFile: string | null;
  })[];
  skipped: SkippedRule[];
};

/** The costs that a step changed or removed, as they were, and the ids of those it left: enough to take it back. */
export type CostStep = { before: readonly Cost[]; after: readonly string[] };

export type SignedInUser = { origin: string; authorId: number; username: string };

/** What a timer runs on: an article, or a draft that is none yet. */
export type TimerInput = { articleId: string | null; draftId: string | null; activity: Activity };

/** The author's timer; each step does nothing where there is none. */
export type TimerService = {
  /** Epoch ms, by the clock that the timer goes by. */
  now(): number;
  /** Notes that the computer is awake; where it slept, the time is set apart. */
  lookAfter(): Promise<void>;
  /** Rejects where one is there already. */
  start(work: TimerInput): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Pauses or resumes; false where there is no timer. */
  toggle(): Promise<boolean>;
  /** The time in which the computer slept was work, or was not. */
  settleGaps(keep: boolean): Promise<void>;
  /** Logs the time and ends the timer; returns seconds. Rejects while a gap is open. */
  stop(): Promise<number>;
};

/** The use cases that screens call. Each write is one transaction; each rejects with a plain message. */
export type Services = {
  settings: {
    save(settings: Omit<Settings, 'identities'>): Promise<void>;
    confirmIdentity(identity: Identity): Promise<void>;
    forgetIdentity(identity: Identity): Promise<void>;
    /** Who the open dev.to tab says is signed in: an offer, to be confirmed by a click. */
    findSignedInUser(): Promise<SignedInUser | null>;
    hasSiteAccess(): Promise<boolean>;
    /** Must be called straight from a click. */
    requestSiteAccess(): Promise<boolean>;
  };
  programs: { save(program: Program): Promise<void>; remove(programId: string): Promise<void> };
  time: {
    /** By hand; returns the id of the change, by which it is taken back. */
    logWork(input: WorkInput): Promise<string>;
    /** Takes entries out of the count and puts others in their stead, in one step; returns its id. */
    change(change: WorkChange): Promise<string>;
    /** Takes a change back. Rejects where what it put there was changed again since. */
    undo(changeId: string): Promise<void>;
  };
  timer: TimerService;
  drafts: {
    /** By hand: a draft is this article; null takes that back. */
    bind(draftId: string, articleId: string | null): Promise<void>;
    /** Credits what pages have measured so far. */
    drain(): Promise<void>;
  };
  costs: {
    /** Of one article or several in one step. */
    add(input: CostInput): Promise<CostStep>;
    change(costId: string, input: CostInput): Promise<CostStep>;
    remove(costId: string): Promise<CostStep>;
    /** Takes a step back. */
    revert(step: CostStep): Promise<void>;
  };
  imports: ImportService;
  spreadsheets: SpreadsheetService;
  rates: RatesService;
  pageTables: {
    /** The tables of the page in a tab that the author just clicked Longtail's button on. */
    read(tabId: number): Promise<PageTables>;
  };
  attribution: {
    /** All of them in one step. */
    settle(settlements: readonly Settlement[]): Promise<SettledStep>;
    /** By hand: the rows of one customer key that are one referral each; by this they are split or merged. */
    regroup(programId: string, parts: readonly (readonly string[])[]): Promise<SettledStep>;
    /** Lets Longtail decide again which referral these rows are of. */
    ungroup(keys: readonly string[]): Promise<SettledStep>;
    /** Takes a step back. */
    revert(step: SettledStep): Promise<void>;
  };
  rules: {
    /** Reads a file of sub-IDs and addresses; throws a StatementError's message where it is none. */
    preview(source: StatementSource): Promise<RulesPreview>;
    /** Adds the rules of a file; returns the id by which they are removed together. */
    add(source: StatementSource): Promise<string>;
    remove(fileId: string): Promise<void>;
  };
  labels: {
    /** All of them in one step. Null takes a label away, what is left out stays. */
    change(changes: readonly { articleId: string; labels: LabelChange }[]): Promise<void>;
  };
  attention: {
    /** By hand: an item, by its id, is seen. It comes back when what it says has changed. */
    dismiss(itemId: string): Promise<void>;
    /** Takes a dismissal back. */
    restore(itemId: string): Promise<void>;
  };
  report: { make(): Promise<Report> };
  figures: { refresh(): Promise<void> };
};
