import { afterEach, beforeEach, expect, vi } from 'vitest';
import { runOverlay } from '@/content/overlay/overlay.ts';
import { localKeys } from '@/messaging/local-state.ts';
import type { OverlayFigures } from '@/messaging/protocol.ts';
import { devto } from '@/sites/devto.ts';
import { author, present } from '../../sites/pages.ts';
import { fakeBackground, fakeLocal } from '../page.ts';
import { figures } from './figures.ts';

const site = devto;
export const publicationId = 'devto:3100001';
export let life: AbortController;
let isThere: boolean;
export let roots: { host: Element; root: ShadowRoot }[];

/** Each test of the file has an overlay of its own, whose closed root it can read. */
export function eachOnItsOwn(): void {
  beforeEach(() => {
    life = new AbortController();
    roots = [];
    isThere = true;
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      expect(init.mode).toBe('closed');
      const root = attach.call(this, init);
      roots.push({ host: this, root });
      return root;
    });
  });
  afterEach(() => {
    life.abort();
    vi.restoreAllMocks();
  });
}

/** Runs the overlay on the page in the window, with a background that answers with these figures. */
export async function run(reply: OverlayFigures | null = figures, stored: Record<string, unknown> = {}) {
  let answer = reply;
  const background = fakeBackground(() => answer);
  const local = fakeLocal({ [localKeys.ownIds]: [author], ...stored });
  const { send } = background;
  const start = () =>
    runOverlay({ site, win: window, local, send, isThere: () => isThere, signal: life.signal });
  await start();
  return { ...background, local, start, reply: (next: OverlayFigures | null) => (answer = next) };
}

export const hosts = () => roots.filter(({ host }) => host.isConnected);
export const shown = () => hosts().at(-1)?.root ?? expect.fail('There is no overlay');
/** What a reader sees: figures are drawn from an attribute. */
export const said = (node: Node | null): string =>
  (node instanceof Element && node.getAttribute('data-figure')) ||
  [...(node?.childNodes ?? [])].map((child) => said(child)).join('') ||
  (node?.nodeValue ?? '');
export const text = () => said(shown().querySelector('.pill'));
export const card = () => present(shown(), '.card');
export const isOpen = () => !card().hasAttribute('hidden');
export const named = (name: string) =>
  [...shown().querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  ) ?? expect.fail(`There is no button "${name}"`);

/** An event as a person causes it; a script's own events are never trusted. */
export function byHand(target: EventTarget, event: Event) {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
export const press = (target: Element) =>
  byHand(target, new MouseEvent('click', { bubbles: true, composed: true }));
export const key = (target: Element, name: string) =>
  byHand(target, new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));

/** As when the extension was updated under the page. */
export function loseExtension(): void {
  isThere = false;
}
