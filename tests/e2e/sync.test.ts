import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/build.ts';
import { press } from '../../scripts/scenario/fields.ts';
import { foremArticle, foremDay } from '../support/forem.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { enter, knowWhoIAm, onPage, pageSays, toOptions } from './support/author.ts';
import { killBackground } from './support/background.ts';
import { eventually } from './support/eventually.ts';
import { addressOf, foremSite } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { rowsOf } from './support/stored.ts';

const articles = [1, 2, 3].map((id) => foremArticle(id, { page_views_count: 40 * id }));
const folder = join(root, '.output/e2e/api');

/** A dev.to with three articles of the author; days of them are known, referrers are not. */
function site() {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => {
    const file = join(folder, `${process.pid}-${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    return file;
  };
  return {
    ...foremSite(),
    api: {
      'https://dev.to/api/articles/me/all': write('all', articles),
      'https://dev.to/api/analytics/historical': write('history', { '2026-11-20': foremDay(30) }),
    },
  };
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

describe.for(availableBrowsers())('a sync in %s', (browser) => {
  describe('from an open tab', { concurrent: false }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(browser, site());
    });
    afterAll(() => stage?.close());

    it('asks who the author is, and for a tab on dev.to', async () => {
      const options = await toOptions(stage);
      await press(options, 'button[data-action=sync]');
      await pageSays(options, 'Confirm who you are first');
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
      await pageSays(options, 'Tomorrow there is more to read.');
      expect(asked(stage)).toHaveLength(before);
    });
  });

  describe('with an API key', { concurrent: false }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(browser, site());
      await knowWhoIAm(stage);
    });
    afterAll(() => stage?.close());

    it('needs no tab', async () => {
      const options = await toOptions(stage);
      await options.evaluate(() =>
        document.querySelector('form[name=api-key]')?.closest('details')?.setAttribute('open', ''),
      );
      await enter(options, 'form[name=api-key] input[name=key]', 'aB3dEfGhIjKlMnOp');
      await press(options, 'form[name=api-key] button[type=submit]');
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
      expect(readable).not.toContain('aB3dEfGhIjKlMnOp');
      await eventually(async () =>
        expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(
          'aB3dEfGhIjKlMnOp',
        ),
      );
    });
  });
});
