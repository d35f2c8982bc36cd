import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beKnown, onPage, pageSays } from '../support/author.ts';
import { killBackground } from '../support/background.ts';
import { eventually } from '../support/eventually.ts';
import { addressOf, devto, textOfPage } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';
import { readStored, rowsOf } from '../support/stored.ts';

const path = '/sample_author/what-a-quiet-keyboard-costs-7h2d';
const title = 'What a quiet keyboard costs';
const publicationId = 'devto:3100777';

/** The post that the author writes in this story, published an hour after it began. */
export const writtenPages = {
  [path]: textOfPage('ownPost')
    .replaceAll('3100001', '3100777')
    .replaceAll('/sample_author/choosing-a-keyboard-for-long-coding-days-4k2f', path)
    .replaceAll('Choosing a keyboard for long coding days', title)
    .replaceAll('2026-05-14T09:30:00Z', new Date(Date.now() + 3_600_000).toISOString()),
};

type Entry = {
  articleId: string | null;
  draftId: string | null;
  activity: string;
  basis: string;
  seconds: number;
};

/** Written in dev.to's editor, interrupted, published: the time is on the article. */
export function measuredHours(stageOf: () => Stage): void {
  let stage: Stage;
  let tab: Page;
  let typed = 0;
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
  });
  afterAll(() => tab?.close());

  const measured = async (): Promise<Entry[]> => {
    const entries: Entry[] = JSON.parse(JSON.stringify(await rowsOf(stage, 'timeEntries')));
    return entries.filter(({ basis, activity }) => basis === 'measured' && activity === 'writing');
  };
  /** Seconds for which the own post was tended. */
  const tended = async (): Promise<number> => {
    const entries: Entry[] = JSON.parse(JSON.stringify(await rowsOf(stage, 'timeEntries')));
    return entries
      .filter(({ activity, articleId }) => activity === 'maintenance' && articleId === 'devto:3100001')
      .reduce((sum, { seconds }) => sum + seconds, 0);
  };
  const beats = async () => {
    const { local } = await readStored(stage);
    return Object.entries(local).filter(([key]) => key.startsWith('beat:'));
  };

  it('typing in the editor of something new is measured, and no word of it is kept', async () => {
    tab = await stage.visit(addressOf('newPost'));
    await tab.bringToFront();
    typed += await type(tab, 'The secret first sentence', 3000);
    await stage.backstage.bringToFront();
    await eventually(async () =>
      expect(await measured()).toMatchObject([{ articleId: null, activity: 'writing' }]),
    );
    expect(JSON.stringify(await readStored(stage))).not.toContain('secret first');
  });

  it('the background dies in between: what is written while it is dead counts too', async () => {
    const [before] = await measured();
    await tab.bringToFront();
    await type(tab, 'And a second one', 1000);
    await killBackground(stage);
    typed += await type(tab, 'and a third', 3000);
    await stage.backstage.bringToFront();
    await eventually(async () => {
      const [after] = await measured();
      expect(after?.draftId).toBe(before?.draftId);
      expect(after?.seconds).toBeGreaterThanOrEqual(Math.floor(typed / 1000));
    });
  });

  it('published: the time is on the article, once', async () => {
    const [draft] = await measured();
    await tab.bringToFront();
    // As Forem does once it has stored the post: the editor leaves the history.
    await Promise.all([tab.waitForNavigation(), tab.evaluate((to) => location.replace(to), devto + path)]);
    await eventually(async () => {
      expect(await measured()).toMatchObject([{ articleId: publicationId, draftId: draft?.draftId }]);
    });
    await onPage(stage, 'dashboard.html#/time', (time) => pageSays(time, title));
    await eventually(async () => expect(await beats()).toEqual([]));
  });

  it('editing the published post is maintenance of it, without a guess', async () => {
    await tab.goto(addressOf('editOwn'), { waitUntil: 'load' });
    await tab.bringToFront();
    const before = await tended();
    await type(tab, 'a mended word', 2000);
    await stage.backstage.bringToFront();
    await eventually(async () => expect(await tended()).toBeGreaterThanOrEqual(before + 2));
  });

  it('and so is answering a comment on it, on that comment’s own page', async () => {
    await tab.goto(addressOf('comment'), { waitUntil: 'load' });
    await tab.bringToFront();
    const before = await tended();
    await type(tab, 'brown ones', 2000, '#textarea-for-700123');
    await stage.backstage.bringToFront();
    await eventually(async () => expect(await tended()).toBeGreaterThanOrEqual(before + 2));
  });
}

/** Types into the editor over some time, ms; returns how long it took at least. */
async function type(tab: Page, text: string, ms: number, field = '#article_body_markdown'): Promise<number> {
  await tab.focus(field);
  const begun = Date.now();
  await tab.keyboard.type(text, { delay: Math.round(ms / text.length) });
  return Date.now() - begun;
}
