import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/build.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { openWorld, type World } from '../../../scripts/lib/world/world.ts';
import { addBlogs } from '../../../scripts/scenario/blogs.ts';
import { press, waitFor } from '../../../scripts/scenario/fields.ts';
import { blogOf } from '../../e2e/support/blogs.ts';
import { addressOf } from '../../e2e/support/pages.ts';

/**
 * Three browsers in the same world: one with the store build and its author; one with an extension that does
 * nothing; and one with an extension that does nothing either, but in a content script on every page, which is what
 * a browser takes for any extension that looks at pages at all.
 */
export const browserNames = ['having', 'lacking', 'bare'] as const;
export type Browsers = Record<(typeof browserNames)[number], World>;

/** Opens them; `close` closes them. */
export async function openBrowsers(
  build: string,
  site: Site,
): Promise<{ browsers: Browsers; close: () => Promise<void> }> {
  const open = (extensionDir: string) =>
    openWorld({ browser: 'chromium', extensionDir, site, headless: true });
  const browsers = {
    having: await open(build),
    lacking: await open(doingNothing('nothing', {})),
    bare: await open(
      doingNothing('bare', { content_scripts: [{ matches: ['https://*/*'], js: ['nothing.js'] }] }),
    ),
  };
  await settleIn(browsers.having);
  const close = async () => {
    await Promise.all(Object.values(browsers).map((world) => world.close()));
  };
  return { browsers, close };
}

function doingNothing(name: string, more: Record<string, unknown>): string {
  const folder = join(root, `.output/bench-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nothing.js'), 'void 0;');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name, version: '1', ...more }),
  );
  return folder;
}

/** The author says who they are and adds their blog, as on any first day. */
async function settleIn(world: World): Promise<void> {
  await closeWelcome(world);
  const tab = await world.browser.newPage();
  await tab.goto(addressOf('feed'), { waitUntil: 'load' });
  const options = await world.openPage('options.html');
  await press(options, 'button[data-action=find-me]');
  await press(options, 'button[data-action=confirm-identity]');
  await waitFor(options, '[data-author]');
  await options.close();
  await tab.close();
  await addBlogs([blogOf('docusaurus')], { world });
}

/** Closes the tab that opens by itself after the installation: a tab behind it has no frames. */
async function closeWelcome({ browser }: World): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
}
