import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { root } from '../../../scripts/lib/build.ts';
import { press, textOf } from '../../../scripts/scenario/fields.ts';
import { haveEarned, pageSays } from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import { type Stage, tabIdOf } from '../support/stage.ts';
import { rowsOf } from '../support/stored.ts';

const file = join(root, 'tests/fixtures/dashboards/commissions.html');
const dashboards = {
  // Where the extension may read only what the author clicks on.
  chromium: 'https://partners.example/accounts/48213/commissions',
  // Its toolbar button can't be pressed from outside: a site that it may read stands in.
  firefox: 'https://dev.to/partners/48213/commissions',
};

/** The dashboards of a program, for each browser. */
export const dashboardPages = Object.fromEntries(Object.values(dashboards).map((address) => [address, file]));

/** The table on a program's dashboard, imported from the popup; a second time with one click. */
export function pageTable(browser: BrowserName, stageOf: () => Stage): void {
  let stage: Stage;
  let dashboard: Page;
  let imports: number;
  beforeAll(async () => {
    stage = stageOf();
    await haveEarned(stage);
    imports = (await rowsOf(stage, 'imports')).length;
    dashboard = await stage.visit(dashboards[browser]);
  });
  afterAll(() => dashboard?.close());

  it('a page is not read before the author asks for it there', async () => {
    if (browser === 'firefox') return;
    // Not even its address is known.
    const hidden = await stage.backstage.evaluate(async () =>
      (await chrome.tabs.query({})).find(({ url }) => url === undefined),
    );
    const page = await stage.openPage(`dashboard.html#/import?tab=${hidden?.id}`);
    await pageSays(page, 'Longtail may read a page only when you ask for it there.');
    await page.close();
  });

  it('lists the tables in sight, and imports the one that is picked', async () => {
    const page = await ask(stage, dashboard, 'import-from-page');
    await pageSays(page, 'Your commissions');
    expect(await page.$$eval('main h2', (titles) => titles.map((title) => title.textContent))).toEqual([
      'Payout settings',
      'Your commissions',
    ]);
    const [, commissions] = await page.$$('button[data-action=use-table]');
    await commissions?.click();
    await state(page, 'preview');
    await press(page, 'button[data-action=publish]');
    await state(page, 'done');
    expect(await textOf(page, '[role=status]')).toBe('2 new, 0 updated, 0 already there.');
    await page.close();
    expect(await customersAndAmounts(stage, imports)).toEqual([
      ['2026-05-16', 'A.K.', 750, 'devto-3100001'],
      ['2026-06-16', 'A.K.', 400, 'devto-3100001'],
    ]);
  });

  it('the next time, one click brings what is new', async () => {
    await dashboard.evaluate(() => {
      const last = document.querySelector('#commissions tbody tr:nth-child(2)');
      const next = last?.cloneNode(true);
      if (!(next instanceof HTMLTableRowElement)) throw new Error('no row to copy');
      const texts = ['P3', '2026-07-16'];
      for (const [i, text] of texts.entries()) next.cells[i]?.replaceChildren(text);
      last?.after(next);
    });
    const page = await ask(stage, dashboard, 'update-from-page');
    await state(page, 'done');
    expect(await textOf(page, '[role=status]')).toBe('1 new, 0 updated, 2 already there.');
    await press(page, 'button[data-action=undo]');
    await eventually(async () => expect(await rowsOf(stage, 'imports')).toHaveLength(imports + 1));
    await page.close();
  });
}

/** Clicks Longtail's button over a page, and opens what a link of the popup leads to. */
async function ask(stage: Stage, over: Page, action: string): Promise<Page> {
  const { browser, name, openPage } = stage;
  if (name === 'firefox') {
    const [program] = (await rowsOf(stage, 'programs')).flatMap((row) => (isRecord(row) ? [row.id] : []));
    const update = action === 'update-from-page' ? `&program=${program}&update=` : '';
    return openPage(`dashboard.html#/import?tab=${await tabIdOf(stage, over)}${update}`);
  }
  await over.bringToFront();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('the browser names no extension');
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await over.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  // Without a window the popup is not drawn, so that no mouse reaches it, and it does not close either.
  const link = await popup.waitForSelector(`a[data-action=${action}]`);
  const path = (await link?.evaluate((one) => one.getAttribute('href')))?.replace(/^\//, '');
  await popup.close();
  return openPage(path ?? '');
}

async function state(page: Page, step: string): Promise<void> {
  await page.waitForSelector(`[data-import-state=${step}]:not([data-preview-busy])`);
}

/** Day, customer, amount and sub-ID of the rows of the nth import, as they are stored. */
async function customersAndAmounts(stage: Stage, nth: number): Promise<unknown[][]> {
  const imports = await rowsOf(stage, 'imports');
  const ids = imports.flatMap((item) => (isRecord(item) ? [item] : []));
  const last = ids.toSorted((a, b) => Number(a.importedAt) - Number(b.importedAt))[nth];
  const rows = (await rowsOf(stage, 'importRows')).flatMap((row) => (isRecord(row) ? [row] : []));
  return rows
    .filter(({ importId }) => importId === last?.id)
    .map(({ day, customer, amount, subId }) => [day, customer, amount, subId]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
