import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

/** The keys of a keyboard command, as the browser has it. */
export async function keysOf({ backstage }: Stage, command: string): Promise<string | undefined> {
  const commands = await backstage.evaluate(() => chrome.commands.getAll());
  return commands.find(({ name }) => name === command)?.shortcut;
}

/**
 * Tells the background of a keyboard command given over a tab. The keys themselves are the browser's own: what a
 * driver types goes to the page alone, past them, in both browsers. Firefox has no such way in either.
 */
export async function giveCommand({ browser }: Stage, command: string, tab: Page): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    (name, url) => chrome.commands.onCommand.dispatch(name, { url }),
    command,
    tab.url(),
  );
}
