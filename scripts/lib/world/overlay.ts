import type { Page } from 'puppeteer-core';

export type Box = { x: number; y: number; width: number; height: number };

const appearTimeout = 30_000;

/**
 * Where the extension's overlay stands on a page, in CSS pixels; null when it does not come up. Its
 * shadow root is closed and its host's name is random (`x-...`), so it is found as a visitor finds
 * it: by what is on top at each point of the window.
 */
export async function findOverlay(page: Page): Promise<Box | null> {
  try {
    const handle = await page.waitForFunction(overlayBox, { timeout: appearTimeout, polling: 100 });
    return await handle.jsonValue();
  } catch {
    return null;
  }
}

/** Clicks the overlay in its middle, with the mouse; false when there is none. */
export async function clickOverlay(page: Page): Promise<boolean> {
  const box = await findOverlay(page);
  if (!box) return false;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return true;
}

function overlayBox(): Box | null {
  // The pill is 26 pixels high, and each look costs.
  const step = 8;
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < innerHeight; y += step) {
    for (let x = 0; x < innerWidth; x += step) {
      const top = document.elementFromPoint(x, y);
      if (!top || !/^x-[a-z0-9]+$/.test(top.localName)) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length === 0) return null;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + step, height: Math.max(...ys) - y + step };
}
