import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/build.ts';
import { openWorld, type World } from '../../../scripts/lib/world/world.ts';
import { addBlogs } from '../../../scripts/scenario/blogs.ts';
import { press, waitFor } from '../../../scripts/scenario/fields.ts';
import { blogOf, blogPages } from '../../e2e/support/blogs.ts';
import { addressOf, foremSite } from '../../e2e/support/pages.ts';

/**
 * Three browsers in the same world: one with the store build and its author, and two with an extension that does
 * nothing. What those two differ by is what any two browsers do.
 */
export type Browsers = Record<'having' | 'lacking' | 'control', World>;

/** Opens them; `close` closes them. */
export async function openBrowsers(
  build: string,
): Promise<{ browsers: Browsers; close: () => Promise<void> }> {
  const site = { pages: { ...foremSite().pages, ...blogPages() }, api: {} };
  const open = (extensionDir: string) =>
    openWorld({ browser: 'chromium', extensionDir, site, headless: true });
  const nothing = doingNothing();
  const browsers = {
    having: await open(build),
    lacking: await open(nothing),
    control: await open(nothing),
  };
  await settleIn(browsers.having);
  const close = async () => {
    await Promise.all(Object.values(browsers).map((world) => world.close()));
  };
  return { browsers, close };
}

function doingNothing(): string {
  const folder = join(root, '.output/bench-nothing');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1' }),
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
