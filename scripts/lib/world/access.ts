import type { World } from './world.ts';

/**
 * Lets the browser give access to origins as soon as the extension asks for it in a click: Chromium's
 * prompt can't be answered headless, so it is answered beforehand; Firefox is told not to prompt.
 */
export async function preapproveAccess(world: World, ...origins: readonly string[]): Promise<void> {
  if (world.name === 'chromium') await inChromium(world, 'addHostPermission', origins);
}

/** Takes access to origins away again, as the author can on chrome://extensions and about:addons. */
export async function withdrawAccess(world: World, ...origins: readonly string[]): Promise<void> {
  if (world.name === 'chromium') return inChromium(world, 'removeHostPermission', origins);
  const page = await world.openPage('options.html');
  await page.evaluate(
    `chrome.permissions.remove({ origins: ${JSON.stringify(origins.flatMap(patternsOf))} })`,
  );
  await page.close();
}

/** What the page about extensions does when access is changed on it. */
async function inChromium(
  world: World,
  change: 'addHostPermission' | 'removeHostPermission',
  origins: readonly string[],
): Promise<void> {
  const id = JSON.stringify(new URL(world.extensionOrigin).host);
  const page = await world.browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    for (const host of origins.flatMap(patternsOf)) {
      await page.evaluate(`chrome.developerPrivate.${change}(${id}, ${JSON.stringify(host)})`);
    }
  } finally {
    await page.close();
  }
}

/** The origin with and without www: the extension asks for both where the host may lead to the other. */
function patternsOf(origin: string): string[] {
  const host = new URL(origin).hostname.replace(/^www\./, '');
  return [`https://${host}/*`, `https://www.${host}/*`];
}
