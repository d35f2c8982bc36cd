import type { Page } from 'puppeteer-core';
import type { Scenario } from './read.ts';

/** What a scenario build, and only that, puts on its dashboard page. */
type Hook = {
  seed(data: Scenario['seed']): Promise<void>;
  /** Resolves once nothing is running any more: no detection, import or forecast. */
  idle(): Promise<void>;
  /** When the article at an address was read last, epoch ms; null for one that is not stored. */
  lastSeen(url: string): Promise<number | null>;
  /** The address by which lists show the article at an address; null for one that is not stored. */
  addressOf(url: string): Promise<string | null>;
};

declare global {
  var longtailScenario: Hook | undefined;
}

const hookTimeout = 15_000;

/** Waits until the page offers the hook; throws where the build has none. */
export async function waitForHook(page: Page): Promise<void> {
  await page
    // Polled by time, not by frames, which a tab in the background doesn't get.
    .waitForFunction(() => globalThis.longtailScenario !== undefined, { timeout: hookTimeout, polling: 100 })
    .catch(() => {
      throw new Error('the dashboard of the scenario build did not start');
    });
}

/** Writes settings and programs, as if the author had entered them. */
export async function seed(page: Page, data: Scenario['seed']): Promise<void> {
  await page.evaluate((given) => globalThis.longtailScenario?.seed(given), data);
}

/** Waits until the extension has no running work. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.longtailScenario?.idle());
}

/** When the extension read the article at an address last, epoch ms by its own clock; null for never. */
export function lastSeen(page: Page, url: string): Promise<number | null> {
  return page.evaluate(
    async (address) => (await globalThis.longtailScenario?.lastSeen(address)) ?? null,
    url,
  );
}

/** The address by which lists show the article at any address of it; the given one where none is stored. */
export async function addressOf(page: Page, url: string): Promise<string> {
  return (await page.evaluate((given) => globalThis.longtailScenario?.addressOf(given), url)) ?? url;
}
