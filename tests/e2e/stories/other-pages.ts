import { beforeAll, expect, it } from 'vitest';
import { beKnown } from '../support/author.ts';
import { messagesOf } from '../support/messages.ts';
import { countOverlays, overlayAppears } from '../support/overlay.ts';
import { addressOf, type PageName, pathOf, previewSecret, twin } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';
import { readStored, type Stored } from '../support/stored.ts';

/** Pages that are no published post of the author's, some of them full of links to some. */
const others: PageName[] = [
  'foreignPost',
  'feed',
  'dashboard',
  'newPost',
  'editOwn',
  'editDraft',
  'stats',
  'ownDraft',
];

/** On everything that is no published post of the author's the extension is as good as not there. */
export function otherPages(stageOf: () => Stage): void {
  let stage: Stage;
  let before: Stored;
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
    const own = await stage.visit(addressOf('ownPost'));
    await overlayAppears(own);
    expect(await messagesOf(stage, own)).toContain('article-read');
    await own.close();
    before = await readStored(stage);
  });

  it.for(others)('%s: no message leaves, and its document stays as it came', async (name) => {
    const tab = await stage.visit(addressOf(name));
    expect(await messagesOf(stage, tab)).toEqual([]);
    expect(await countOverlays(tab)).toBe(0);
    expect(await tab.evaluate(() => globalThis.witness.mutations)).toEqual([]);
    const withExtension = await tab.evaluate(() => document.documentElement.outerHTML);
    await tab.goto(twin + pathOf(name), { waitUntil: 'load' });
    expect(withExtension).toBe(await tab.evaluate(() => document.documentElement.outerHTML));
    await tab.close();
  });

  it('nothing of them is stored, least of all the secret of a preview link', async () => {
    const after = await readStored(stage);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).toContain('3100001');
    expect(JSON.stringify(after)).not.toContain(previewSecret);
    expect(JSON.stringify(after)).not.toContain('temp-slug');
  });
}
