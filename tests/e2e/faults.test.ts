import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/lib/browsers/kinds.ts';
import { press } from '../../scripts/scenario/fields.ts';
import { statementOf } from '../support/statement.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { openStoreBuild } from './harness/extension.ts';
import { faultyBuild } from './harness/faulty.ts';
import {
  allHolds,
  haveEarned,
  logOn,
  onPage,
  pageSays,
  readReport,
  readyToImport,
} from './support/author.ts';
import { eventually } from './support/eventually.ts';
import { closeDatabases } from './support/fault-scripts.ts';
import { foremSite } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { rowsOf } from './support/stored.ts';

/** `npm run test:all` tries most of it in Chromium and the quick ones in Firefox, `npm run test:long` all in both. */
const isInFull = Boolean(process.env.LONGTAIL_LONG);

/** What the author has before, and what each row of a statement below adds, in cents. */
const earned = 7050;
const each = 400;
/** More than are published at once. */
const many = 1500;
const few = 100;

// In both at once, since each mostly waits.
describe.concurrent.for(availableBrowsers())('in %s', (browser) => {
  describe('faults', { concurrent: false }, () => faults(browser));
});

/** What can go wrong under an author, one thing after the other, on one profile. */
function faults(browser: BrowserName): void {
  const slow = it.runIf(isInFull || browser === 'chromium');
  const place = mkdtempSync(join(tmpdir(), 'longtail-faults-'));
  const userDataDir = join(place, 'profile');
  let stage: Stage;
  let extensionDir: string;
  let counted = earned;

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
  const comesToItsEnd = async (file: string, rows: number) => {
    await allHolds(stage);
    const before = counted;
    counted += rows * each;
    const after = await toDate();
    expect([before, counted]).toContain(after);
    if (after === before) {
      const page = await readyToImport(stage, file);
      await press(page, 'button[data-action=publish]');
      await page.waitForSelector('[data-import-state=done]', { timeout: 60_000 });
      await page.close();
      await allHolds(stage);
    }
    expect(await toDate()).toBe(counted);
  };

  beforeAll(async () => {
    extensionDir = faultyBuild(browser, join(place, 'faulty'));
    stage = await setStage(browser, foremSite(), { userDataDir, extensionDir });
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
    counted += few * each;
    expect(await toDate()).toBe(counted);
  });

  it('the browser refuses to open the database: every surface says so, and nothing is lost', async () => {
    for (const path of ['dashboard.html', 'popup.html', 'options.html', 'sidepanel.html']) {
      await onPage(stage, `${path}?refuse`, (page) =>
        pageSays(page, /The browser could not open the data that Longtail has stored\./),
      );
    }
    expect(await toDate()).toBe(counted);
  });

  it('the browser closes the database under an open page: it goes on', async () => {
    await onPage(stage, 'dashboard.html?note#/time', async (page) => {
      await logOn(stage, page);
      expect(await page.evaluate(closeDatabases)).toBeGreaterThan(0);
      await logOn(stage, page);
    });
    await allHolds(stage);
  });

  it('the clock is set back between two imports: both count, and all holds together', async () => {
    const page = await readyToImport(stage, statement('B', few), '?behind=2');
    await press(page, 'button[data-action=publish]');
    await page.waitForSelector('[data-import-state=done]', { timeout: 60_000 });
    await page.close();
    await allHolds(stage);
    counted += few * each;
    expect(await toDate()).toBe(counted);
  });

  it.runIf(isInFull)(
    'the disk is full in the middle of an import: it says so, and nothing counts until there is room',
    async () => {
      const file = statement('F', many);
      const page = await readyToImport(stage, file, '?full=700');
      await press(page, 'button[data-action=publish]');
      await pageSays(page, 'The browser has no room left for this statement. Nothing was imported.');
      await page.close();
      expect(await toDate()).toBe(counted);
      await comesToItsEnd(file, many);
    },
  );

  slow('the tab is closed in the middle of an import: all of it counts, or nothing', async () => {
    const file = statement('C', many);
    const page = await readyToImport(stage, file);
    await press(page, 'button[data-action=publish]');
    await inTheMiddle();
    await page.close();
    await comesToItsEnd(file, many);
  });

  // A Firefox that takes only what Mozilla has signed has it installed anew at the second start: see `launch.ts`.
  slow('the browser is killed in an import and started again: nothing acknowledged is lost', async () => {
    const file = statement('K', many);
    const hours = (await rowsOf(stage, 'timeEntries')).length;
    const page = await readyToImport(stage, file);
    await press(page, 'button[data-action=publish]');
    await inTheMiddle();
    stage.browser.process()?.kill('SIGKILL');
    await stage.close();
    const world = await openStoreBuild(browser, foremSite(), { userDataDir, extensionDir });
    const backstage = await world.openPage('options.html');
    stage = { ...stage, ...world, backstage };
    await comesToItsEnd(file, many);
    expect(await rowsOf(stage, 'timeEntries')).toHaveLength(hours);
  });
}
