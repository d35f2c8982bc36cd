import type { Day } from '../calendar.ts';
import type { RowFate } from '../statements/row.ts';

/**
 * What a row of the author's spreadsheet says of an article, as of a day: kept as it came in. Amounts in
 * minor units of `currency`; null is not said.
 */
export type OpeningBalance = {
  /** `keyOf(importId, line)`. */
  id: string;
  /** The spreadsheet it is from. */
  importId: string;
  importedAt: number;
  line: number;
  articleId: string;
  /** The publication that its address names, `url:<hash>`, whether a page was read there or not. */
  publicationId: string;
  url: string;
  /** Null: of whatever programs the article has. */
  programId: string | null;
  asOf: Day;
  title: string | null;
  publishedOn: Day | null;
  wordCount: number | null;
  /** All work up to `asOf`, whole seconds. */
  seconds: number | null;
  /** Months 1 to 3 of the article. */
  clicks: (number | null)[];
  conversions: number | null;
  firstOrder: number | null;
  recurring: number | null;
  currency: string;
};

/** One reading of one spreadsheet; its rows are opening balances. */
export type SpreadsheetImport = {
  id: string;
  fileName: string;
  /** SHA-256 of the bytes, hex. */
  fileHash: string;
  importedAt: number;
  asOf: Day;
  programId: string | null;
  /** Rows by what became of them. */
  counts: Record<RowFate, number>;
};

/** Newest first: by the day it speaks of, then by when it came, then by its line. */
export function newestFirst(a: OpeningBalance, b: OpeningBalance): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? 1 : -1;
  return b.importedAt - a.importedAt || a.line - b.line || (a.id < b.id ? -1 : 1);
}
