import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/build.ts';
import { buildForScenario } from '../../scripts/lib/scenario-build.ts';
import { openWorld } from '../../scripts/lib/world/world.ts';
import { chooseOption, press } from '../../scripts/scenario/fields.ts';
import { seed, waitForHook } from '../../scripts/scenario/hook.ts';
import { statementOf } from '../support/statement.ts';

declare global {
  var longTasks: number[] | undefined;
}

const ROWS = Number(process.env.VITE_ROWS ?? 100_000);
const scenario = join(root, 'tests/scenarios/tier-one-article/scenario.json');

test(`import of ${ROWS} rows through the import page`, async ({ annotate }) => {
  const dir = mkdtempSync(join(tmpdir(), 'longtail-bench-'));
  const file = join(dir, 'large.csv');
  writeFileSync(file, statementOf(ROWS));
  const extensionDir = await buildForScenario('chromium', 0);
  const world = await openWorld({
    ...{ browser: 'chromium', headless: true, extensionDir, site: { pages: {}, api: {} } },
  });
  try {
    const page = await openImportPage(world);
    const said: string[] = [];
    const stage = async (name: string, work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      const longest = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks?.splice(0) ?? [])));
      const seconds = (performance.now() - start) / 1000;
      said.push(
        `${name} ${seconds.toFixed(1)} s, longest task ${longest} ms, worker ${await heapOf(page)} MB`,
      );
    };
    await page.evaluate(() => globalThis.longTasks?.splice(0));
    await stage('preview', async () => {
      const input = await page.$('input[type=file][name=statement]');
      await (await input?.toElement('input'))?.uploadFile(file);
      await until(page, 'preview');
    });
    await stage('change', async () => {
      await page.select('select[name=defaultStatus]', 'pending');
      await page.waitForSelector('[data-preview-busy]');
      await until(page, 'preview');
    });
    for (const at of ['Preparing rows', 'Importing']) {
      await stage(`cancelled while "${at}"`, async () => {
        await press(page, 'button[data-action=publish]');
        await waitFor(100, () => page.evaluate(isOnItsWay, at));
        await press(page, 'button[data-action=cancel]');
        await until(page, 'preview');
      });
      expect(await rowsIn(page)).toBe(0);
    }
    await stage('import', async () => {
      await press(page, 'button[data-action=publish]');
      await until(page, 'done');
    });
    // Each row, and the commission that it is.
    expect(await rowsIn(page)).toBeGreaterThan(2 * ROWS);
    await annotate(said.join('; '));
  } finally {
    await world.close();
    rmSync(extensionDir, { recursive: true, force: true });
    rmSync(dir, { recursive: true, force: true });
  }
}, 1_800_000);

/** The import page of an author with one program, which notes its long tasks (over 50 ms). */
async function openImportPage(world: Awaited<ReturnType<typeof openWorld>>): Promise<Page> {
  const page = await world.openPage('dashboard.html');
  await waitForHook(page);
  const { programs } = JSON.parse(readFileSync(scenario, 'utf8'));
  const settings = { currency: 'USD', hourlyRate: 52, devtoUserId: 900101, devtoUsername: 'x' };
  await seed(page, { settings: { ...settings, blogs: [], rates: [] }, programs, timeZone: 'UTC' });
  await page.evaluate(() => {
    const tasks: number[] = [];
    globalThis.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    location.hash = '#/import';
  });
  await page.bringToFront();
  await chooseOption(page, 'select[name=program]', { by: 'text', equals: programs[0].name });
  return page;
}

/** True once some rows of a stage are done, and others aren't. */
function isOnItsWay(stage: string): boolean {
  const [, done] = new RegExp(`${stage} ([\\d,.]+) of`).exec(document.body.innerText) ?? [];
  return done !== undefined && done !== '0';
}

/** How many rows all that statements bring comes to, facts and derived ones. */
function rowsIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { promise: opened, resolve } = Promise.withResolvers<IDBDatabase>();
    const request = indexedDB.open('longtail');
    request.onsuccess = () => resolve(request.result);
    const db = await opened;
    const names = ['imports', 'importRows', 'commissions', 'referrals', 'rollups', 'dayRollups', 'payouts'];
    const counts = names.map((name) => {
      const { promise, resolve: brought } = Promise.withResolvers<number>();
      const counting = db.transaction(name).objectStore(name).count();
      counting.onsuccess = () => brought(counting.result);
      return promise;
    });
    const rows = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    db.close();
    return rows;
  });
}

async function until(page: Page, state: string): Promise<void> {
  const isThere = (wanted: string) => {
    const shown = document.querySelector('[data-import-state]');
    const now = shown?.getAttribute('data-import-state');
    return now === wanted && !shown?.hasAttribute('data-preview-busy');
  };
  await waitFor(500, () => page.evaluate(isThere, state));
}

/** Asks again and again: one question that waits is given up by the driver after three minutes. */
async function waitFor(everyMs: number, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(everyMs);
}

/** What the page's workers hold, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const heaps = await Promise.all(
    page.workers().map((worker) => worker.client.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 }))),
  );
  return Math.round(heaps.reduce((sum, { usedSize }) => sum + usedSize, 0) / 1e6);
}
