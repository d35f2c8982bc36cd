import type { OverlayFigures } from '../../messaging/protocol.ts';
import type { OverlaySpot } from '../../sites/site.ts';
import { type Actions, createDialog } from './dialog.ts';
import { element, keepKeysFromPage } from './dom.ts';
import { bandsOf, contentBox, obstaclesIn } from './measure.ts';
import { createPill, type Pill } from './pill.ts';
import { freeSpot } from './place.ts';
import { pillLengths } from './rows.ts';
import { addStyles } from './styles.ts';

/** The overlay on the page: a pill or a chip, and the card it opens. */
export type View = {
  host: HTMLElement;
  update: (figures: OverlayFigures) => void;
  setTheme: (theme: 'dark' | 'light') => void;
  /** Finds the pill's place again, after the page's header changed. */
  place: () => void;
  /** From now on says only that its page must be reloaded, until it is pressed. */
  retire: () => void;
};

/**
 * Builds the overlay and hangs it in the spot. Its host takes no room in the page's flow, so nothing
 * moves; its shadow root is closed, so the page's scripts can't read it. It goes when `signal` aborts.
 */
export function createView(
  spot: OverlaySpot,
  first: OverlayFigures,
  actions: Actions,
  signal: AbortSignal,
): View {
  const doc = spot.anchor.ownerDocument;
  const host = createHost(doc, spot.parent !== undefined);
  const frame = element(doc, 'div', {
    class: 'frame',
    attributes: { role: 'region', lang: first.locale, 'aria-label': first.words.region },
  });
  const dialog = createDialog(doc, first.words, host, actions, signal, (byKey) => {
    pill.button.setAttribute('aria-expanded', 'false');
    if (byKey) pill.button.focus({ preventScroll: true });
  });
  const pill = createPill(
    doc,
    first.words,
    () => press(),
    () => shrink(),
    signal,
  );
  frame.append(pill.holder, dialog.root);
  openRoot(host, signal).append(frame);
  (spot.parent ?? spot.anchor).append(host);
  signal.addEventListener('abort', () => host.remove());
  let figures = first;
  let isRetired = false;

  const isChip = () => frame.dataset.mode === 'chip';
  const press = () => {
    if (isRetired) return host.remove();
    if (isChip() && pill.isSmall()) return pill.setSmall(false);
    if (dialog.isOpen()) return dialog.close();
    pill.button.setAttribute('aria-expanded', 'true');
    dialog.open(pill.holder.getBoundingClientRect(), isChip());
  };
  const shrink = () => {
    dialog.close();
    pill.setSmall(true);
    pill.button.focus({ preventScroll: true });
  };
  const place = () => {
    const before = frame.dataset.mode;
    frame.dataset.mode = 'pill';
    if (!placeInHeader(pill, host, spot, figures)) frame.dataset.mode = 'chip';
    if (before !== frame.dataset.mode) drawAfresh(pill.holder);
    if (dialog.isOpen()) dialog.moveBeside(pill.holder.getBoundingClientRect(), isChip());
  };
  const update = (next: OverlayFigures) => {
    figures = next;
    dialog.show(next);
    place();
  };
  const retire = () => {
    if (isRetired) return;
    isRetired = true;
    dialog.close();
    pill.retire(first.words.updated);
    place();
  };
  update(first);
  return { host, update, setTheme: (theme) => frame.setAttribute('data-theme', theme), place, retire };
}

/** A redrawn element has not moved: moving from the header to the corner would count as a layout shift of the page. */
function drawAfresh(item: HTMLElement): void {
  item.hidden = true;
  item.getBoundingClientRect();
  item.hidden = false;
}

/** Puts the longest pill that has room into the header's free space; false where none has. */
function placeInHeader(pill: Pill, host: HTMLElement, spot: OverlaySpot, figures: OverlayFigures): boolean {
  const { style } = pill.holder;
  const area = contentBox(spot.anchor);
  const obstacles = obstaclesIn(spot, host);
  const bands = spot.rows.map((group) => group.flatMap((row) => bandsOf(row, host)));
  const tries = pillLengths.flatMap((tier) =>
    bands.flatMap((band) => tier.map((length) => ({ band, length }))),
  );
  for (const { band, length } of tries) {
    pill.write(figures, length);
    const found = freeSpot(pill.holder.getBoundingClientRect(), area, band, obstacles);
    if (!found) continue;
    const origin = host.getBoundingClientRect();
    // Not by left and top: as figures come the pill grows and moves, which browsers would count as the page's shift.
    style.translate = `${found.left - origin.left}px ${found.top - origin.top}px`;
    return true;
  }
  pill.write(figures, 'short');
  style.removeProperty('translate');
  return false;
}

/**
 * An element of a random name, out of the flow and of no size, which the page's styles can't reach; `atTop`:
 * at the page's corner, where it stays when the page grows.
 */
function createHost(doc: Document, atTop: boolean): HTMLElement {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const host = doc.createElement(`x-${random.toString(36)}`);
  const corner = atTop ? { top: '0', left: '0' } : {};
  const fixed = {
    all: 'initial',
    position: 'absolute',
    display: 'block',
    width: '0',
    height: '0',
    ...corner,
  };
  for (const [name, value] of Object.entries(fixed)) host.style.setProperty(name, value, 'important');
  return host;
}

function openRoot(host: HTMLElement, signal: AbortSignal): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root);
  keepKeysFromPage(root, signal);
  return root;
}
