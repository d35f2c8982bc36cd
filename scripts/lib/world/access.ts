import type { World } from './world.ts';

/**
 * Lets the browser give access to origins as soon as the extension asks for it in a click: Chromium's
 * prompt can't be answered headless, so it is answered beforehand; Firefox is told not to prompt.
 */
export async function preapproveAccess(world: World, ...origins: readonly string[]): Promise<void> {
  if (world.name !== 'chromium') return;
  const id = JSON.stringify(new URL(world.extensionOrigin).host);
  const page = await world.browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    for (const host of origins.flatMap(patternsOf)) {
      await page.evaluate(`chrome.developerPrivate.addHostPermission(${id}, ${JSON.stringify(host)})`);
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
