import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/lib/browsers/kinds.ts';
import { preapproveAccess } from '../../scripts/lib/world/access.ts';
import { clickOverlay } from '../../scripts/lib/world/overlay.ts';
import { exportReport } from '../../scripts/scenario/steps/report.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { storeBuild, versionOf } from './harness/extension.ts';
import { addBlog, allHolds, haveEarned, onPage, pageSays } from './support/author.ts';
import { blogOf, blogPages } from './support/blogs.ts';
import { eventually } from './support/eventually.ts';
import { countOverlays, overlayAppears, overlayGoes, overlaySays, overlayState } from './support/overlay.ts';
import { addressOf, foremSite } from './support/pages.ts';
import { type Stage, setStage, welcomeTabs } from './support/stage.ts';
import { rowsOf } from './support/stored.ts';

// In both at once, since each mostly waits.
describe.concurrent.for(availableBrowsers())('in %s', (browser) => {
  describe('update', { concurrent: false }, () => update(browser));
});

/** From the first day to the last. */
function update(browser: BrowserName): void {
  const place = mkdtempSync(join(tmpdir(), 'longtail-update-'));
  let stage: Stage;
  let post: Page;
  let before: { report: string; scripts: string[] };

  beforeAll(async () => {
    const site = foremSite();
    const pages = { ...site.pages, ...blogPages() };
    const extensionDir = versionOf(browser, '0.0.9', join(place, 'older'));
    stage = await setStage(browser, { ...site, pages }, { extensionDir });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('the installation opens the first steps by itself, and says nothing of an update', async () => {
    // The stage has waited for it, and closed it.
    expect(await welcomeTabs(stage)).toEqual([]);
    await onPage(stage, 'dashboard.html', async (page) => {
      await pageSays(page, 'Portfolio');
      expect(await page.$('[data-whats-new]')).toBeNull();
    });
  });

  it('an update keeps everything: data, what runs on the author’s blog, and how all holds together', async () => {
    await preapproveAccess(stage, blogOf('docusaurus'));
    await haveEarned(stage);
    await addBlog(stage, 'docusaurus');
    post = await stage.visit(addressOf('ownPost'));
    await overlaySays(stage, post, 'To date $70.50');
    before = await stateOf(stage);
    expect(before.scripts).not.toEqual([]);
    await stage.browser.installExtension(storeBuild(browser));
    stage.backstage = await stage.openPage('options.html');
    expect(await stage.backstage.evaluate(() => chrome.runtime.getManifest().version)).not.toBe('0.0.9');
    await eventually(async () => expect(await stateOf(stage)).toEqual(before));
    await allHolds(stage);
    expect(await welcomeTabs(stage)).toEqual([]);
  });

  it('what is new is said once', async () => {
    await onPage(stage, 'dashboard.html', (page) => pageSays(page, /Updated to \d+\.\d+\.\d+\./));
    await onPage(stage, 'dashboard.html', async (page) => {
      await pageSays(page, 'Portfolio');
      expect(await page.$('[data-whats-new]')).toBeNull();
    });
  });

  it.runIf(browser === 'chromium')(
    'a page that was open says once that it is to be loaded again',
    async () => {
      await post.bringToFront();
      await overlaySays(stage, post, 'Longtail has changed: reload this page');
      await clickOverlay(post);
      await overlayGoes(post);
    },
  );

  // Firefox ends the scripts of the old version, and runs the new ones in the pages that are open.
  it.runIf(browser === 'firefox')('a page that was open has one overlay, which works', async () => {
    await post.bringToFront();
    await overlayAppears(post);
    await overlaySays(stage, post, 'To date $70.50');
    await eventually(async () => {
      await clickOverlay(post);
      expect((await overlayState(stage, post)).cardOpen).toBe(true);
    });
  });

  it('loaded again it shows its figures, in one overlay', async () => {
    await post.reload({ waitUntil: 'load' });
    await overlaySays(stage, post, 'To date $70.50');
    expect(await countOverlays(post)).toBe(1);
  });

  it('removed, it asks nothing and opens nothing, and leaves nothing behind', async () => {
    const id = await stage.backstage.evaluate(() => chrome.runtime.id);
    const tabs = (await stage.browser.pages()).filter((page) => page.url().startsWith('http')).length;
    await stage.browser.uninstallExtension(id);
    await eventually(async () => expect((await stage.browser.pages()).some(isOwn(stage))).toBe(false));
    expect((await stage.browser.pages()).filter((page) => page.url().startsWith('http'))).toHaveLength(tabs);
    await stage.browser.installExtension(storeBuild(browser));
    stage.backstage = await stage.openPage('options.html');
    await eventually(async () => expect(await welcomeTabs(stage)).toHaveLength(1));
    expect(await rowsOf(stage, 'commissions')).toEqual([]);
    expect(await rowsOf(stage, 'publications')).toEqual([]);
  });
}

const isOwn = (stage: Stage) => (page: Page) => page.url().startsWith(stage.extensionOrigin);

/** What an update must leave as it is: the report but for who made it, and the scripts registered on the author's sites. */
async function stateOf(stage: Stage) {
  const report = await exportReport({ world: stage });
  const scripts = await stage.backstage.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
  );
  return { report: report.replace(/"appVersion":\s*"[^"]*"/, ''), scripts };
}
