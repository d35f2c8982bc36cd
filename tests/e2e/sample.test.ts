import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { World } from '../../scripts/lib/world/world.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { openStoreBuild } from './harness/extension.ts';
import { storedAtRest } from './support/stored.ts';

const fillTimeout = 60_000;

/** All that the author's own side holds: `storage.local`, and the rows of each table of the database. */
async function ownState(page: Page): Promise<unknown> {
  const { databases, local } = await storedAtRest({ backstage: page });
  return { local, rows: databases.longtail };
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Asked again and again, because a tab behind others gets no animation frames to wait in. */
async function untilShown(page: Page, selector: string): Promise<void> {
  const isThere = () =>
    page.$(selector).then(
      (element) => element !== null,
      () => false,
    );
  await expect.poll(isThere, { timeout: fillTimeout }).toBe(true);
}

/** Waits until a page is somewhere else; a question that meets it on its way is asked again. */
async function untilAt(page: Page, path: string): Promise<void> {
  const isThere = () => page.evaluate(() => location.pathname + location.search).catch(() => '');
  await expect.poll(isThere, { timeout: 10_000 }).toBe(path);
}

async function openSample(world: World): Promise<Page> {
  const page = await world.openPage('dashboard.html?sample');
  await untilShown(page, 'main dl');
  return page;
}

describe.for(availableBrowsers())('the sample in %s', (browser) => {
  it('shows what October booked, keeps apart from what is the author’s own, and leaves no trace', async () => {
    const world = await openStoreBuild(browser, { pages: {}, api: {} });
    try {
      const own = await world.openPage('dashboard.html');
      await untilShown(own, 'h1');
      await expect.poll(() => databases(own)).toEqual(['longtail']);
      const before = await ownState(own);

      const page = await openSample(world);
      expect(await textOf(page)).toMatch(/Booked in Oct 2026\s+\$378\.00/);
      expect(await textOf(page)).toContain('The run rate is $64.00 below what Oct 2026 booked');
      await page.bringToFront();
      await page.click('[data-action=hide-amounts]');
      const options = await world.openPage('options.html?sample');
      await untilShown(options, '[data-program="Global API"]');
      // The page of options looks for snapshots beside its programs.
      await expect
        .poll(() => databases(own))
        .toEqual(['longtail', 'longtail-sample', 'longtail-sample-snapshots']);

      await page.bringToFront();
      await page.click('[data-action=leave-sample]');
      await untilAt(page, '/dashboard.html');
      // The other page on the sample goes home too, and neither makes its database again.
      await untilAt(options, '/options.html');
      await untilShown(options, 'form[name=program]');
      // The options page looked for snapshots of the author's own.
      await expect.poll(() => databases(own)).toEqual(['longtail', 'longtail-snapshots']);
      expect(await ownState(own)).toEqual(before);
    } finally {
      await world.close();
    }
  });
});
