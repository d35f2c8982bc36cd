import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseValue, press } from '../../../scripts/scenario/fields.ts';
import { articleId, beKnown, onPage, pageSays } from '../support/author.ts';
import { killBackground } from '../support/background.ts';
import { giveCommand, keysOf } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { overlayAppears, overlaySays, pressInOverlay } from '../support/overlay.ts';
import { addressOf } from '../support/pages.ts';
import { overTab } from '../support/popup.ts';
import type { Stage } from '../support/stage.ts';
import { rowsOf } from '../support/stored.ts';
import { sleepForTwoHours } from '../support/timer.ts';

const running = '[data-action=pause-timer]';

type Entry = {
  id: string;
  articleId: string | null;
  draftId: string | null;
  activity: string;
  basis: string;
  startedAt: number | null;
  seconds: number;
};

/** The timer: on the page of the own post, in the popup, asleep, and on a draft whose article is told by hand. */
export function timerStories(stageOf: () => Stage): void {
  let stage: Stage;
  let post: Page;
  let known: Set<string>;
  let begun: { before: number; after: number };
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
    known = new Set((await entries()).map(({ id }) => id));
    post = await stage.visit(addressOf('ownPost'));
    await overlayAppears(post);
  });
  afterAll(() => post?.close());

  const entries = async (): Promise<Entry[]> =>
    JSON.parse(JSON.stringify(await rowsOf(stage, 'timeEntries')));
  /** What the timer has logged since it was last asked, once it is stopped: entries of two days, over midnight, as one. */
  const logged = async (): Promise<(Entry & { minutes: number })[]> => {
    await eventually(async () => expect(await rowsOf(stage, 'timers')).toEqual([]));
    const fresh = (await entries()).filter(({ id, basis }) => basis === 'timed' && !known.has(id));
    for (const { id } of fresh) known.add(id);
    const starts = Map.groupBy(fresh, ({ id }) => String(JSON.parse(id)[1]));
    return [...starts.values()].flatMap(([first, ...more]) => {
      if (!first) return [];
      const seconds = more.reduce((sum, entry) => sum + entry.seconds, first.seconds);
      return [{ ...first, seconds, minutes: Math.floor(seconds / 60) }];
    });
  };
  /** Drafts that are no article yet. */
  const waiting = async (): Promise<string[]> => {
    const drafts: { id: string; articleId: string | null }[] = JSON.parse(
      JSON.stringify(await rowsOf(stage, 'drafts')),
    );
    return drafts.flatMap((draft) => (draft.articleId === null ? [draft.id] : []));
  };

  it('is started on the post itself, and outlives the background', async () => {
    const before = Date.now();
    await pressInOverlay(stage, post, 'Start timer');
    await overlaySays(stage, post, 'Running: Maintenance');
    begun = { before, after: Date.now() };
    await killBackground(stage);
    await post.reload({ waitUntil: 'load' });
    await overlayAppears(post);
    await overlaySays(stage, post, 'Running: Maintenance');
  });

  it('is paused there and goes on in the popup: on the post is what it ran, without the pause', async () => {
    const least = Date.now() - begun.after;
    await pressInOverlay(stage, post, 'Pause');
    await overlaySays(stage, post, 'Paused: Maintenance');
    let most = Date.now() - begun.before;
    await overTab(stage, post, async (popup) => {
      const resumed = Date.now();
      await press(popup, '[data-action=resume-timer]');
      await popup.waitForSelector(running);
      await press(popup, '[data-action=stop-timer]');
      await pageSays(popup, 'Logged less than a minute.');
      most += Date.now() - resumed;
    });
    const [entry, ...others] = await logged();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ articleId, activity: 'maintenance' });
    expect(entry?.seconds).toBeGreaterThanOrEqual(Math.floor(least / 1000));
    expect(entry?.seconds).toBeLessThanOrEqual(Math.ceil(most / 1000));
  });

  it('its keys are known to the browser, and over the post they start, pause and resume it', async () => {
    expect(await keysOf(stage, 'toggle-timer')).toBe('Alt+Shift+L');
    if (stage.name === 'firefox') return;
    // Wakes the background, which the browser may have ended by now.
    await post.reload({ waitUntil: 'load' });
    await overlayAppears(post);
    for (const state of ['Running', 'Paused', 'Running']) {
      await giveCommand(stage, 'toggle-timer', post);
      await overlaySays(stage, post, `${state}: Maintenance`);
      const badge = await stage.backstage.evaluate(() => chrome.action.getBadgeText({}));
      expect(badge).toBe(state === 'Running' ? '▶' : 'II');
    }
    await pressInOverlay(stage, post, 'Stop and log');
    expect(await logged()).toMatchObject([{ articleId, activity: 'maintenance' }]);
  });

  it('the computer slept for two of its three hours: discarded on the post, one hour is logged', async () => {
    await pressInOverlay(stage, post, 'Start timer');
    await overlaySays(stage, post, 'Running: Maintenance');
    await sleepForTwoHours(stage);
    await post.reload({ waitUntil: 'load' });
    await overlayAppears(post);
    await overlaySays(stage, post, 'Your computer slept for 2 h. Was that work?');
    await pressInOverlay(stage, post, 'Discard it');
    await pressInOverlay(stage, post, 'Stop and log');
    expect(await logged()).toMatchObject([{ articleId, minutes: 60 }]);
  });

  it('on a draft, in the popup over its editor: kept, all three hours wait for their article', async () => {
    const editor = await stage.visit(addressOf('newPost'));
    await editor.bringToFront();
    await editor.type('#article_body_markdown', 'a line', { delay: 60 });
    await eventually(async () => expect(await waiting()).toHaveLength(1));
    const [draft] = await waiting();
    await overTab(stage, editor, async (popup) => {
      // What is written in this tab is offered first.
      await popup.waitForSelector(`form[name=timer] option[value="draft ${draft}"]:checked`);
      await press(popup, '[data-action=start-timer]');
      await popup.waitForSelector(running);
    });
    await sleepForTwoHours(stage);
    await overTab(stage, editor, async (popup) => {
      await pageSays(popup, 'Was that work?');
      expect(await popup.$('[data-action=stop-timer]:disabled')).not.toBeNull();
      await press(popup, '[data-action=keep-gap]');
      await press(popup, '[data-action=stop-timer]');
      await pageSays(popup, /Logged 3(\.0\d)? h\./);
      await pageSays(popup, /3(\.0\d)? h on dev\.to\/new/);
    });
    await editor.close();
    const three = { articleId: null, draftId: draft, activity: 'research', minutes: 180 };
    expect(await logged()).toMatchObject([three]);
  });

  it('said by hand which article that draft is: its time is there; taken back, it waits again', async () => {
    const [draft] = await waiting();
    const own = async () =>
      (await entries()).filter(({ draftId }) => draftId === draft).map((entry) => entry.articleId);
    const row = `[data-draft="${draft}"]`;
    await onPage(stage, 'dashboard.html#/time', async (page) => {
      await chooseValue(page, `${row} select[name=draft-article]`, articleId);
      await pageSays(page, 'Its time is on “Choosing a keyboard for long coding days” now.');
      expect(new Set(await own())).toEqual(new Set([articleId]));
      await press(page, '[data-action=undo-bind]');
      await page.waitForSelector(row);
      expect(new Set(await own())).toEqual(new Set([null]));
      await chooseValue(page, `${row} select[name=draft-article]`, articleId);
      await page.waitForSelector(row, { hidden: true });
      expect(new Set(await own())).toEqual(new Set([articleId]));
    });
  });
}
