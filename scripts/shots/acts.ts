import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SyncRun } from '../../src/core/sync/run.ts';
import { statementOf } from '../../tests/support/statement.ts';
import { clickOverlay, findOverlay } from '../lib/world/overlay.ts';
import { press } from '../scenario/fields.ts';
import { previewStatement } from '../scenario/steps/import.ts';
import { untilShown } from '../start/sample.ts';
import { temporary, writeFile } from './files.ts';

/** Rows enough for an import to be on its way when the picture is taken. */
const ROWS = 20_000;

/** What is done on an open page before its picture is taken. */
export const acts = {
  'hide-amounts': async (page) => page.click('[data-action=hide-amounts]'),
  'choose-no-statement': async (page) => {
    await upload(page, 'nothing.csv', 'nothing');
    await untilShown(page, '[role=alert], [data-import-state=failed]');
  },
  'choose-statement': async (page) => previewStatement(page, await ownStatement(page, 40), { dir }),
  'run-import': async (page) => {
    await previewStatement(page, await ownStatement(page, ROWS), { dir });
    await press(page, 'button[data-action=publish]');
    await untilShown(page, '[data-import-state=publishing] progress');
  },
  'refuse-database': async (page) => {
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused for a picture', 'UnknownError');
      };
    });
    await reload(page);
    await untilShown(page, '[role=alert]');
  },
  'show-overlay': async (page) => {
    if (!(await findOverlay(page))) throw new Error('The overlay did not come up');
  },
  'open-overlay': async (page) => {
    if (!(await clickOverlay(page))) throw new Error('The overlay did not come up');
  },
  'fail-sync': async (page) => {
    await page.evaluate(keepSync, failedSync);
    await reload(page);
    await untilShown(page, 'a[href*="sync"]');
  },
} satisfies Record<string, (page: Page) => Promise<void>>;

export type Act = keyof typeof acts;

const dir = temporary();

/** Firefox never reports that a page of an extension has come up again: what is waited for next is. */
function reload(page: Page): Promise<void> {
  return page.evaluate(() => location.reload());
}

/** A statement of the first program that the page offers. */
async function ownStatement(page: Page, rows: number) {
  await untilShown(page, 'select[name=program] option[value]:not([value=""])');
  const program = await page.$eval(
    'select[name=program] option[value]:not([value=""])',
    (option) => option.textContent,
  );
  return { import: writeFile(dir, `${rows}.csv`, statementOf(rows)), program: program.trim() };
}

export async function upload(page: Page, name: string, text: string): Promise<void> {
  await untilShown(page, 'input[name=statement]');
  const input = await page.$('input[name=statement]');
  await (await input?.toElement('input'))?.uploadFile(join(dir, writeFile(dir, name, text)));
}

const failedSync: SyncRun = {
  ...{
    origin: 'https://dev.to',
    startedAt: 0,
    endedAt: 1,
    goodAt: null,
    daily: true,
    problem: { kind: 'too-many' },
  },
  ...{ list: null, listedOn: null, asking: null, again: null, askedAt: 0, notBefore: 0 },
  misses: { history: 0, referrers: 0 },
};

/** As the background would have kept it. */
async function keepSync(run: SyncRun): Promise<void> {
  const { promise: opened, resolve } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open('longtail');
  request.onsuccess = () => resolve(request.result);
  const db = await opened;
  const { promise: written, resolve: done } = Promise.withResolvers<void>();
  const transaction = db.transaction('syncs', 'readwrite');
  transaction.oncomplete = () => done();
  transaction.objectStore('syncs').put(run);
  await written;
  db.close();
}
