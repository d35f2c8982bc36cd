import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/build.ts';
import { press } from '../../../scripts/scenario/fields.ts';
import { beKnown, pageSays } from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import { giveAccess, overTab } from '../support/popup.ts';
import type { Stage } from '../support/stage.ts';
import { rowsOf } from '../support/stored.ts';

/** Where the author writes: the file and the address of each editor, and the draft that its time is on. */
const editors = {
  hashnode: ['https://hashnode.com/draft/65f0c0ffee000000000000d1', 'hashnode:65f0c0ffee000000000000d1'],
  medium: ['https://medium.com/new-story', 'medium:3f9c51ab27de'],
  ghost: ['https://ghost.example/ghost/#/editor/post', 'ghost:ghost.example:65f0c0ffee0000000000a001'],
  'wordpress-block': ['https://block.example/wp-admin/post-new.php', 'wordpress:block.example:42'],
  'wordpress-classic': [
    'https://classic.example/wp-admin/post.php?post=43&action=edit',
    'wordpress:classic.example:43',
  ],
  cms: ['https://cms.example/write?page=7', /^web:/],
} as const satisfies Record<string, [string, string | RegExp]>;

/** Another page of the CMS, which the author did not mark. */
const unmarked = 'https://cms.example/write?page=8';

const fileOf = (name: string) => join(root, `tests/fixtures/editors/${name}.html`);

export const editorPages: Record<string, string> = {
  ...Object.fromEntries(Object.entries(editors).map(([name, [address]]) => [address, fileOf(name)])),
  [unmarked]: fileOf('cms'),
};

type Entry = { draftId: string | null; activity: string; basis: string; seconds: number };

/** "I write here", said in the popup over each editor: from then on what is typed there counts. */
export function editorStories(stageOf: () => Stage): void {
  let stage: Stage;
  const open: Page[] = [];
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
  });
  afterAll(() => Promise.all(open.map((tab) => tab.close())));

  const drafts = async (): Promise<Entry[]> => {
    const entries: Entry[] = JSON.parse(JSON.stringify(await rowsOf(stage, 'timeEntries')));
    return entries.filter(({ basis, activity }) => basis === 'measured' && activity === 'writing');
  };

  it.for(Object.entries(editors))('%s: typing is measured, on one draft', async ([, [address, draft]]) => {
    await giveAccess(stage, new URL(address).origin);
    const tab = await stage.visit(address);
    open.push(tab);
    await overTab(stage, tab, async (popup) => {
      await press(popup, '[data-action=write-here]');
      await pageSays(popup, 'Measured from now on.');
    });
    await tab.bringToFront();
    await tab.reload({ waitUntil: 'load' });
    const seconds = await type(tab, 'the words of the draft');
    await stage.backstage.bringToFront();
    const own = async () => (await drafts()).filter(({ draftId }) => draftId?.match(draft));
    await eventually(async () => expect(await own()).toHaveLength(1));
    await eventually(async () => expect((await own())[0]?.seconds).toBeGreaterThanOrEqual(seconds));
  });

  it('on another page at the same place nothing is', async () => {
    const before = await drafts();
    const tab = await stage.visit(unmarked);
    open.push(tab);
    await type(tab, 'the words of a secret');
    await stage.backstage.bringToFront();
    expect(await drafts()).toEqual(before);
    expect(JSON.stringify(await rowsOf(stage, 'drafts'))).not.toMatch(/the words|unmarked/);
  });
}

/** Types where the page, or a frame of its own, is written on; returns how long that took at least, in whole seconds. */
async function type(tab: Page, text: string): Promise<number> {
  const [first, inner] = tab.frames();
  const field = await (inner ?? first)?.waitForSelector('#write');
  await field?.click();
  const begun = Date.now();
  await tab.keyboard.type(text, { delay: 60 });
  return Math.floor((Date.now() - begun) / 1000);
}
