import { join } from 'node:path';
import { expect } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { root } from '../../../scripts/lib/build.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { openWorld, type World } from '../../../scripts/lib/world/world.ts';
import { pictureHosts } from '../support/pages.ts';

/** Folder of the store build that `npm test` made before the tests. */
export function storeBuild(browser: BrowserName): string {
  return join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * A headless browser with the store build, in a world of the given pages and API answers. Closing it fails
 * where anybody outside that world was talked to all the while.
 */
export async function openStoreBuild(
  browser: BrowserName,
  site: Site,
  /** Another folder of the extension; a profile to keep between two starts. */
  { extensionDir = storeBuild(browser), userDataDir }: { extensionDir?: string; userDataDir?: string } = {},
): Promise<World> {
  const profile = userDataDir === undefined ? {} : { userDataDir };
  const world = await openWorld({ browser, site, headless: true, extensionDir, ...profile });
  const close = async () => {
    await world.close();
    expect([...world.refused].filter((host) => !pictureHosts.includes(host))).toEqual([]);
  };
  return { ...world, close };
}
