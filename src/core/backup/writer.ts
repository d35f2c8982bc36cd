import type { BackupHeader, Digest } from './format.ts';

/** Writes a backup line by line: the header first, then any number of sections, then the end. */
export function backupWriter(header: BackupHeader, digest: Digest) {
  const headerLine = lineOf(header);
  let outline = headerLine;
  let written = 0;
  return {
    header: headerLine,
    /** The text of some rows of a table. */
    async section(table: string, rows: readonly unknown[]): Promise<string> {
      const body = rows.map(lineOf).join('');
      const begin = lineOf({ table, rows: rows.length, sha256: await digest(body) });
      outline = await chained(outline, begin, digest);
      written += rows.length;
      return begin + body;
    },
    async end(): Promise<string> {
      return lineOf({ end: true, rows: written, sha256: await digest(outline) });
    },
  };
}

/** Extends the digest of all lines so far by the next one, so that the whole text is never in memory. */
export async function chained(before: string, line: string, digest: Digest): Promise<string> {
  return (await digest(before)) + line;
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
