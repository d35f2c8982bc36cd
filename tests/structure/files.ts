import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths below the project, with `/`, that match the patterns. */
export function filesOf(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

/** A built extension's files: `chrome-mv3` or `firefox-mv3`. `npm test` builds both first. */
export function builtFiles(build: string): string[] {
  const files = filesOf(`.output/${build}/**/*.js`);
  if (files.length === 0) throw new Error(`No build in .output/${build}. Run npm test, or npm run build.`);
  return files;
}

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
