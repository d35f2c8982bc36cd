import { basename, dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { root } from '../../../scripts/lib/build.ts';
import { chooseValue, press, waitFor, waitForStatus } from '../../../scripts/scenario/fields.ts';
import { type StepContext, withPage } from '../../../scripts/scenario/steps/context.ts';
import { importStatement, previewStatement } from '../../../scripts/scenario/steps/import.ts';
import { blogOf, type Generator } from './blogs.ts';
import { eventually } from './eventually.ts';
import { overlayAppears } from './overlay.ts';
import { addressOf } from './pages.ts';
import type { Stage } from './stage.ts';
import { rowsOf } from './stored.ts';

/** Who is signed in on the stored pages. */
export const authorId = 900101;
/** Longtail's id of the own post. */
export const articleId = 'devto:3100001';
const program = 'Global API';

const statements = join(root, 'tests/scenarios/tier-one-article');

/** A scenario's steps, without the hook that only scenario builds have. */
function contextOf(stage: Stage): StepContext {
  return {
    world: stage,
    dir: statements,
    authorId,
    idle: async () => undefined,
    blogs: [],
    lastSeen: async () => null,
    addressOf: async (url) => url,
    imported: [],
  };
}

/** Opens one of the extension's pages, works on it, and closes it. */
export function onPage<Result>(
  stage: Stage,
  path: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  return withPage(contextOf(stage), path, work);
}

/** The options page, in front. */
export async function toOptions({ backstage }: Stage): Promise<Page> {
  await backstage.bringToFront();
  return backstage;
}

/** Presses "Find me" on the options page and confirms the offer; a tab with dev.to must be open. */
async function confirmWhoIAm(stage: Stage): Promise<void> {
  const options = await toOptions(stage);
  await press(options, 'button[data-action=find-me]');
  await press(options, 'button[data-action=confirm-identity]');
  await options.waitForSelector(`[data-author="${authorId}"]`);
}

/** Puts a text into a field, once it takes one, by its native setter, which React listens for. */
export async function enter(page: Page, selector: string, text: string): Promise<void> {
  await waitFor(page, `${selector}:enabled`);
  await page.$eval(
    selector,
    (field, value) => {
      const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** The author is confirmed, and no dev.to tab is left open. */
export async function knowWhoIAm(stage: Stage): Promise<void> {
  const tab = await stage.visit(addressOf('feed'));
  await confirmWhoIAm(stage);
  await tab.close();
}

/** Fills in the form for a program with its terms, and saves it. */
export async function addProgram(stage: Stage): Promise<void> {
  const fields: [string, string][] = [
    ['input[name=name]', program],
    ['input[name=currency]', 'USD'],
    ['textarea[name=linkHosts]', 'go.example-network.com'],
    ['input[name=subIdParam]', 'subId1'],
    ['input[name=firstOrder]', '15'],
    ['input[name=recurring]', '8'],
    ['input[name=bonus]', '10'],
  ];
  const options = await toOptions(stage);
  for (const [field, value] of fields) await enter(options, `form[name=program] ${field}`, value);
  await press(options, 'form[name=program] button[type=submit]');
  await options.waitForSelector('[data-program]');
}

/** Logs two and a half hours of writing on the own post, by hand. */
export function logWriting(stage: Stage): Promise<void> {
  return onPage(stage, 'dashboard.html#/time', (page) => logOn(stage, page));
}

/** The same on a page for it that is open. */
export async function logOn(stage: Stage, page: Page): Promise<void> {
  const form = 'form[name=work]';
  const logged = (await entriesByHand(stage)).length;
  await page.waitForSelector(`${form} option[value="${articleId}"]`);
  await chooseValue(page, `${form} select[name=article]`, articleId);
  await enter(page, `${form} input[name=hours]`, '2.5');
  await enter(page, `${form} input[name=day]`, '2026-05-13');
  await press(page, `${form} button[type=submit]`);
  await eventually(async () => expect(await entriesByHand(stage)).toHaveLength(logged + 1));
}

type Logged = { basis: string; articleId?: string; seconds: number };

/** Entries that were logged by hand or timed; what the story's own visits measure aside. */
async function entriesByHand(stage: Stage): Promise<Logged[]> {
  const entries: Logged[] = JSON.parse(JSON.stringify(await rowsOf(stage, 'timeEntries')));
  return entries.filter(({ basis }) => basis === 'timed');
}

/** Hours logged on the own post so far, in halves: a timer that was stopped has run some seconds more. */
export async function hoursLogged(stage: Stage): Promise<number> {
  const own = (await entriesByHand(stage)).filter((entry) => entry.articleId === articleId);
  const hours = own.reduce((sum, { seconds }) => sum + seconds, 0) / 3600;
  return Math.floor(hours * 2) / 2;
}

/** Imports a statement of the program as the page offers it: choose the file, press Import. */
export function importFile(stage: Stage, file: string): Promise<void> {
  return importStatement({ import: `reports/${file}`, program }, contextOf(stage));
}

/** A page of the import of a statement, at which nothing is left but to press Import. `query`: of its address. */
export async function readyToImport(stage: Stage, file: string, query = ''): Promise<Page> {
  const page = await stage.openPage(`dashboard.html${query}#/import`);
  await previewStatement(page, { import: basename(file), program }, { dir: dirname(file) });
  return page;
}

/** Whether the check on the options page finds everything consistent: sums, references, and a trial rebuild. */
export function allHolds(stage: Stage): Promise<void> {
  return onPage(stage, 'options.html', async (page) => {
    await press(page, 'button[data-action=self-check]');
    await pageSays(page, /Everything is consistent|Not everything is consistent/);
    expect(await page.evaluate(() => document.body.innerText)).toContain('Everything is consistent.');
  });
}

/** Undoes every import, one after the other, on the imports page. */
export function undoImports(stage: Stage): Promise<void> {
  return onPage(stage, 'dashboard.html#/imports', async (imports) => {
    await imports.waitForSelector('[data-import-state=published]');
    for (let left = (await rowsOf(stage, 'imports')).length; left > 0; left -= 1) {
      await press(imports, 'button[data-action=undo]');
      await eventually(async () => expect(await rowsOf(stage, 'imports')).toHaveLength(left - 1));
    }
  });
}

/** The report that the options page exports. */
export async function readReport(stage: Stage): Promise<Record<string, unknown>> {
  const options = await toOptions(stage);
  const link = () =>
    options.evaluate(() => document.querySelector<HTMLAnchorElement>('a[data-report]')?.href ?? '');
  const before = await link();
  await press(options, 'button[data-action=export-report]');
  await eventually(async () => expect(['', before]).not.toContain(await link()));
  return options.evaluate(async (href) => (await fetch(href)).json(), await link());
}

/** The author is confirmed and their own post is stored; set up if that is not so yet. */
export async function beKnown(stage: Stage): Promise<void> {
  const publications: { id: string }[] = JSON.parse(JSON.stringify(await rowsOf(stage, 'publications')));
  if (publications.some(({ id }) => id === articleId)) return;
  const tab = await stage.visit(addressOf('ownPost'));
  await confirmWhoIAm(stage);
  await overlayAppears(tab);
  await tab.close();
}

/** The author is confirmed, with a program and $70.50 earned; set up if that is not so yet. */
export async function haveEarned(stage: Stage): Promise<void> {
  await beKnown(stage);
  if ((await rowsOf(stage, 'programs')).length === 0) await addProgram(stage);
  if ((await rowsOf(stage, 'commissions')).length === 0) await importFile(stage, 'global-api.csv');
}

/** Waits until a page of the extension says something, anywhere in its text. */
export async function pageSays(page: Page, text: string | RegExp): Promise<void> {
  await eventually(async () => expect(await page.evaluate(() => document.body.innerText)).toMatch(text));
}

/** Adds a blog as the author does. */
export async function addBlog(stage: Stage, generator: Generator): Promise<Page> {
  const options = await toOptions(stage);
  await enter(options, 'form[name=blog] input[name=address]', blogOf(generator));
  await press(options, 'button[data-action=add-blog]');
  await waitFor(options, `[data-blog="${blogOf(generator)}/"]`);
  await waitForStatus(options, '#blogs');
  return options;
}
