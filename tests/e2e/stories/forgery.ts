import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOverlay } from '../../../scripts/lib/world/overlay.ts';
import { haveEarned } from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import { messagesOf } from '../support/messages.ts';
import { countOverlays, overlayAppears, overlaySays, overlayState } from '../support/overlay.ts';
import { addressOf, devto, textOfPage } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';
import { readStored } from '../support/stored.ts';

const foreign = textOfPage('foreignPost');
const claimsOwnId = foreign.replace('data-author-id="900202"', 'data-author-id="900101"');

/** Foreign posts that claim to be the author's, each with something in it that says otherwise. */
const forgeries: Record<string, string> = {
  '/other_writer/claims-the-class': foreign.replace(
    'class="crayons-card crayons-article',
    'class="current-user-is-article-author crayons-card crayons-article',
  ),
  '/other_writer/claims-the-author-id': claimsOwnId,
  '/other_writer/claims-both-author-ids': claimsOwnId
    .replaceAll('articleuser-900202', 'articleuser-900101')
    .replace('data-viewable-id="3100044"', 'data-viewable-id="3100001"'),
  '/other_writer/claims-no-number': foreign.replace(
    'data-author-id="900202"',
    'data-author-id="900101 or so"',
  ),
  '/other_writer/has-two-containers': claimsOwnId
    .replaceAll('articleuser-900202', 'articleuser-900101')
    .replace('<div id="snack-zone">', '<article id="article-show-container"></article><div id="snack-zone">'),
};
/** The author's post as it is, at an address that is not its own. */
const copy = '/other_writer/a-copy-of-an-own-post';

/** What the stand-in dev.to must serve for this story, by path. */
export const forgedPages = { ...forgeries, [copy]: textOfPage('ownPost') };

/** Everything that a script of the page comes by. */
function readAsPage(tab: Page) {
  return tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    const all = [...document.querySelectorAll('*')];
    const drawn = all.flatMap((item) =>
      ['::before', '::after', null].map((pseudo) => getComputedStyle(item, pseudo).content),
    );
    const find = (words: string): unknown => {
      getSelection()?.removeAllRanges();
      return Reflect.get(globalThis, 'find')?.call(globalThis, words, false, false, true);
    };
    const texts = [
      document.documentElement.outerHTML,
      document.documentElement.textContent,
      document.documentElement.innerText,
      selected,
      ...drawn,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      ...performance.getEntries().map((entry) => JSON.stringify(entry)),
    ];
    return {
      roots: all.filter((item) => /^x-/.test(item.localName)).map((host) => host.shadowRoot),
      text: texts.join('\n'),
      found: { title: find('Choosing a keyboard'), amount: find('70.50') },
    };
  });
}

/** Pages that lie get nothing. The stage must serve `forgedPages`. */
export function forgery(stageOf: () => Stage): void {
  let stage: Stage;
  let post: Page;
  beforeAll(async () => {
    stage = stageOf();
    await haveEarned(stage);
    post = await stage.visit(addressOf('ownPost'));
    await overlaySays(stage, post, 'To date $70.50');
  });
  afterAll(() => post?.close());

  it('posts that contradict themselves are nobody’s', async () => {
    for (const path of Object.keys(forgeries)) {
      const tab = await stage.visit(devto + path);
      expect(await messagesOf(stage, tab), path).toEqual([]);
      expect(await countOverlays(tab), path).toBe(0);
      await tab.close();
    }
  });

  it('a copy of an own post at another address gets no figures, and changes nothing', async () => {
    const before = await readStored(stage);
    const tab = await stage.visit(devto + copy);
    await eventually(async () => expect(await messagesOf(stage, tab)).toContain('overlay-figures'));
    await messagesOf(stage, tab);
    expect(await countOverlays(tab)).toBe(0);
    expect(await readStored(stage)).toEqual(before);
    await tab.close();
  });

  it('the page cannot send our messages', async () => {
    const before = await readStored(stage);
    await messagesOf(stage, post);
    const reached = await post.evaluate(async () => {
      const publicationId = 'devto:3100001';
      const messages = [
        { type: 'hide', scope: 'everywhere', publicationId },
        { type: 'open-panel', publicationId },
        { type: 'overlay-figures', publicationId },
      ];
      const heard: string[] = [];
      addEventListener('message', ({ data }) => {
        if (!messages.some(({ type }) => type === data?.type)) heard.push(JSON.stringify(data));
      });
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [document, globalThis, document.body]) {
          target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { api: typeof globalThis.chrome?.runtime?.sendMessage, heard };
    });
    expect(reached).toEqual({ api: 'undefined', heard: [] });
    expect(await messagesOf(stage, post)).toEqual([]);
    expect(await readStored(stage)).toEqual(before);
    expect(await countOverlays(post)).toBe(1);
  });

  it('a page that lies in wait for the shadow root does not get it', async () => {
    const tab = await stage.browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      const caught: unknown[] = [];
      Reflect.set(globalThis, 'caught', caught);
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        caught.push(init);
        return attachShadow.call(this, { ...init, mode: 'open' });
      };
    });
    await tab.goto(addressOf('ownPost'), { waitUntil: 'load' });
    await overlayAppears(tab);
    const caught = await tab.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((item) => /^x-/.test(item.localName));
      return { calls: Reflect.get(globalThis, 'caught'), root: host?.shadowRoot ?? null };
    });
    expect(caught).toEqual({ calls: [], root: null });
    await tab.close();
  });

  it('clicks that a script made up do nothing; a real one opens the card', async () => {
    await post.bringToFront();
    await post.evaluate(() => {
      const host = [...document.querySelectorAll<HTMLElement>('*')].find((item) =>
        /^x-/.test(item.localName),
      );
      const init = { bubbles: true, composed: true, cancelable: true };
      host?.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, init));
      }
      host?.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Enter' }));
    });
    expect((await overlayState(stage, post)).cardOpen).toBe(false);
    expect(await clickOverlay(post)).toBe(true);
    await eventually(async () => expect((await overlayState(stage, post)).cardOpen).toBe(true));
    await post.keyboard.press('Escape');
    await eventually(async () => expect((await overlayState(stage, post)).cardOpen).toBe(false));
  });

  it('no amount is in anything that the page can read, neither with the card closed nor open', async () => {
    for (const cardOpen of [false, true]) {
      expect((await overlayState(stage, post)).cardOpen).toBe(cardOpen);
      const { roots, text, found } = await readAsPage(post);
      expect(roots).toEqual([null]);
      expect(text).toContain('Choosing a keyboard');
      expect(text).not.toMatch(/70[.,]50|7050|\$\d/);
      expect(found).toEqual({ title: true, amount: false });
      if (!cardOpen) expect(await clickOverlay(post)).toBe(true);
    }
  });
}
