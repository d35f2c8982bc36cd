/**
 * What a spreadsheet takes for the start of a formula, in either width, or strips to find one: blanks, and characters
 * that nobody sees. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠])/u;

/**
 * Text for a CSV cell: what a spreadsheet would run as a formula gets an apostrophe in front, and so
 * does a text that already looks so treated, which makes taking one apostrophe off exact.
 */
export function csvText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `csvText` made a cell of. */
export function textOfCsv(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
