import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder, absolute, in a fixed order; a file's path gives itself. */
export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
