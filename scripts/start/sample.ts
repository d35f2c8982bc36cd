import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import { exportReport } from '../scenario/steps/report.ts';

const fillTimeout = 60_000;

/** The sample author's dashboard in a new tab, once the sample is there. */
export async function openSample(world: World): Promise<Page> {
  const page = await world.openPage('dashboard.html?sample');
  await untilShown(page, 'main dl').catch(() => {
    throw new Error('The sample author’s dashboard did not come up');
  });
  return page;
}

/** Waits for an element, in a tab behind others too: those get no animation frames to look in. */
export async function untilShown(page: Page, selector: string): Promise<void> {
  const isThere = (wanted: string) => document.querySelector(wanted) !== null;
  await page.waitForFunction(isThere, { timeout: fillTimeout, polling: 100 }, selector);
}

/** The report that the sample author would export, as the file's text. */
export async function sampleReport(world: World): Promise<string> {
  await (await openSample(world)).close();
  return exportReport({ world }, 'options.html?sample');
}
