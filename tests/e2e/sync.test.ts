import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/build.ts';
import { preapproveAccess } from '../../scripts/lib/world/access.ts';
import { press } from '../../scripts/scenario/fields.ts';
import { foremArticle, foremDay } from '../support/forem.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { enter, knowWhoIAm, onPage, pageSays, toOptions } from './support/author.ts';
import { killBackground } from './support/background.ts';
import { eventually } from './support/eventually.ts';
import { messagesOf } from './support/messages.ts';
import { countOverlays, overlayAppears } from './support/overlay.ts';
import { addressOf, devto, foremSite, pathOf, twin } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { rowsOf } from './support/stored.ts';

const articles = [1, 2, 3].map((id) => foremArticle(id, { page_views_count: 40 * id }));
const folder = join(root, '.output/e2e/api');

/** A Forem with three articles of the author; days of them are known, referrers are not. */
function site(origin: string = devto) {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => {
    const file = join(folder, `${process.pid}-${new URL(origin).host}-${name}.json`);
    writeFileSync(file, JSON.stringify(value).replaceAll(devto, origin));
    return file;
  };
  return {
    ...foremSite(),
    api: {
      [`${origin}/api/articles/me/all`]: write('all', articles),
      [`${origin}/api/analytics/historical`]: write('history', { '2026-11-20': foremDay(30) }),
    },
  };
}

/** Two Forems, each with a key of its own. */
const apiKeys = { [devto]: 'aB3dEfGhIjKlMnOp', [twin]: 'qR5tUvWxYz012345' };
const twoForems = () => ({ ...site(), api: { ...site().api, ...site(twin).api }, apiKeys });

/** The panel of the twin's sync. */
const twinPanel = `[id="sync-${new URL(twin).host}"]`;

async function addTwin(stage: Stage): Promise<Page> {
  await preapproveAccess(stage, twin);
  const options = await toOptions(stage);
  await enter(options, 'form[name=blog] input[name=address]', twin);
  await press(options, 'button[data-action=add-blog]');
  await options.waitForSelector(`[data-blog="${twin}/"]`);
  return options;
}

/** Confirms who the author is on the twin, where a tab of it is open. */
async function knowWhoIAmThere(stage: Stage): Promise<void> {
  const options = await toOptions(stage);
  await press(options, 'button[data-action=find-me]');
  await press(options, 'button[data-action=confirm-identity]');
  await pageSays(options, `on ${new URL(twin).host}`);
}

async function giveKey(options: Page, panel: string, key: string): Promise<void> {
  const form = `${panel} form[name=api-key]`;
  await options.$eval(form, (found) => found.closest('details')?.setAttribute('open', ''));
  await enter(options, `${form} input[name=key]`, key);
  await press(options, `${form} button[type=submit]`);
  await options.waitForSelector(`${panel} button[data-action=forget-key]`);
}

const asked = ({ asked: lines }: Stage) =>
  lines.flatMap((line) => (line.includes('/api/') ? [line.replace('GET https://dev.to', '')] : []));

/** Three articles, as the dashboard lists them. */
async function seeArticles(stage: Stage): Promise<void> {
  await onPage(stage, 'dashboard.html#/articles', async (page) => {
    for (const { title } of articles) await pageSays(page, String(title));
  });
  expect(await rowsOf(stage, 'views')).toHaveLength(3);
  expect(await rowsOf(stage, 'links')).toHaveLength(3);
}

function htmlOf(tab: Page): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML);
}

async function endWell(stage: Stage): Promise<void> {
  const options = await toOptions(stage);
  await options.waitForSelector('[data-sync-state=done]', { timeout: 60_000 });
}

