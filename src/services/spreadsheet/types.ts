import type { Day, Month } from '@/core/calendar.ts';
import type { SheetChoice, SheetFormat, SheetRow } from '@/core/spreadsheet/read.ts';
import type { RowFate } from '@/core/statements/row.ts';
import type { StatementSource } from '../import/types.ts';

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
