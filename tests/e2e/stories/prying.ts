import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BEAT_PREFIX } from '@/core/time/beat.ts';
import { localKeys } from '@/messaging/local-state.ts';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { clickOverlay, findOverlay } from '../../../scripts/lib/world/overlay.ts';
import { authorId, haveEarned } from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import { overlaySays, overlayState } from '../support/overlay.ts';
import { addressOf, devto } from '../support/pages.ts';
import { type Stage, tabIdOf } from '../support/stage.ts';
import { readStored, storedAtRest } from '../support/stored.ts';

const amount = /70[.,]50|7050|\$\s?\d/;
const probe = (name: string) => `GET ${devto}/probe-${name}.woff2`;

declare global {
  /** What the page got hold of: texts, and nodes that are in no tree of its own. */
  var caught: { texts: string[]; strangers: number };
}

/** Listens, from the page's world, to all that passes through it when the author uses the overlay. */
function lieInWait(): void {
  globalThis.caught = { texts: [], strangers: 0 };
  const look = (item: unknown) => {
    if (item instanceof Node && item.getRootNode() !== document && item.isConnected) {
      globalThis.caught.strangers += 1;
      globalThis.caught.texts.push(item.getRootNode().textContent ?? '');
    }
  };
  const heard = ['dragstart', 'copy', 'cut', 'selectstart', 'selectionchange', 'focusin', 'focusout'];
  heard.push('pointerdown', 'pointermove', 'click', 'keydown', 'toggle', 'animationstart', 'contextmenu');
  for (const type of heard) {
    const listener = (event: Event) => {
      for (const item of event.composedPath()) look(item);
      look(Reflect.get(event, 'relatedTarget'));
      const carried = Reflect.get(event, 'dataTransfer') ?? Reflect.get(event, 'clipboardData');
      if (carried instanceof DataTransfer) globalThis.caught.texts.push(carried.getData('text/plain'));
      globalThis.caught.texts.push(String(getSelection()));
    };
    addEventListener(type, listener, { capture: true });
    document.addEventListener(type, listener, { capture: true });
  }
  const seen = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      for (const key of ['element', 'target', 'node']) look(Reflect.get(entry, key));
      for (const source of Reflect.get(entry, 'sources') ?? []) look(source.node);
      globalThis.caught.texts.push(JSON.stringify(entry));
    }
  });
  for (const type of PerformanceObserver.supportedEntryTypes) seen.observe({ type, buffered: true });
  const animations = () => {
    for (const animation of document.getAnimations()) look(Reflect.get(animation.effect ?? {}, 'target'));
    requestAnimationFrame(animations);
  };
  animations();
}

/** What the browser tells a page of a point of its window. */
function askAt(tab: Page, x: number, y: number): Promise<string[]> {
  return tab.evaluate(
    (left, top) => {
      const caret: unknown = document.caretPositionFromPoint?.(left, top)?.offsetNode;
      const under = document.elementsFromPoint(left, top);
      const nodes = [...under, caret, document.activeElement].filter((item) => item instanceof Node);
      const names = nodes.flatMap((node) =>
        ['ariaLabel', 'ariaDescription', 'ariaValueText', 'title', 'computedName', 'computedRole'].map(
          (key) => `${Reflect.get(node, key) ?? ''}`,
        ),
      );
      const outside = nodes.filter((node) => node.getRootNode() !== document);
      return [...names, ...outside.map((node) => node.textContent ?? 'a node of another tree')];
    },
    x,
    y,
  );
}

/** The author hovers, drags over, tabs into and copies from the overlay, while the page watches. */
async function useOverlay(tab: Page): Promise<void> {
  const box = await findOverlay(tab);
  if (!box) throw new Error('no overlay');
  const middle = box.y + box.height / 2;
  // From its right edge, where pill and card are flush: dragged in from the page, a picture would be opened.
  await tab.mouse.move(box.x + box.width - 12, middle);
  await tab.mouse.down();
  await tab.mouse.move(box.x + 1, middle, { steps: 4 });
  await tab.mouse.up();
  await tab.mouse.click(box.x + box.width / 2, middle, { count: 3 });
  for (let index = 0; index < 4; index += 1) await tab.keyboard.press('Tab');
  for (const key of ['KeyA', 'KeyC'] as const) {
    await tab.keyboard.down('Control');
    await tab.keyboard.press(key);
    await tab.keyboard.up('Control');
  }
  const told = await askAt(tab, box.x + box.width / 2, middle);
  expect(told.filter((text) => amount.test(text))).toEqual([]);
}

