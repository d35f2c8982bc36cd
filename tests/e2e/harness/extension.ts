import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { root } from '../../../scripts/lib/build.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { openWorld, type World } from '../../../scripts/lib/world/world.ts';

/** Folder of the store build that `npm test` made before the tests. */
export function storeBuild(browser: BrowserName): string {
  return join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** A headless browser with the store build, in a world of the given pages and API answers. */
export function openStoreBuild(browser: BrowserName, site: Site): Promise<World> {
  return openWorld({ browser, site, headless: true, extensionDir: storeBuild(browser) });
}
