import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import { acts } from './acts.ts';
import { addressOf, ownPost, type Theme, type View } from './views.ts';

/** The height of the window, where nothing else is said. */
const HEIGHT = 900;
/** Time for charts and transitions to settle. */
const REST_MS = 900;
const LOAD_MS = 60_000;

/** A PNG file to be; of what a window of a height shows, CSS pixels, or of the whole page, but for a post. */
export type Picture = { path: string; height?: number };

/** Draws a view in a theme. Throws where the page does not come up. */
export async function drawView(
  world: World,
  view: View,
  theme: Theme,
  { path, height }: Picture,
): Promise<void> {
  const page = await open(world, view);
  try {
    await page.setViewport({ width: view.width, height: height ?? HEIGHT });
    if (world.name === 'chromium') await setTheme(page, theme);
    await page.waitForFunction(isShown, { timeout: LOAD_MS, polling: 100 });
    if (view.act) await acts[view.act](page);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    await page.screenshot({ path, fullPage: height === undefined && view.page !== 'post' });
  } finally {
    await page.close();
  }
}

async function open(world: World, view: View): Promise<Page> {
  if (view.page !== 'post') return world.openPage(addressOf(view));
  const page = await world.browser.newPage();
  await page.goto(ownPost, { waitUntil: 'load' });
  return page;
}

/** A page has come up: it has a heading, and nothing of it is still read. */
function isShown(): boolean {
  return document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null;
}

/** In Firefox the theme is that of the whole browser, and was set when it started. */
async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}
