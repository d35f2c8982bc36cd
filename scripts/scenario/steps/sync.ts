import type { Page } from 'puppeteer-core';
import { attributesOf, pollText, press, textOf, waitFor } from '../fields.ts';
import type { Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

const site = 'https://dev.to/';
const control = '[data-sync-state]';
const listTimeout = 120_000;
/**
 * Reading the daily figures of many articles takes long, at one request a second, so this doesn't wait for the
 * last.
 */
const fillTimeout = 60_000;

/** Opens dev.to if no tab shows it, presses "Sync now" on the options page, and waits until articles are in. */
export async function sync(_: Step<'sync'>, context: StepContext): Promise<void> {
  const tab = (await isOpen(context)) ? null : await openSite(context);
  try {
    await withPage(context, 'options.html', async (options) => {
      await waitFor(options, control);
      const before = await startedOf(options);
      const said = await attributesOf(options, `${control} [role=alert]`, 'text');
      await press(options, 'button[data-action=sync]');
      const outcome = (await pollText(options, outcomeOf, listTimeout, control, said)) ?? '';
      if (outcome !== 'running' && outcome !== 'up-to-date') throw new Error(await complaintOf(options));
      if (outcome === 'running') await untilRead(options, before);
    });
    await context.idle();
  } finally {
    await tab?.close().catch(() => undefined);
  }
}

async function isOpen({ world }: StepContext): Promise<boolean> {
  return (await world.browser.pages()).some((page) => page.url().startsWith(site));
}

async function openSite({ world }: StepContext): Promise<Page> {
  const page = await world.browser.newPage();
  await page.goto(site, { waitUntil: 'load', timeout: 30_000 });
  return page;
}

/** The run that a press on the button would start; '' for one that is under way. */
async function startedOf(options: Page): Promise<string> {
  const [state] = await attributesOf(options, control, 'data-sync-state');
  const [started = ''] = await attributesOf(options, control, 'data-sync-started');
  return state === 'listing' || state === 'filling' ? '' : started;
}

async function untilRead(options: Page, before: string): Promise<void> {
  const listed = await pollText(options, stateOf, listTimeout, control, before, [
    'filling',
    'done',
    'failed',
  ]);
  if (listed === null) throw new Error('the articles were not read in time');
  const ended = await pollText(options, stateOf, fillTimeout, control, before, ['done', 'failed']);
  // Whatever is missing is answered with 404, which a sync survives.
  const isMissing = (await attributesOf(options, control, 'data-sync-problem'))[0] === 'no-list';
  if (ended === 'failed' && !isMissing) throw new Error(await complaintOf(options));
}

async function complaintOf(options: Page): Promise<string> {
  return (
    (await textOf(options, `${control} [role=alert], ${control} [role=status] p`)) || 'the sync did not start'
  );
}

/**
 * What came of the press, by an element of the page; '' where nothing yet. How the sync before it ended stands there
 * from the start, and says nothing of this one: `saidBefore` are the alerts that stood there.
 */
export function outcomeOf(selector: string, saidBefore: readonly string[]): string {
  const outcome = document.querySelector(selector)?.getAttribute('data-sync-outcome') ?? '';
  const alerts = [...document.querySelectorAll<HTMLElement>(`${selector} [role=alert]`)];
  return outcome || (alerts.some(({ innerText }) => !saidBefore.includes(innerText)) ? 'failed' : '');
}

function stateOf(selector: string, before: string, wanted: string[]): string {
  const element = document.querySelector(selector);
  const state = element?.getAttribute('data-sync-state') ?? '';
  const isNew = element?.getAttribute('data-sync-started') !== before;
  return isNew && wanted.includes(state) ? state : '';
}
