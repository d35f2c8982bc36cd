import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, root } from '../../../scripts/lib/build.ts';
import { openWorld, type World } from '../../../scripts/lib/world/world.ts';
import { addBlogs } from '../../../scripts/scenario/blogs.ts';
import { press, waitFor } from '../../../scripts/scenario/fields.ts';
import { blogOf, blogPages } from '../../e2e/support/blogs.ts';
import { addressOf, foremSite } from '../../e2e/support/pages.ts';

/** Two browsers in the same world: one with the store build and its author, one with an extension that does nothing. */
export async function openBoth(): Promise<{ having: World; lacking: World; close: () => Promise<void> }> {
  const site = { pages: { ...foremSite().pages, ...blogPages() }, api: {} };
  const open = (extensionDir: string) =>
    openWorld({ browser: 'chromium', extensionDir, site, headless: true });
  const lacking = await open(doingNothing());
  const having = await open(await buildExtension('chromium', { outDir: '.output/page-load' }));
  await settleIn(having);
  const close = async () => {
    await Promise.all([having.close(), lacking.close()]);
  };
  return { having, lacking, close };
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
