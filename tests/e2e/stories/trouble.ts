import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { press } from '../../../scripts/scenario/fields.ts';
import { beKnown, hoursLogged, logWriting, onPage, pageSays } from '../support/author.ts';
import { killBackground } from '../support/background.ts';
import { overlaySays } from '../support/overlay.ts';
import { addressOf } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';

/** Seconds of tending the own post, in the stories before, may stand behind the hours logged: 5.01 h. */
const logged = (hours: number) => `Hours ${hours}`;

/** Death of the background, access withdrawn, data of a newer version. Leaves nothing to go on with. */
export function trouble(browser: BrowserName, stageOf: () => Stage): void {
  let stage: Stage;
  let post: Page;
  let hours: number;
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
    await logWriting(stage);
    hours = await hoursLogged(stage);
    post = await stage.visit(addressOf('ownPost'));
    await overlaySays(stage, post, logged(hours));
  });
  afterAll(() => post?.close());

  it('the background died: the overlay stays, and follows the next change', async () => {
    await killBackground(stage);
    await overlaySays(stage, post, logged(hours));
    await logWriting(stage);
    hours = await hoursLogged(stage);
    await overlaySays(stage, post, logged(hours));
  });

  it('the background died before a visit: the visit wakes it', async () => {
    await killBackground(stage);
    await post.reload({ waitUntil: 'load' });
    await overlaySays(stage, post, logged(hours));
  });

  // Firefox ends its background page when it is idle, and in no other way from outside.
  const ends = browser === 'chromium' ? [0, 20, 40, 80] : [];
  it.for(ends)('the background dies %s ms after a page came: the next visit works', async (delay) => {
    await post.reload({ waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, delay));
    await killBackground(stage);
    await post.reload({ waitUntil: 'load' });
    await overlaySays(stage, post, logged(hours));
  });

  it('access to dev.to was taken away: the options page asks for it with one button', async () => {
    await withdrawAccess(stage);
    await onPage(stage, 'options.html', async (options) => {
      await pageSays(options, 'Access to dev.to is missing');
      expect(await options.$$('button[data-action=allow-site]')).toHaveLength(1);
      await allowPrompt(stage);
      await press(options, 'button[data-action=allow-site]');
      await options.waitForSelector('button[data-action=allow-site]', { hidden: true });
    });
    await post.reload({ waitUntil: 'load' });
    await overlaySays(stage, post, logged(hours));
  });

  it('the data is of a newer version: every surface says so and offers a copy, and nothing of it is touched', async () => {
    await putNewerData(stage);
    for (const path of ['options.html', 'popup.html', 'dashboard.html']) {
      await onPage(stage, path, (page) => pageSays(page, /newer version of Longtail/));
    }
    await onPage(stage, 'dashboard.html', async (page) => {
      await press(page, 'button[data-action=save-raw]');
      const link = await page.waitForSelector('a[data-backup]');
      expect(await link?.evaluate((element) => element.getAttribute('download'))).toMatch(/\.jsonl\.gz$/);
    });
    expect(await readNewerData(stage)).toEqual({
      version: 999,
      stores: ['articles'],
      rows: [{ id: 'kept' }],
    });
  });
}

/** As the author can on about:addons, and on chrome://extensions, where "on click" is the way. */
async function withdrawAccess({ name, browser, backstage }: Stage): Promise<void> {
  if (name === 'firefox') {
    await backstage.evaluate(() => chrome.permissions.remove({ origins: ['https://dev.to/*'] }));
    return;
  }
  const extensionId = await backstage.evaluate(() => chrome.runtime.id);
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(
    (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }),
    extensionId,
  );
  await extensions.close();
}

/** Answers the browser's own question in advance, which has no window here; Firefox is told not to ask. */
async function allowPrompt({ name, browser, backstage }: Stage): Promise<void> {
  if (name === 'firefox') return;
  const extensionId = await backstage.evaluate(() => chrome.runtime.id);
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(
    (id) => chrome.developerPrivate.addHostPermission(id, 'https://dev.to/*'),
    extensionId,
  );
  await extensions.close();
}

/** Puts a database of a later version in the place of ours, as a downgrade leaves it. */
function putNewerData({ backstage }: Stage): Promise<void> {
  return backstage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        // Both are queued at once, so that no other page can open it in between.
        indexedDB.deleteDatabase('longtail');
        const request = indexedDB.open('longtail', 999);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('articles', { keyPath: 'id' }).add({ id: 'kept' });
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
}

function readNewerData({ backstage }: Stage) {
  return backstage.evaluate(
    () =>
      new Promise<{ version: number; stores: string[]; rows: unknown[] }>((resolve, reject) => {
        const request = indexedDB.open('longtail');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const all = db.transaction('articles').objectStore('articles').getAll();
          all.onsuccess = () => {
            resolve({ version: db.version, stores: [...db.objectStoreNames], rows: all.result });
            db.close();
          };
        };
      }),
  );
}