/** What the background answers to messages from the world of our content scripts in a tab. */
async function tellFrom(stage: Stage, tab: Page, messages: unknown[]): Promise<unknown[]> {
  const tabId = await tabIdOf(stage, tab);
  return stage.backstage.evaluate(
    async (target, list) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: target },
        func: async (items: unknown[]) => {
          const answers: unknown[] = [];
          for (const item of items) {
            answers.push(await chrome.runtime.sendMessage(item).catch(() => 'nobody answers'));
          }
          return answers;
        },
        args: [list],
      });
      return answer?.result ?? [];
    },
    tabId,
    messages,
  );
}

/** A page that does all it can to read the overlay, while the author uses it. */
export function prying(browser: BrowserName, stageOf: () => Stage): void {
  let stage: Stage;
  let post: Page;
  beforeAll(async () => {
    stage = stageOf();
    await haveEarned(stage);
    post = await stage.browser.newPage();
    await post.evaluateOnNewDocument(lieInWait);
    await post.goto(addressOf('ownPost'), { waitUntil: 'load' });
    await overlaySays(stage, post, 'To date $70.50');
    await post.bringToFront();
  });
  afterAll(() => post?.close());

  it('events, selection, drag, copy, focus, animations and performance entries tell it nothing', async () => {
    await useOverlay(post);
    await eventually(async () => expect(await clickOverlay(post)).toBe(true));
    await useOverlay(post);
    const caught = await post.evaluate(() => globalThis.caught);
    expect(caught.texts.length).toBeGreaterThan(20);
    expect(caught.texts.filter((text) => amount.test(text))).toEqual([]);
    expect(caught.strangers).toBe(0);
  });

  it('a font of the page’s own is never asked to draw an amount', async () => {
    expect(await post.evaluate(() => document.body.innerText)).not.toContain('$');
    await post.evaluate(() => {
      const families = ['system-ui', 'sans-serif', 'Arial', 'own'];
      const faces = families.map(
        (name) =>
          `@font-face { font-family: "${name}"; unicode-range: U+24; src: url(/probe-${name}.woff2); }`,
      );
      const style = document.createElement('style');
      style.textContent = `${faces.join('\n')}\n* { font-family: "system-ui", "sans-serif", "Arial" !important; }`;
      const text = document.createElement('i');
      text.style.setProperty('font-family', 'own', 'important');
      text.textContent = '$';
      document.body.append(style, text);
    });
    // Its own text asks for its font, so that the others would have been asked for by now.
    await eventually(async () => expect(stage.asked).toContain(probe('own')));
    await post.evaluate(() => document.fonts.ready.then(() => undefined));
    const asked = stage.asked.filter((line) => line.includes('/probe-'));
    expect(new Set(asked)).toEqual(new Set([probe('own')]));
  });

  it('whoever takes over a page’s process gets the figures of that page’s own article, and can start nothing', async () => {
    const publicationId = 'devto:3100001';
    const figures = { type: 'overlay-figures', publicationId };
    expect(await tellFrom(stage, post, [figures])).toMatchObject([{ toDate: 7050 }]);
    const foreign = await stage.visit(addressOf('foreignPost'));
    const before = await storedAtRest(stage);
    const attempts = [
      figures,
      { ...figures, url: addressOf('ownPost') },
      { type: 'overlay-figures', publicationId: '__proto__' },
      { type: 'hide', scope: 'article', publicationId },
      { type: 'hide', scope: 'everywhere', publicationId },
      { type: 'sync-start' },
      { type: 'article-read', article: { site: 'devto' } },
      { type: 'export' },
      null,
      [figures],
    ];
    for (const attempt of attempts) {
      const [answer] = await tellFrom(stage, foreign, [attempt]);
      expect([null, 'nobody answers', undefined], JSON.stringify(attempt)).toContain(answer);
    }
    expect(await readStored(stage)).toEqual(before);
    await foreign.close();
  });

  it('what is stored where it can read holds own ids, places and beats, and nothing that was earned', async () => {
    const { local: stored } = await readStored(stage);
    const known = new Set<string>(Object.values(localKeys));
    expect(Object.keys(stored).filter((key) => !known.has(key) && !key.startsWith(BEAT_PREFIX))).toEqual([]);
    expect(stored).toMatchObject({ [localKeys.ownIds]: [{ authorId }] });
    expect(JSON.stringify(stored)).not.toMatch(/70\.50|:7050\b|Global API|USD/);
  });

  it.runIf(browser === 'chromium')('nothing of it is printed', async () => {
    await post.emulateMediaType('print');
    const { box } = await overlayState(stage, post);
    expect(box).toMatchObject({ width: 0, height: 0 });
    await post.emulateMediaType('screen');
  });
}
