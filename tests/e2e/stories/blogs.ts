import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { preapproveAccess, withdrawAccess } from '../../../scripts/lib/world/access.ts';
import { press, waitFor } from '../../../scripts/scenario/fields.ts';
import { addBlog, onPage, pageSays, toOptions } from '../support/author.ts';
import { blogOf, blogTwin, type Generator } from '../support/blogs.ts';
import { boxesOf, textUnder } from '../support/boxes.ts';
import { eventually } from '../support/eventually.ts';
import { articleMessagesOf, messagesOf, oneInjection } from '../support/messages.ts';
import { countOverlays, overlayAppears, overlayGoes, overlaySays, overlayState } from '../support/overlay.ts';
import type { Stage } from '../support/stage.ts';
import { rowsOf } from '../support/stored.ts';

const home = blogOf('docusaurus');
const own = '/blog/pooling/';
const otherOwn = '/blog/queue/';
const guest = '/blog/caching/';
const others: [generator: Generator, path: string][] = [
  ['eleventy', '/blog/pooling/'],
  ['astro', '/blog/pooling/'],
  ['vitepress', '/posts/pooling.html'],
];
const widths = [375, 1400];
const themes = ['light', 'dark'] as const;

async function jsonOf(stage: Stage, table: string) {
  return JSON.parse(JSON.stringify(await rowsOf(stage, table)));
}

/** All that is stored of articles, and of whose they are. */
function knownArticles(stage: Stage): Promise<unknown[][]> {
  return Promise.all(['articles', 'publications', 'links', 'blogs'].map((table) => rowsOf(stage, table)));
}

