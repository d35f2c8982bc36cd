import type { OverlaySpot } from '../../sites/site.ts';
import type { Box } from './place.ts';

const solid = 'img, svg, video, iframe, button, input, select, [role="button"], .crayons-btn, .crayons-tag';

/** The boxes of everything in the header that must stay uncovered: lines of text, images, controls. */
export function obstaclesIn(spot: OverlaySpot, host: HTMLElement): Box[] {
  const boxes = [...spot.header.querySelectorAll(solid)]
    .slice(0, MOST_TEXTS)
    .flatMap((item) => [...item.getClientRects()]);
  return [...boxes, ...textBoxes(spot.header, host)].filter(
    ({ left, right, top, bottom }) => right > left && bottom > top,
  );
}

/** A header without an end of its own contains the whole article: texts far below are in nobody's way. */
const MOST_TEXTS = 400;

function textBoxes(within: Element, host: HTMLElement): Box[] {
  const doc = within.ownerDocument;
  const walker = doc.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const range = doc.createRange();
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node && boxes.length < MOST_TEXTS; node = walker.nextNode()) {
    if (!node.nodeValue?.trim() || host.contains(node)) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/** The bands of a row beside which there may be room: the row as a whole, then each of its lines of text. */
export function bandsOf(row: Element, host: HTMLElement): Box[] {
  const lines: Box[] = [];
  for (const box of textBoxes(row, host).toSorted((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (!line || box.top >= line.bottom - 2)
      lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    else line.bottom = Math.max(line.bottom, box.bottom);
  }
  return [row.getBoundingClientRect(), ...lines];
}

/** The content box of the element in which the overlay stays. */
export function contentBox(target: HTMLElement): Box {
  const rect = target.getBoundingClientRect();
  const style = getComputedStyle(target);
  const inset = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  return {
    left: rect.left + inset('left'),
    top: rect.top + inset('top'),
    right: rect.right - inset('right'),
    bottom: rect.bottom - inset('bottom'),
  };
}
