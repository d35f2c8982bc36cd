import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../lib/browsers/ensure.ts';
import { type BrowserName, browserNames } from '../lib/browsers/kinds.ts';
import { buildExtension, root } from '../lib/build.ts';
import { summaryOf, tallyOf } from './tally.ts';

/** `--all`: also what takes most of a run's time, the surfaces' pages and pictures and the stories in both browsers. */
const isWhole = process.argv.includes('--all');
const wanted: readonly BrowserName[] = isWhole ? browserNames : ['chromium'];

/** After this long Vitest is stopped, so that a run always comes to its last line. */
const limitMs = 60 * 60_000;
const resultsFile = join(root, '.output', 'test-results.json');

/** Builds for one browser after the other, since both write the same generated types. */
async function build(): Promise<number> {
  let failures = 0;
  for (const name of browserNames) {
    await buildExtension(name).catch((error: Error) => {
      failures += 1;
      console.error(error.message);
    });
  }
  return failures;
}

function runVitest(args: readonly string[]): Promise<number | null> {
  rmSync(resultsFile, { force: true });
  mkdirSync(join(root, '.output'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args],
    {
      cwd: root,
      env: isWhole ? process.env : { ...process.env, LONGTAIL_QUICK: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: limitMs,
    },
  );
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
}

function readResults(): unknown {
  if (!existsSync(resultsFile)) return null;
  try {
    return JSON.parse(readFileSync(resultsFile, 'utf8'));
  } catch {
    return null;
  }
}

/** Tests that need a browser which isn't there are left out by name; in CI that is a failure. */
function missingBrowsers(): { lines: string[]; names: BrowserName[] } {
  const missing = [...ensureBrowsers({ wanted })].filter(([, found]) => found.path === null);
  return {
    names: missing.map(([name]) => name),
    lines: missing.flatMap(([, found]) => (found.path === null ? [found.reason] : [])),
  };
}

/** Integration tests run in Chromium; e2e tests in whatever there is. */
function withoutProjects(missing: readonly BrowserName[]): string[] {
  return [
    ...(isWhole ? [] : ['--project=!integration (surfaces)']),
    ...(missing.includes('chromium') ? ['--project=!integration'] : []),
    ...(missing.length === wanted.length ? ['--project=!e2e'] : []),
  ];
}

const missing = missingBrowsers();
const failedBuilds = await build();
const exitCode = await runVitest([
  ...withoutProjects(missing.names),
  ...process.argv.slice(2).filter((one) => one !== '--all'),
]);
const results = readResults();
if (results === null) console.error('Vitest left no results: it crashed or was stopped.');
const tally = tallyOf(results, exitCode);
const missingCount = process.env.CI ? missing.names.length : 0;
tally.failed += failedBuilds + missingCount;
tally.skipped.unshift(...missing.lines);
console.log(summaryOf(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
