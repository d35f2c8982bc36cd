import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import type { World } from '../../../scripts/lib/world/world.ts';
import { openStoreBuild, type Start } from '../harness/extension.ts';
import { eventually } from './eventually.ts';
import { listenIn } from './messages.ts';

/** A browser with the store build, and a page of the extension through which a test looks behind the scenes. */
export type Stage = World & {
  /** The options page, left open: for the author's own steps there, and for what no surface shows. */
  backstage: Page;
  /** Opens an address in a new tab. */
  visit(address: string): Promise<Page>;
};

/** Sets the stage: browser, extension, stand-in sites. */
export async function setStage(browser: BrowserName, site: Site, start: Start = {}): Promise<Stage> {
  const world = await openStoreBuild(browser, site, start);
  const visit = async (address: string) => {
    const tab = await world.browser.newPage();
    await tab.goto(address, { waitUntil: 'load' });
    return tab;
  };
  try {
    const stage = { ...world, visit, backstage: await world.openPage('options.html') };
    await listenIn(stage);
    await closeWelcome(stage);
    return stage;
  } catch (error) {
    await world.close();
    throw error;
  }
}

/** Ids of the tabs with the first steps. */
export function welcomeTabs({ backstage }: Pick<Stage, 'backstage'>): Promise<number[]> {
  return backstage.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ id, url }) => (id !== undefined && url?.includes('/welcome.html') ? [id] : []));
  });
}

/** Closes the tab that opens by itself after the installation. */
async function closeWelcome(stage: Stage): Promise<void> {
  await eventually(async () => expect(await welcomeTabs(stage)).toHaveLength(1));
  const tabs = await welcomeTabs(stage);
  await stage.backstage.evaluate((ids) => chrome.tabs.remove(ids), tabs);
}

/** The browser's id of the tab that shows a page. */
export function tabIdOf({ backstage }: Stage, tab: Page): Promise<number> {
  return backstage.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find(({ url }) => url === address)?.id;
    if (id === undefined) throw new Error(`no tab shows ${address}`);
    return id;
  }, tab.url());
}
