/**
 * Text for a CSV cell: what a spreadsheet would run as a formula gets an apostrophe in front, and so
 * does a text that already looks so treated, which makes taking one apostrophe off exact.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `csvText` made a cell of. */
export function textOfCsv(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
