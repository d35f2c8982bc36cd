import Papa from 'papaparse';

/** Rows of cells as separated text (RFC 4180), which `readTable` reads again cell by cell. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  );
}
