import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import type { Size } from './pages/work.ts';
import { type Measured, measured, type Sample } from './statistics.ts';

/** What is done to the article table in turn, so that its rows change each time. */
const acts = [
  { what: 'sort articles', turns: ['title', 'title'] },
  { what: 'filter articles', turns: ['type 7', 'type '] },
];

/** Time until the article table has been drawn sorted or filtered, each run beside a plain list of as many rows. */
export async function measureList(world: World, size: Size, runs: number): Promise<Measured[]> {
  const list = await world.openPage('dashboard.html#/articles');
  await list.waitForSelector('tr[data-article]', { timeout: 120_000 });
  const floor = await world.openPage('floor.html');
  const found: Measured[] = [];
  for (const { what, turns } of acts) {
    const samples: Sample[] = [];
    // The first warms both up, and is not counted.
    for (let run = 0; run <= runs; run += 1) {
      const { ms, rows } = await timeAct(list, turns[run % turns.length] ?? '');
      await settle(floor);
      const least = await floor.evaluate(
        (all, drawn) => globalThis.plainList(all, drawn),
        size.articles,
        rows,
      );
      if (run > 0) samples.push({ value: ms, floor: least });
    }
    found.push(measured({ what, ...size, unit: 'ms' }, samples));
  }
  await Promise.all([list.close(), floor.close()]);
  return found;
}

/** Brings a page to the front and lets it draw itself, since nobody types into a page that isn't seen yet. */
async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 200)));
}

async function timeAct(page: Page, turn: string): Promise<{ ms: number; rows: number }> {
  await settle(page);
  return page.evaluate(async (act) => {
    const table = document.querySelector('table[aria-rowcount]');
    // The headings change with the rows.
    const shown = () =>
      [table, ...document.querySelectorAll('thead th')]
        .flatMap((one) => [one?.getAttribute('aria-rowcount'), one?.getAttribute('aria-sort')])
        .join();
    const before = shown();
    const started = performance.now();
    if (act.startsWith('type ')) {
      const input = document.querySelector<HTMLInputElement>('search input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, act.slice(5));
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      const heads = [...document.querySelectorAll<HTMLElement>('thead th button')];
      heads.find((head) => head.textContent.toLowerCase().includes(act))?.click();
    }
    do {
      if (performance.now() - started > 30_000) throw new Error(`"${act}" changed nothing`);
      await new Promise(requestAnimationFrame);
    } while (shown() === before);
    // The frame's own layout and paint come after its callbacks.
    await new Promise((resolve) => setTimeout(resolve));
    return {
      ms: performance.now() - started,
      rows: document.querySelectorAll('tr[data-article]').length,
    };
  }, turn);
}
