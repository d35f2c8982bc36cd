import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/build.ts';
import { keepBuild } from '../../scripts/lib/scenario-build.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { differences } from './harness/compare.ts';

const run = promisify(execFile);
const folder = join(root, 'tests/scenarios');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scenario.json')));

/** As a user calls it, so that what is printed is tested too. */
async function reportOf(name: string, browser: string): Promise<unknown> {
  const { stdout } = await run(
    process.execPath,
    [join(root, 'scripts/scenario.mjs'), join(folder, name), '--browser', browser],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

// One after the other, since both write the same generated types; the runs then find them made.
beforeAll(async () => {
  for (const browser of availableBrowsers()) await keepBuild(browser);
});

// Each browser goes through the scenarios in turn, both at once, because each mostly waits.
describe.concurrent.for(availableBrowsers())('scenarios in %s', (browser) => {
  it.for(names)('%s gives the report that was worked out by hand', { concurrent: false }, async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    expect(differences(expected, await reportOf(name, browser))).toEqual([]);
  });
});
