import { globSync, readFileSync } from 'node:fs';

/** The first lines of each file that matches: enough for its shape, and short to read again and again. */
export function corpusOf(lines: number, ...patterns: string[]): string[] {
  const files = globSync(patterns).sort();
  if (files.length === 0) throw new Error(`no file is like ${patterns.join(' or ')}`);
  return files.map((path) => readFileSync(path, 'utf8').split('\n').slice(0, lines).join('\n'));
}
