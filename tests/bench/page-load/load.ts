import { PredefinedNetworkConditions } from 'puppeteer-core';
import type { World } from '../../../scripts/lib/world/world.ts';

/** What one load of a page cost. Times in ms; `shift` is the cumulative layout shift. */
export type Cost = { load: number; scripting: number; longTasks: number; shift: number };

/** After the load, for what scripts do once the page is there: the overlay stands by then. */
const SETTLE_MS = 800;

declare global {
  var spent: { longTasks: number; shift: number };
}

/**
 * What lies between the browser and the sites: nothing, which leaves of a load only what the machine itself takes,
 * or what the tools of Chromium call a fast 4G network, as a page is met outside a laboratory.
 */
export const networks = ['none', 'Fast 4G'] as const;
export type Network = (typeof networks)[number];

/** Loads a page in a tab of its own, in front, and leaves. */
export async function loadOnce({ browser }: World, address: string, network: Network): Promise<Cost> {
  const tab = await browser.newPage();
  try {
    if (network !== 'none') await tab.emulateNetworkConditions(PredefinedNetworkConditions[network]);
    await tab.evaluateOnNewDocument(() => {
      globalThis.spent = { longTasks: 0, shift: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.entryType === 'longtask') globalThis.spent.longTasks += entry.duration;
          else globalThis.spent.shift += Number(Reflect.get(entry, 'value'));
        }
      }).observe({ entryTypes: ['longtask', 'layout-shift'] });
    });
    await tab.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const load = await tab.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
    });
    const spent = await tab.evaluate(() => globalThis.spent);
    const { ScriptDuration = Number.NaN } = await tab.metrics();
    return { load, scripting: ScriptDuration * 1000, ...spent };
  } finally {
    await tab.close();
  }
}
