import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { root } from '../../../scripts/lib/build.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { openWorld, type World } from '../../../scripts/lib/world/world.ts';
import { pictureHosts } from '../support/pages.ts';

/** Another folder of the extension; a profile to keep between two starts. */
export type Start = { extensionDir?: string; userDataDir?: string };

/** Folder of the store build that `npm test` made before the tests. */
export function storeBuild(browser: BrowserName): string {
  return join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** A copy of the store build, to be changed. Returns its folder. */
export function copyOfStoreBuild(browser: BrowserName, dir: string): string {
  cpSync(storeBuild(browser), dir, { recursive: true });
  return dir;
}

/** A copy of the store build under another version, as the one before or after it would be. Returns its folder. */
export function versionOf(browser: BrowserName, version: string, dir: string): string {
  copyOfStoreBuild(browser, dir);
  const path = join(dir, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  return dir;
}

/**
 * A headless browser with the store build, in a world of the given pages and API answers. Closing it fails
 * where anybody outside that world was talked to all the while.
 */
export async function openStoreBuild(
  browser: BrowserName,
  site: Site,
  { extensionDir = storeBuild(browser), userDataDir }: Start = {},
): Promise<World> {
  const profile = userDataDir === undefined ? {} : { userDataDir };
  const world = await openWorld({ browser, site, headless: true, extensionDir, ...profile });
  const close = async () => {
    await world.close();
    expect([...world.refused].filter((host) => !pictureHosts.includes(host))).toEqual([]);
  };
  return { ...world, close };
}
