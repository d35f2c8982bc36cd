import type { Day, Month } from '../calendar.ts';
import type { RowFate } from '../statements/row.ts';

/**
 * A total that the author gave: what a spreadsheet row says about an article up to a day, or what one month
 * brought. Stored as it came. Amounts in minor units of `currency`; null: not stated.
 */
export type OpeningBalance = {
  /** `keyOf(importId, line)`. */
  id: string;
  /** The spreadsheet it is from. */
  importId: string;
  importedAt: number;
  line: number;
  /** '' for a month of a program, of whatever articles. */
  articleId: string;
  /** The publication that its address names, `url:<hash>`, whether a page was read there or not; '' for none. */
  publicationId: string;
  url: string;
  /** Null: whichever programs the article has. A month without an article always has a program. */
  programId: string | null;
  /** Its amounts are those of this month alone; null: all from publication on. */
  month: Month | null;
  /** The last day it covers: the month's last day, or the day it was given if the month was still running. */
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

/**
 * True for two rows of the same import with different addresses. Each counted when they were two articles; if
 * these have been joined since, the article has what both rows say.
 */
export function areBeside(a: OpeningBalance, b: OpeningBalance): boolean {
  return a.importId === b.importId && a.publicationId !== b.publicationId;
}
