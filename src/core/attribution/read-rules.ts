import { StatementError } from '../statements/error.ts';
import { readTable } from '../statements/table.ts';
import { pageKeys } from './clues.ts';

export type ReadRule = { line: number; subId: string; url: string };
export type SkippedRule = { line: number; text: string; reason: string };

/**
 * Reads a file of rules: exactly two columns below a header, sub-ID and page address. The format is Affilimate's
 * (affilimate.com/docs/import-rules-from-spreadsheet): absolute https addresses only, and of two lines for one sub-ID
 * the first counts. Every other line is skipped with its reason. Throws StatementError if the file is not such a
 * table.
 */
export function readRules(text: string): { rules: ReadRule[]; skipped: SkippedRule[] } {
  const table = readTable(text);
  checkShape(table.columns);
  const skipped: SkippedRule[] = [
    ...table.problems.map(({ line, value, message }) => ({ line, text: value, reason: message })),
    ...table.skipped.map(({ line, cells, reason }) => ({
      line,
      text: cells.join(', '),
      reason: `A ${reason}.`,
    })),
  ];
  const lineOf = new Map<string, number>();
  const rules: ReadRule[] = [];
  for (const { line, cells } of table.rows) {
    const [subId = '', address = ''] = cells;
    const reason = problemOf(subId, address, lineOf.get(subId));
    if (reason !== null) {
      skipped.push({ line, text: cells.join(', '), reason });
      continue;
    }
    lineOf.set(subId, line);
    rules.push({ line, subId, url: address });
  }
  return { rules, skipped: skipped.sort((a, b) => a.line - b.line) };
}

function checkShape(columns: readonly string[]): void {
  if (columns.some((name) => name.includes('//'))) {
    throw new StatementError(
      'no-header',
      'The first line must hold the column names, like "SubID,URL". This file starts with a rule: put a line with the names above it.',
    );
  }
  if (columns.length !== 2) {
    throw new StatementError(
      'no-table',
      `A file of rules has exactly two columns: the sub-ID and the address of its article. This one has ${columns.length}: ${columns.join(', ')}.`,
    );
  }
}

function problemOf(subId: string, address: string, earlierLine: number | undefined): string | null {
  if (subId === '') return 'The sub-ID is missing.';
  if (address === '') return 'The address is missing.';
  const url = URL.parse(address);
  if (!url || !/^https?:\/\//i.test(address)) return 'Not an absolute address: it must start with https://.';
  if (url.protocol !== 'https:') return 'Not a secure address: it must start with https://.';
  if (pageKeys(address).length === 0) return 'This is the address of a whole site, not of an article.';
  if (earlierLine !== undefined)
    return `This sub-ID is in line ${earlierLine} already: the first one counts.`;
  return null;
}
