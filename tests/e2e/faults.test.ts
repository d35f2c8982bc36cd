import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../scripts/scenario/fields.ts';
import { statementOf } from '../support/statement.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { openStoreBuild } from './harness/extension.ts';
import { allHolds, haveEarned, logOn, pageSays, readReport, readyToImport } from './support/author.ts';
import { eventually } from './support/eventually.ts';
import { closeDatabases, noteDatabases, refuseDatabases } from './support/fault-scripts.ts';
import { foremSite } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { rowsOf } from './support/stored.ts';

const isInFull = Boolean(process.env.LONGTAIL_LONG);
const browsers = availableBrowsers().filter((name) => isInFull || name === 'chromium');

/** What the author has before, and what each row of a statement below adds, in cents. */
const earned = 7050;
const each = 400;
/** More than are published at once. */
const many = 1500;
const few = 100;

/**
 * `npm test` tries these in one browser, `npm run test:long` in all. A released Firefox keeps no add-on that Mozilla
 * has not signed: there each start installs it anew onto what the profile has stored, as an update would.
 */
describe.for(browsers)('in %s', (browser) => {
  const place = mkdtempSync(join(tmpdir(), 'longtail-faults-'));
  const userDataDir = join(place, 'profile');
  let stage: Stage;

  const statement = (name: string, rows: number) => {
    const path = join(place, `${name}.csv`);
    writeFileSync(path, statementOf(rows, name));
    return path;
  };
  const toDate = async () => {
    const report = JSON.parse(JSON.stringify(await readReport(stage)));
    return report.totals.commissions.toDate;
  };
  /** Waits until some of an import's rows are stored, and not all is done. */
  const inTheMiddle = () =>
    eventually(async () => {
      const imports = JSON.parse(JSON.stringify(await rowsOf(stage, 'imports')));
      const states = imports.map(({ state }: { state: string }) => state);
      expect(states).toEqual(expect.arrayContaining([expect.stringMatching(/staging|publishing/)]));
    });
  /** All of an import came to count, or nothing did; then it is imported again. */
  const comesToItsEnd = async (file: string, before: number, rows: number) => {
    await allHolds(stage);
    const after = await toDate();
    expect([before, before + rows * each]).toContain(after);
    if (after === before) {
      const page = await readyToImport(stage, file);
      await press(page, 'button[data-action=publish]');
      await page.waitForSelector('[data-import-state=done]', { timeout: 60_000 });
      await page.close();
      await allHolds(stage);
    }
    expect(await toDate()).toBe(before + rows * each);
  };

  beforeAll(async () => {
    stage = await setStage(browser, foremSite(), { userDataDir });
    await haveEarned(stage);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('two windows import the same statement at once: it counts once', async () => {
    const file = statement('T', few);
    const windows = [await readyToImport(stage, file), await readyToImport(stage, file)];
    // Not with the mouse, which is in one window at a time.
    const pressed = windows.map((page) =>
      page.$eval('button[data-action=publish]', (button) => button instanceof HTMLElement && button.click()),
    );
    await Promise.all(pressed);
    for (const page of windows) {
      await page.waitForSelector('[data-import-state=done]', { timeout: 60_000 });
      await page.close();
    }
    await allHolds(stage);
    expect(await toDate()).toBe(earned + few * each);
  });

  it('the tab is closed in the middle of an import: all of it counts, or nothing', async () => {
    const file = statement('C', many);
    const page = await readyToImport(stage, file);
    await press(page, 'button[data-action=publish]');
    await inTheMiddle();
    await page.close();
    await comesToItsEnd(file, earned + few * each, many);
  });

  // Firefox runs nothing of a test's before a page of the extension.
  it.runIf(browser === 'chromium')(
    'the browser refuses to open the database: every surface says so, and nothing is lost',
    async () => {
      for (const path of ['dashboard.html', 'popup.html', 'options.html', 'sidepanel.html']) {
        const page = await stage.browser.newPage();
        await page.evaluateOnNewDocument(refuseDatabases);
        await page.goto(`${stage.extensionOrigin}/${path}`);
        await pageSays(page, /The browser could not open what Longtail has stored\./);
        await page.close();
      }
      expect(await toDate()).toBe(earned + (few + many) * each);
    },
  );

  it.runIf(browser === 'chromium')(
    'the browser closes the database under an open page: it goes on',
    async () => {
      const page = await stage.browser.newPage();
      await page.evaluateOnNewDocument(noteDatabases);
      await page.goto(`${stage.extensionOrigin}/dashboard.html#/time`);
      await logOn(stage, page);
      expect(await page.evaluate(closeDatabases)).toBeGreaterThan(0);
      await logOn(stage, page);
      await page.close();
      await allHolds(stage);
    },
  );

  it('the browser is killed in the middle of an import and started again: nothing acknowledged is lost', async () => {
    const file = statement('K', many);
    const before = await toDate();
    const hours = (await rowsOf(stage, 'timeEntries')).length;
    const page = await readyToImport(stage, file);
    await press(page, 'button[data-action=publish]');
    await inTheMiddle();
    stage.browser.process()?.kill('SIGKILL');
    await stage.close();
    const world = await openStoreBuild(browser, foremSite(), { userDataDir });
    const backstage = await world.openPage('options.html');
    stage = { ...stage, ...world, backstage };
    await comesToItsEnd(file, before, many);
    expect(await rowsOf(stage, 'timeEntries')).toHaveLength(hours);
  });
});
