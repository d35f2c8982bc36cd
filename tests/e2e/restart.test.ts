import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { World } from '../../scripts/lib/world/world.ts';
import { chooseValue, press, waitFor } from '../../scripts/scenario/fields.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { openStoreBuild, versionOf } from './harness/extension.ts';
import { articleId, beKnown, onPage, pageSays } from './support/author.ts';
import { foremSite } from './support/pages.ts';
import { setStage } from './support/stage.ts';
import { rowsOf } from './support/stored.ts';
import { sleepForTwoHours } from './support/timer.ts';

const isInFull = Boolean(process.env.LONGTAIL_LONG);
const browsers = availableBrowsers().filter((name) => isInFull || name === 'chromium');

/** Two starts of a browser take long: `npm run test:all` tries it in one, `npm run test:long` in all. */
describe.for(browsers)('in %s', (browser) => {
  const place = mkdtempSync(join(tmpdir(), 'longtail-restart-'));
  const userDataDir = join(place, 'profile');
  let world: World | undefined;
  afterAll(async () => {
    await world?.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('a running timer is there after the browser was closed and opened again', async () => {
    const stage = await setStage(browser, foremSite(), { userDataDir });
    try {
      await beKnown(stage);
      await onPage(stage, 'popup.html', async (popup) => {
        const work = 'form[name=timer] select[name=work]';
        // The list fills as the database answers.
        await waitFor(popup, `${work} option[value="${articleId}"]`);
        await chooseValue(popup, work, articleId);
        await press(popup, '[data-action=start-timer]');
        await popup.waitForSelector('[data-action=pause-timer]');
      });
      await sleepForTwoHours(stage);
    } finally {
      await stage.close();
    }
    world = await openStoreBuild(browser, foremSite(), { userDataDir });
    const popup = await world.openPage('popup.html');
    await pageSays(popup, 'Was that work?');
    // Tabs of the start, which come by themselves, may stand before it: nothing can be pressed behind them.
    await popup.bringToFront();
    await press(popup, '[data-action=keep-gap]');
    // Nothing is open any more: closed before, the answer might not be stored.
    await popup.waitForSelector('[data-action=stop-timer]:not(:disabled)');
    await popup.close();
  });

  it('it runs on while the extension is updated, and all of its time is on the article', async () => {
    if (!world) throw new Error('the browser did not open again');
    await world.browser.installExtension(versionOf(browser, '99.0.0', join(place, 'newer')));
    const popup = await world.openPage('popup.html');
    expect(await popup.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
    await popup.waitForSelector('[data-action=pause-timer]');
    await popup.bringToFront();
    await press(popup, '[data-action=stop-timer]');
    await pageSays(popup, /Logged 3(\.0\d)? h\./);
    const entries: { articleId: string; basis: string; seconds: number }[] = JSON.parse(
      JSON.stringify(await rowsOf({ backstage: popup }, 'timeEntries')),
    );
    // Over midnight they are entries of two days.
    const timed = entries.filter(({ basis }) => basis === 'timed');
    expect(new Set(timed.map((entry) => entry.articleId))).toEqual(new Set([articleId]));
    const seconds = timed.reduce((sum, entry) => sum + entry.seconds, 0);
    expect(seconds).toBeGreaterThanOrEqual(3 * 3600);
    expect(seconds).toBeLessThan(3 * 3600 + 300);
  });
});
