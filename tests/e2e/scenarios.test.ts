import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/lib/browsers/kinds.ts';
import { root } from '../../scripts/lib/build.ts';
import { keepBuild } from '../../scripts/lib/scenario-build.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { differences } from './harness/compare.ts';
import { pictureHosts } from './support/pages.ts';

const run = promisify(execFile);
const folder = join(root, 'tests/scenarios');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scenario.json')));

/**
 * The sums are the same code in both browsers, and what these do differently (the overlay, permissions for a
 * blog, a killed background) the stories tell in each. Firefox takes three times as long, so `npm run test:all`
 * replays one scenario in it, and `npm run test:long` all; `npm test` has that one alone, in Chromium.
 */
const first = 'tier-one-article';

function scenariosIn(browser: BrowserName): string[] {
  const isFew = browser === 'firefox' ? !process.env.LONGTAIL_LONG : Boolean(process.env.LONGTAIL_QUICK);
  return isFew ? [first] : names;
}

/** As a user calls it, so that what is printed is tested too; it talks to nobody outside the folder. */
async function reportOf(name: string, browser: string): Promise<unknown> {
  const { stdout, stderr } = await run(
    process.execPath,
    [join(root, 'scripts/scenario.mjs'), join(folder, name), '--outside', '--browser', browser],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  const outside = stderr.match(/^Asked for in vain: (.*)$/m)?.[1]?.split(' ') ?? ['nothing was said'];
  expect(outside.filter((host) => host !== '' && !pictureHosts.includes(host))).toEqual([]);
  return JSON.parse(stdout);
}

// One after the other, since both write the same generated types; the runs then find them made.
beforeAll(async () => {
  for (const browser of availableBrowsers()) await keepBuild(browser);
});

// Each browser goes through the scenarios in turn, both at once, because each mostly waits.
describe.concurrent.for(availableBrowsers())('scenarios in %s', (browser) => {
  it.for(scenariosIn(browser))(
    '%s gives the report that was worked out by hand',
    { concurrent: false },
    async (name) => {
      const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      expect(differences(expected, await reportOf(name, browser))).toEqual([]);
    },
  );
});