/** Takes the overlay out again whenever it comes, and counts how often. */
async function fightOverlay(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    Reflect.set(globalThis, 'fights', 0);
    Reflect.set(globalThis, 'shadows', 0);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      Reflect.set(globalThis, 'shadows', Reflect.get(globalThis, 'shadows') + 1);
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const node of added) {
        if (!(node instanceof HTMLElement) || !/^x-[a-z0-9]+$/.test(node.localName)) continue;
        Reflect.set(globalThis, 'fights', Reflect.get(globalThis, 'fights') + 1);
        node.remove();
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** The author's blogs, made by real generators: known on one click, and quiet on all that is not theirs. */
export function blogs(stageOf: () => Stage): void {
  let stage: Stage;
  let post: Page;
  beforeAll(async () => {
    stage = stageOf();
    // The browser's prompts for access are answered with yes.
    await preapproveAccess(stage, home, ...others.map(([generator]) => blogOf(generator)));
    post = await stage.visit(home + own);
  });
  afterAll(() => post?.close());

  it('a blog is added by its address: its own posts are offered, and the one that is open is known at once', async () => {
    expect(await countOverlays(post)).toBe(0);
    const options = await addBlog(stage, 'docusaurus');
    await overlayAppears(post);
    await overlaySays(stage, post, /to date|No figures yet/);
    await pageSays(options, /posts by\s+Sample Author/);
    await pageSays(options, /3 articles found/);
    await options.locator('::-p-text(A guest writes about caching)').click();
    await press(options, 'button[data-action=confirm-articles]');
    await pageSays(options, '2 articles added, 2 of them read for words and links.');
  });

  it('what its author does on the post from then on is maintenance of it', async () => {
    await post.bringToFront();
    const begun = Date.now();
    await post.keyboard.type('reading, and answering', { delay: 100 });
    const seconds = Math.floor((Date.now() - begun) / 1000);
    await stage.backstage.bringToFront();
    const tended = async () => {
      const publications: { articleId: string; url: string }[] = await jsonOf(stage, 'publications');
      const articleId = publications.find(({ url }) => url.startsWith(home + own.slice(0, -1)))?.articleId;
      const entries: { articleId: string | null; activity: string; seconds: number }[] = await jsonOf(
        stage,
        'timeEntries',
      );
      return entries.find((entry) => entry.articleId === articleId && entry.activity === 'maintenance');
    };
    await eventually(async () => expect((await tended())?.seconds).toBeGreaterThanOrEqual(seconds));
  });

  it('on a post by another name it only asks whose that is; once answered, not even that', async () => {
    // An open post of the author's is read again when names change, and that is none of this story.
    await post.goto(blogTwin + own, { waitUntil: 'load' });
    const tab = await stage.visit(home + guest);
    const options = await toOptions(stage);
    await options.waitForSelector('[data-name="Guest Writer"]');
    expect((await messagesOf(stage, tab)).filter((type) => type !== 'article-seen')).toEqual([]);
    await press(options, '[data-name="Guest Writer"] button:last-child');
    await options.waitForSelector('[data-name="Guest Writer"]', { hidden: true });
    const before = await knownArticles(stage);
    // A tab in the background waits longer for everything, in Firefox above all.
    await tab.bringToFront();
    for (const path of [guest, '/blog/', '/about/']) {
      await tab.goto(home + path, { waitUntil: 'load' });
      expect(await messagesOf(stage, tab), path).toEqual([]);
      expect(await countOverlays(tab), path).toBe(0);
      expect(await tab.evaluate(() => globalThis.witness.mutations), path).toEqual([]);
      const withExtension = await tab.evaluate(() => document.documentElement.outerHTML);
      await tab.goto(blogTwin + path, { waitUntil: 'load' });
      expect(withExtension, path).toBe(await tab.evaluate(() => document.documentElement.outerHTML));
    }
    expect(await knownArticles(stage)).toEqual(before);
    await tab.close();
  });

  it('nothing moves and no text is covered, on a phone too and in both themes', async () => {
    const plain = await stage.visit(blogTwin + own);
    await post.goto(home + own, { waitUntil: 'load' });
    await overlayAppears(post);
    expect(await post.evaluate(() => globalThis.witness.shifts)).toEqual([]);
    for (const width of widths) {
      for (const one of [plain, post]) await one.setViewport({ width, height: 900 });
      for (const theme of themes) {
        await post.bringToFront();
        await post.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
        await eventually(async () => {
          const state = await overlayState(stage, post);
          expect(state.theme).toBe(theme);
          expect(state.box.width).toBeGreaterThan(60);
          expect(state.box.x + state.box.width).toBeLessThanOrEqual(width);
          if (state.mode === 'pill') expect(await textUnder(post, state.box)).toEqual([]);
        });
      }
      await eventually(async () => expect(await boxesOf(post)).toEqual(await boxesOf(plain)));
    }
    await plain.close();
  });

  it('pages that are swapped without a load: the overlay comes and goes with its post', async () => {
    // Only a tab in front has frames.
    await post.bringToFront();
    const go = (path: string) => post.evaluate((to) => globalThis.witness.go(to), path);
    await go(guest);
    await overlayGoes(post);
    await messagesOf(stage, post);
    await go(otherOwn);
    await overlayAppears(post);
    // Longer than a slow page is waited for.
    await post.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2200)));
    expect(await articleMessagesOf(stage, post)).toEqual(oneInjection);
    await go('/blog/');
    await overlayGoes(post);
    await post.evaluate(() => history.back());
    await overlayAppears(post);
    await messagesOf(stage, post);
    await overlayAppears(post);
    const seen = await rowsOf(stage, 'publications');
    expect(JSON.stringify(seen)).toContain(otherOwn);
    expect(JSON.stringify(seen)).not.toContain(guest);
  });

  it('a page that takes the overlay out and lies in wait for its root gets no war, and no root', async () => {
    const tab = await stage.browser.newPage();
    await fightOverlay(tab);
    await tab.goto(home + own, { waitUntil: 'load' });
    await eventually(async () =>
      expect(await tab.evaluate(() => Reflect.get(globalThis, 'fights'))).toBeGreaterThan(0),
    );
    await messagesOf(stage, tab);
    const { fights, shadows, title } = await tab.evaluate(() => ({
      fights: Number(Reflect.get(globalThis, 'fights')),
      shadows: Number(Reflect.get(globalThis, 'shadows')),
      title: document.querySelector('h1')?.textContent,
    }));
    expect([shadows, title]).toEqual([0, 'Pooling Postgres connections without tears']);
    // It comes back a few times, at longer and longer intervals, and then no more.
    expect(fights).toBeLessThanOrEqual(6);
    await tab.close();
  });

  it('access to the blog was taken away: nothing runs there any more; given again, all of it is back at once', async () => {
    const registered = () =>
      stage.backstage.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
      );
    const before = { scripts: await registered(), known: await knownArticles(stage) };
    const options = await toOptions(stage);
    await withdrawAccess(stage, home);
    const allow = `[data-blog="${home}/"] button[data-action=allow-blog]`;
    await waitFor(options, allow);
    await pageSays(options, 'Longtail may not read this blog: access was withdrawn.');
    await eventually(async () => expect((await registered()).some((id) => id.includes(home))).toBe(false));
    await post.goto(home + own, { waitUntil: 'load' });
    expect(await post.evaluate(() => globalThis.witness.mutations)).toEqual([]);
    expect(await countOverlays(post)).toBe(0);
    expect(await knownArticles(stage)).toEqual(before.known);
    // In Chromium on its own page of extensions, which is all that the button could ask for; in Firefox by the button.
    await preapproveAccess(stage, home);
    await options.bringToFront();
    if (stage.name === 'firefox') await press(options, allow);
    await options.waitForSelector(allow, { hidden: true });
    await post.bringToFront();
    await overlayAppears(post);
    expect(await registered()).toEqual(before.scripts);
  });

  it('stands on a post of each generator, in several tabs, until the blog is removed', async () => {
    for (const [generator] of others) await addBlog(stage, generator);
    const tabs = [await stage.visit(home + own)];
    for (const [generator, path] of others) tabs.push(await stage.visit(blogOf(generator) + path));
    for (const tab of [post, ...tabs]) await overlayAppears(tab);
    await onPage(stage, 'options.html#blogs', async (options) => {
      for (const generator of ['docusaurus', ...others.map(([name]) => name)]) {
        const blog = `[data-blog="https://blog.${generator}.example/"]`;
        await press(options, `${blog} button[aria-label^=Remove]`);
        await options.waitForSelector(blog, { hidden: true });
      }
    });
    for (const tab of [post, ...tabs]) await overlayGoes(tab);
    for (const tab of tabs) await tab.close();
  });
}
