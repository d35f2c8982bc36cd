import { execFileSync } from 'node:child_process';
import { root } from './build.ts';

/** Which state of the project a result was made from, and the day of its commit. */
export type MadeFrom = { commit: string; changed: boolean; on: string };

export function madeFrom(): MadeFrom {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  return {
    commit: git('rev-parse', 'HEAD'),
    changed: git('status', '--porcelain') !== '',
    on: git('log', '-1', '--format=%cs'),
  };
}
