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

test('types', () => passes('tsc', '--noEmit'));
test('lint and format', () => passes('biome', 'check', '--error-on-warnings', '.'));
test('nothing is dead', () => passes('knip'));
test('the add-on linter finds no error', () =>
  passes('addons-linter', '.output/firefox-mv3', '--output', 'text', '--self-hosted'));
