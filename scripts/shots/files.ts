import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for files that are chosen on the pages. */
export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'longtail-shots-'));
}

/** Writes a file into a folder. Returns its name. */
export function writeFile(dir: string, name: string, text: string): string {
  writeFileSync(join(dir, name), text);
  return name;
}
