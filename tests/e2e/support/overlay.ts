import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Box, clickOverlay } from '../../../scripts/lib/world/overlay.ts';
import { eventually } from './eventually.ts';
import { type Stage, tabIdOf } from './stage.ts';

/** How many overlays stand in a page: elements of a random name, as in `x-1p2q3r`. */
export function countOverlays(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return all.filter(({ localName }) => /^x-[a-z0-9]+$/.test(localName)).length;
  });
}

/** Waits for the one overlay of a page. */
export async function overlayAppears(tab: Page): Promise<void> {
  await eventually(async () => expect(await countOverlays(tab)).toBe(1));
}

/** Waits until a page has no overlay. */
export async function overlayGoes(tab: Page): Promise<void> {
  await eventually(async () => expect(await countOverlays(tab)).toBe(0));
}

/** Waits until the overlay's card says something. */
export async function overlaySays(stage: Stage, tab: Page, text: string | RegExp): Promise<void> {
  await eventually(async () => expect(await readOverlay(stage, tab)).toMatch(text));
}

/**
 * All text of a page's overlay, on one line, also while its card is closed, but for what that hides; '' without one.
 * Its root is closed, and only the extension's own world in the tab has a way in.
 */
async function readOverlay(stage: Stage, tab: Page): Promise<string> {
  const tabId = await tabIdOf(stage, tab);
  return stage.backstage.evaluate(async (target) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: target },
      func: () => {
        const host = [...document.querySelectorAll('*')].find((item) => /^x-[a-z0-9]+$/.test(item.localName));
        if (!host) return '';
        const root = chrome.dom?.openOrClosedShadowRoot(host) ?? Reflect.get(host, 'openOrClosedShadowRoot');
        const words: string[] = [];
        // Text that is still there but hidden doesn't count.
        const isPutAway = (node: Node) =>
          node instanceof HTMLElement && node.hidden && node.getAttribute('role') !== 'dialog';
        const walker = document.createTreeWalker(
          root,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
          (node) => (isPutAway(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          // Figures are drawn from an attribute.
          if (node instanceof HTMLElement) words.push(node.dataset.figure ?? '');
          else if (node.parentNode?.nodeName !== 'STYLE') words.push(node.nodeValue ?? '');
        }
        return words.join(' ').replaceAll(/\s+/g, ' ');
      },
    });
    return answer?.result ?? '';
  }, tabId);
}

export type OverlayState = { mode: 'pill' | 'chip'; theme: string | undefined; cardOpen: boolean; box: Box };

/** How the overlay stands in its page, box in CSS pixels of the window; throws where there is none. */
export async function overlayState(stage: Stage, tab: Page): Promise<OverlayState> {
  const tabId = await tabIdOf(stage, tab);
  return stage.backstage.evaluate(async (target) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: target },
      func: () => {
        const host = [...document.querySelectorAll('*')].find((item) => /^x-[a-z0-9]+$/.test(item.localName));
        const root = host
          ? (chrome.dom?.openOrClosedShadowRoot(host) ?? Reflect.get(host, 'openOrClosedShadowRoot'))
          : null;
        const part = (selector: string): HTMLElement => {
          const found = root?.querySelector(selector);
          if (!found) throw new Error(`the overlay has no ${selector}`);
          return found;
        };
        const { x, y, width, height } = part('.holder').getBoundingClientRect();
        const { mode: kind, theme } = part('.frame').dataset;
        const mode = kind === 'pill' ? ('pill' as const) : ('chip' as const);
        return { mode, theme, cardOpen: !part('[role=dialog]').hidden, box: { x, y, width, height } };
      },
    });
    if (!answer?.result) throw new Error('the page has no overlay');
    return answer.result;
  }, tabId);
}

/**
 * Clicks a button of the overlay with the mouse, by what it says, once it is shown and stays where it is; opens the card
 * before if it must.
 */
export async function pressInOverlay(stage: Stage, tab: Page, name: string): Promise<void> {
  await tab.bringToFront();
  if (!(await overlayState(stage, tab)).cardOpen) await clickOverlay(tab);
  let middle: { x: number; y: number } | null = null;
  await eventually(async () => {
    const before = middle;
    middle = await middleOfButton(stage, tab, name);
    expect(middle, `the overlay shows no ${name}`).not.toBeNull();
    expect(middle, `${name} moves`).toEqual(before);
  });
  const { x, y } = middle ?? { x: 0, y: 0 };
  await tab.mouse.click(x, y);
}

/** Where in the window a button of the overlay stands, CSS pixels; null where none that is shown says that. */
async function middleOfButton(
  stage: Stage,
  tab: Page,
  name: string,
): Promise<{ x: number; y: number } | null> {
  const tabId = await tabIdOf(stage, tab);
  return stage.backstage.evaluate(
    async (target, wanted) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: target },
        args: [wanted],
        func: (text) => {
          const host = [...document.querySelectorAll('*')].find((item) =>
            /^x-[a-z0-9]+$/.test(item.localName),
          );
          if (!host) return null;
          const root =
            chrome.dom?.openOrClosedShadowRoot(host) ?? Reflect.get(host, 'openOrClosedShadowRoot');
          const buttons: HTMLElement[] = [...root.querySelectorAll('button')];
          const button = buttons.find((one) => one.textContent === text && one.offsetParent !== null);
          if (!button) return null;
          button.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = button.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
      });
      return answer?.result ?? null;
    },
    tabId,
    name,
  );
}
