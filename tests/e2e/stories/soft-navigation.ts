import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beKnown } from '../support/author.ts';
import { articleMessagesOf, messagesOf, oneInjection } from '../support/messages.ts';
import { countOverlays, overlayAppears, overlayGoes } from '../support/overlay.ts';
import { addressOf, type PageName, pathOf } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';

/** As a click on a link to one of dev.to's own pages. */
async function follow(tab: Page, page: PageName): Promise<void> {
  await tab.evaluate((path) => globalThis.witness.go(path), pathOf(page));
}

/** Back or forward, until the page shows what belongs to the address. */
async function travel(tab: Page, way: 'back' | 'forward', to: PageName): Promise<void> {
  await tab.evaluate((step) => history.go(step), way === 'back' ? -1 : 1);
  await tab.waitForFunction((path) => location.pathname === path, { polling: 20 }, pathOf(to));
}

/** dev.to swaps pages without a load: the overlay comes and goes with its post. */
export function softNavigation(stageOf: () => Stage): void {
  let stage: Stage;
  let tab: Page;
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
    tab = await stage.visit(addressOf('ownPost'));
    await overlayAppears(tab);
  });
  afterAll(() => tab?.close());

  it('from an own post to a foreign one: the overlay goes', async () => {
    await follow(tab, 'foreignPost');
    await overlayGoes(tab);
    expect(await articleMessagesOf(stage, tab)).toEqual(oneInjection);
  });

  it('from a foreign post to an own one: the overlay is there, once', async () => {
    await follow(tab, 'ownPost');
    await overlayAppears(tab);
    expect(await articleMessagesOf(stage, tab)).toEqual(oneInjection);
    expect(await countOverlays(tab)).toBe(1);
  });

  it('back and forward five times: never two, never one on a foreign post', async () => {
    for (let round = 0; round < 5; round += 1) {
      await travel(tab, 'back', 'foreignPost');
      await overlayGoes(tab);
      await messagesOf(stage, tab);
      expect(await countOverlays(tab)).toBe(0);
      await travel(tab, 'forward', 'ownPost');
      await overlayAppears(tab);
      await messagesOf(stage, tab);
      expect(await countOverlays(tab)).toBe(1);
    }
  });

  it('back and forward in quick succession, without waiting', async () => {
    for (let round = 0; round < 5; round += 1) {
      await travel(tab, 'back', 'foreignPost');
      await travel(tab, 'forward', 'ownPost');
    }
    await overlayAppears(tab);
    await travel(tab, 'back', 'foreignPost');
    await overlayGoes(tab);
    await messagesOf(stage, tab);
    expect(await countOverlays(tab)).toBe(0);
  });

  it('the feed in between, and a full load of the page it ends on', async () => {
    await follow(tab, 'feed');
    await overlayGoes(tab);
    await follow(tab, 'ownPost');
    await overlayAppears(tab);
    await tab.reload({ waitUntil: 'load' });
    await overlayAppears(tab);
    await travel(tab, 'back', 'feed');
    await overlayGoes(tab);
  });
}
