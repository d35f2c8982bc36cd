/**
 * What makes a spreadsheet take a cell for a formula, in either width: the sign itself, or one behind blanks
 * and invisible characters, which it strips. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠])/u;

/**
 * Text for a CSV cell: what a spreadsheet would run as a formula gets an apostrophe in front, and so
 * does a text that already looks so treated, which makes taking one apostrophe off exact.
 */
export function csvText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `csvText` turned into this cell. */
export function textOfCsv(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
