import { afterEach, expect, test } from 'vitest';
import { cardFigures } from '@/content/overlay/card.ts';
import { addStyles } from '@/content/overlay/styles.ts';
import type { OverlayFigures } from '@/messaging/protocol.ts';
import { figures, noFigures } from '../component/content/overlay/figures.ts';

afterEach(() => document.body.replaceChildren());

/** The card's terms and values, as wide as it is on a page. */
function drawCard(of: OverlayFigures): HTMLElement[] {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root);
  const [frame, card] = [document.createElement('div'), document.createElement('div')];
  frame.className = 'frame';
  card.className = 'card';
  card.append(...cardFigures(document, of, new AbortController().signal));
  frame.append(card);
  root.append(frame);
  document.body.append(host);
  return [...card.querySelectorAll<HTMLElement>('dt, dd')];
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const million = { p10: 1_000_000_00, p50: 2_000_000_00, p90: 9_000_000_00, mean: 3_000_000_00 };

test.each<[string, OverlayFigures]>([
  ['all known', figures],
  [
    'large amounts',
    { ...figures, shareOfTarget: 12_345.6, projected: { months: 24, ...million }, lifetime: million },
  ],
  ['hidden', { ...figures, hiddenAmounts: true }],
  ['nothing known', noFigures],
])('no figure of the card stands on another, or outside it: %s', (_, of) => {
  const parts = drawCard(of);
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const told = (index: number) => `${parts[index]?.textContent}${parts[index]?.dataset.figure ?? ''}`;
  const clashes = boxes.flatMap((box, index) =>
    boxes.flatMap((other, place) =>
      place > index && overlap(box, other) ? [[told(index), told(place)]] : [],
    ),
  );
  expect(clashes).toEqual([]);
  const rows = parts.map((part) => part.parentElement?.getBoundingClientRect() ?? new DOMRect());
  boxes.forEach((box, index) => {
    expect(box.bottom, told(index)).toBeLessThanOrEqual((rows[index]?.bottom ?? 0) + 1);
    expect(box.right, told(index)).toBeLessThanOrEqual((rows[index]?.right ?? 0) + 1);
  });
});