// Both at once, because each mostly waits: a Forem is asked at most once a second.
describe.concurrent.for(availableBrowsers())('a sync in %s', (browser) => {
  describe('from an open tab', { concurrent: false }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(browser, site());
    });
    afterAll(() => stage?.close());

    it('asks who the author is, and for a tab on dev.to', async () => {
      const options = await toOptions(stage);
      await press(options, 'button[data-action=sync]');
      await pageSays(options, 'First confirm who you are on dev.to');
      await knowWhoIAm(stage);
      await press(options, 'button[data-action=sync]');
      await pageSays(options, 'Open dev.to in a tab, signed in, and sync again.');
      expect(asked(stage)).toEqual([]);
    });

    it('brings articles by the session of that tab, though the background dies over it, and leaves its page alone', async () => {
      const tab = await stage.visit(addressOf('foreignPost'));
      const before = await htmlOf(tab);
      const options = await toOptions(stage);
      await press(options, 'button[data-action=sync]');
      await options.waitForSelector('[data-sync-state=filling]');
      if (browser === 'chromium') await killBackground(stage);
      await endWell(stage);
      await seeArticles(stage);
      expect(await htmlOf(tab)).toBe(before);
    });

    it('asked for each thing once, a list to its end first', () => {
      const paths = asked(stage).map((path) => path.replace(/start=[^&]*&(end=[^&]*&)?/, ''));
      expect(paths.slice(0, 2)).toEqual(
        [1, 2].map((page) => `/api/articles/me/all?page=${page}&per_page=100`),
      );
      expect([...new Set(paths.slice(2))].sort()).toEqual(
        ['historical', 'referrers'].flatMap((kind) =>
          [1, 2, 3].map((id) => `/api/analytics/${kind}?article_id=${id}`),
        ),
      );
    });

    it('has nothing more to ask today', async () => {
      const before = asked(stage).length;
      const options = await toOptions(stage);
      await press(options, 'button[data-action=sync]');
      await pageSays(options, 'There is more to read tomorrow.');
      expect(asked(stage)).toHaveLength(before);
    });
  });

  describe('with another Forem', { concurrent: false }, () => {
    let stage: Stage;
    let post: Page;
    beforeAll(async () => {
      stage = await setStage(browser, site(twin));
    });
    afterAll(() => stage?.close());

    it('is added by its address, and lists nobody’s articles as the author’s', async () => {
      const options = await addTwin(stage);
      await pageSays(options, 'It lists everybody’s posts');
      await options.waitForSelector(twinPanel);
      expect(await rowsOf(stage, 'publications')).toEqual([]);
    });

    it('knows the author by the session there, and shows their figures on their posts', async () => {
      post = await stage.visit(twin + pathOf('ownPost'));
      await knowWhoIAmThere(stage);
      await overlayAppears(post);
      const foreign = await stage.visit(twin + pathOf('foreignPost'));
      await messagesOf(stage, foreign);
      expect(await countOverlays(foreign)).toBe(0);
      await foreign.close();
    });

    it('brings articles and their figures by that session, and asks nothing of dev.to', async () => {
      const options = await toOptions(stage);
      await press(options, `${twinPanel} button[data-action=sync]`);
      await options.waitForSelector(`${twinPanel} [data-sync-state=done]`, { timeout: 60_000 });
      await onPage(stage, 'dashboard.html#/articles', async (page) => {
        for (const { title } of articles) await pageSays(page, String(title));
      });
      expect(await rowsOf(stage, 'views')).toHaveLength(3);
      const calls = stage.asked.filter((line) => line.includes('/api/'));
      expect(calls.length).toBeGreaterThan(5);
      expect(calls.filter((line) => !line.startsWith(`GET ${twin}/api/`))).toEqual([]);
    });
  });

  describe('with an API key', { concurrent: false }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(browser, twoForems());
      await knowWhoIAm(stage);
    });
    afterAll(() => stage?.close());

    it('needs no tab', async () => {
      const options = await toOptions(stage);
      await giveKey(options, '#sync', apiKeys[devto]);
      await pageSays(options, 'An API key is kept.');
      await press(options, 'button[data-action=sync]');
      await endWell(stage);
      await seeArticles(stage);
    });

    it('keeps the key out of what content scripts can read, and out of every page', async () => {
      const options = await toOptions(stage);
      const readable = await options.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get(null)),
      );
      expect(readable).not.toContain(apiKeys[devto]);
      await eventually(async () =>
        expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(
          apiKeys[devto],
        ),
      );
    });

    it('is of no use on another Forem, which takes a key of its own, without a tab as well', async () => {
      await addTwin(stage);
      const post = await stage.visit(twin + pathOf('ownPost'));
      await knowWhoIAmThere(stage);
      await post.close();
      const options = await toOptions(stage);
      const askedThere = () => stage.asked.filter((line) => line.startsWith(`GET ${twin}/api/`));
      await press(options, `${twinPanel} button[data-action=sync]`);
      await pageSays(options, `Open ${new URL(twin).host} in a tab, signed in, and sync again.`);
      expect(askedThere()).toEqual([]);
      const askedOfDevto = asked(stage).length;
      // The stand-in refuses either key on the other Forem.
      await giveKey(options, twinPanel, apiKeys[twin]);
      await press(options, `${twinPanel} button[data-action=sync]`);
      await options.waitForSelector(`${twinPanel} [data-sync-state=done]`, { timeout: 60_000 });
      expect(askedThere().length).toBeGreaterThan(5);
      expect(asked(stage).length - askedThere().length).toBe(askedOfDevto);
      // The post that was open may have been read besides.
      const stored = articles.map(({ id }) => expect.objectContaining({ id: `forem:twin.example-${id}` }));
      expect(await rowsOf(stage, 'publications')).toEqual(expect.arrayContaining(stored));
    });
  });
});
