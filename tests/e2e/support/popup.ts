import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { preapproveAccess } from '../../../scripts/lib/world/access.ts';
import { onPage } from './author.ts';
import { eventually } from './eventually.ts';
import type { Stage } from './stage.ts';

/** Works on the popup as it is over a tab: the one at the front when it opens. */
export function overTab<Result>(
  stage: Stage,
  tab: Page,
  work: (popup: Page) => Promise<Result>,
): Promise<Result> {
  return onPage(stage, 'popup.html', async (popup) => {
    await tab.bringToFront();
    await reload(popup);
    await popup.waitForSelector('form[name=timer], [data-action=stop-timer]');
    await popup.bringToFront();
    return work(popup);
  });
}

/** Loads a page of the extension again. Firefox never reports that as done, so the page is asked, and asked again. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset.before = '';
    location.reload();
  });
  await eventually(async () => {
    const isNew = () => document.readyState === 'complete' && document.body.dataset.before === undefined;
    expect(await page.evaluate(isNew)).toBe(true);
  });
}

/**
 * Lets the extension see the address of a tab at an origin, as a click on its button in the toolbar does: that
 * button can't be pressed from outside, so access is given by a click on a page of the extension.
 */
export async function giveAccess(stage: Stage, origin: string): Promise<void> {
  const { backstage } = stage;
  await preapproveAccess(stage, origin);
  await backstage.bringToFront();
  await backstage.evaluate((pattern) => {
    const button = document.createElement('button');
    button.id = 'give-access';
    button.textContent = 'Give access';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.addEventListener('click', () => {
      button.remove();
      void chrome.permissions.request({ origins: [pattern] });
    });
    document.body.append(button);
  }, `${origin}/*`);
  await backstage.click('#give-access');
  await backstage.waitForFunction(
    (pattern) => chrome.permissions.contains({ origins: [pattern] }),
    {},
    `${origin}/*`,
  );
}
