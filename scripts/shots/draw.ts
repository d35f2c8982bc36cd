import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import { addressOf, type Theme, type View } from './views.ts';

/** The height of the window; a picture is as high as its page. */
const HEIGHT = 900;
/** Time for charts and transitions to come to rest. */
const REST_MS = 900;
const LOAD_MS = 30_000;

/** Draws a view in a theme to a PNG file; returns its name in `dir`. Throws where the page does not come up. */
export async function drawView(world: World, view: View, theme: Theme, dir: string): Promise<string> {
  const page = await world.openPage(addressOf(view));
  try {
    await page.setViewport({ width: view.width, height: HEIGHT });
    if (world.name === 'chromium') await setTheme(page, theme);
    await page.waitForFunction(isShown, { timeout: LOAD_MS, polling: 100 });
    if (view.hidden) await page.click('[data-action=hide-amounts]');
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const file = `${world.name}-${theme}-${view.name}.png`;
    await page.screenshot({ path: join(dir, file), fullPage: true });
    return file;
  } finally {
    await page.close();
  }
}

/** A page has come up: it has a heading, and nothing of it is still read. */
function isShown(): boolean {
  return document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null;
}

/** In Firefox the theme is that of the whole browser, and was set when it started. */
async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}
