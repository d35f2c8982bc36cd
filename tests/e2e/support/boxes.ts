import type { Page } from 'puppeteer-core';
import type { Box } from '../../../scripts/lib/world/overlay.ts';

/**
 * The box of every element but the overlay, in document order, as text. In front, because a tab behind
 * others leaves what it loads lazily for later.
 */
export async function boxesOf(tab: Page): Promise<string[]> {
  await tab.bringToFront();
  return tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => !/^x-[a-z0-9]+$/.test(localName))
      .map((item) => {
        const { x, y, width, height } = item.getBoundingClientRect();
        return `${item.nodeName}#${item.id} ${[x, y, width, height].join(' ')}`;
      }),
  );
}

/** The lines of text that a box touches. */
export function textUnder(tab: Page, box: Box): Promise<string[]> {
  return tab.evaluate(({ x, y, width, height }) => {
    const found: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const touched = [...range.getClientRects()].some(
        (line) => line.left < x + width && line.right > x && line.top < y + height && line.bottom > y,
      );
      if (touched && node.nodeValue?.trim()) found.push(node.nodeValue.trim());
    }
    return found;
  }, box);
}
