import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from './files.ts';

const run = promisify(execFile);

/** The output of a failing tool is the message of the test. */
async function passes(tool: string, ...args: string[]): Promise<void> {
  const bin = `${root}/node_modules/.bin/${tool}`;
  if (!existsSync(bin)) throw new Error(`${tool} is not installed`);
  const result = await run(bin, args, { cwd: root, maxBuffer: 50_000_000 }).then(
    () => null,
    (failure: { stdout: string; stderr: string }) => `${failure.stdout}\n${failure.stderr}`.slice(-6000),
  );
  expect(result).toBeNull();
}

// What was found of files that haven't changed since the last run is kept.
const known = '.output/types.tsbuildinfo';
test('types', () => passes('tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', known));
test('lint and format', () => passes('biome', 'check', '--error-on-warnings', '.'));
test('nothing is dead', () => passes('knip'));

type Warning = { code: string };

/**
 * What the linter warns of and we don't make: packages (React, Readability, zip.js) have code that could set HTML or
 * import an address; ours has none (`sources.test.ts`).
 */
const isKnown = ({ code }: Warning) => code === 'UNSAFE_VAR_ASSIGNMENT';

test('the add-on linter finds no error, and nothing to warn of that is of our own making', async () => {
  const args = ['.output/firefox-mv3', '--output', 'json', '--boring'];
  const { stdout } = await run(`${root}/node_modules/.bin/addons-linter`, args, {
    cwd: root,
    maxBuffer: 50_000_000,
  });
  const { summary, warnings }: { summary: { errors: number }; warnings: Warning[] } = JSON.parse(stdout);
  expect(summary.errors).toBe(0);
  expect(warnings.filter((warning) => !isKnown(warning))).toEqual([]);
});
