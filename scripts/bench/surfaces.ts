import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import { megabytesOf } from './memory.ts';
import { type Measured, measured, type Sample } from './statistics.ts';

const surfaces = [
  { what: 'popup to figures', path: 'popup.html' },
  { what: 'side panel to figures', path: 'sidepanel.html' },
  { what: 'dashboard to figures', path: 'dashboard.html' },
  { what: 'outlook to figures', path: 'dashboard.html#/outlook' },
];

declare global {
  /** Milliseconds from the navigation to the first frame with an amount. */
  var figuresAt: number | undefined;
}

/** Records in every page when an amount is first drawn. */
function watchForFigures(): void {
  const look = () => {
    // The outlook counts as drawn once its words are there, which come first.
    const told = document.querySelector('main :is(dl, table, [aria-live] p)');
    if (told && /\$\d/.test(document.querySelector('main')?.textContent ?? '')) {
      requestAnimationFrame(() => {
        globalThis.figuresAt = performance.now();
      });
      observer.disconnect();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

type Shown = { ms: number; megabytes: number; workerMegabytes: number | null };

async function open(page: Page, address: string): Promise<Shown> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.figuresAt !== undefined, { timeout: 120_000, polling: 20 });
  const ms = await page.evaluate(() => globalThis.figuresAt ?? Number.NaN);
  const session = await page.createCDPSession();
  const megabytes = await megabytesOf(session);
  await session.detach();
  const [worker] = page.workers();
  return { ms, megabytes, workerMegabytes: worker ? await megabytesOf(worker.client) : null };
}

/** Time to figures and memory of each surface, each run beside one of an empty React page. */
export async function measureSurfaces(
  world: World,
  size: { articles: number; rows: number },
  runs: number,
): Promise<Measured[]> {
  const page = await world.browser.newPage();
  await page.evaluateOnNewDocument(watchForFigures);
  const at = (path: string) => `${world.extensionOrigin}/${path}`;
  const found: Measured[] = [];
  for (const { what, path } of surfaces) {
    const times: Sample[] = [];
    const sizes: Sample[] = [];
    const workers: Sample[] = [];
    // The first of each fills the browser's caches, and is not counted.
    for (let run = 0; run <= runs; run += 1) {
      const floor = await open(page, at('floor.html'));
      const shown = await open(page, at(path));
      if (run === 0) continue;
      times.push({ value: shown.ms, floor: floor.ms });
      sizes.push({ value: shown.megabytes, floor: floor.megabytes });
      if (shown.workerMegabytes !== null) {
        workers.push({ value: shown.workerMegabytes, floor: floor.megabytes });
      }
    }
    found.push(measured({ what, ...size, unit: 'ms' }, times));
    const memory = what.replace('to figures', 'memory');
    found.push(measured({ what: memory, ...size, unit: 'MB' }, sizes));
    // Not where one ran by chance, for what was done before.
    if (workers.length === runs) {
      found.push(measured({ what: `${memory}, its worker`, ...size, unit: 'MB' }, workers));
    }
  }
  await page.close();
  return found;
}
