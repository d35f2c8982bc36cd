/** A cell of a Markdown table: on one line, with what would be markup escaped. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\|[\]<>*_`]/g, (mark) => `\\${mark}`)
    .trim();
}

/** A link in a Markdown table. */
export function markdownLink(text: string, url: string): string {
  const address = url.replaceAll(/[\s()<>|\\]/g, (mark) =>
    encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'),
  );
  return `[${markdownText(text)}](${address})`;
}

/**
 * A table as GitHub and dev.to read it. `columns` with `number` line up at the end; cells are Markdown
 * already. https://github.github.com/gfm/#tables-extension-
 */
export function markdownTable(
  columns: readonly { name: string; number?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ number }) => (number ? '---:' : '---'));
  return [line(columns.map(({ name }) => name)), line(rule), ...rows.map(line)].join('\n').concat('\n');
}
