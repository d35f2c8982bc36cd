import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/build.ts';
import { haveEarned } from '../support/author.ts';
import { boxesOf, textUnder } from '../support/boxes.ts';
import { eventually } from '../support/eventually.ts';
import { overlayAppears, overlaySays, overlayState } from '../support/overlay.ts';
import { addressOf, type PageName, pathOf, twin } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';

const posts = ['ownPost', 'ownCrossPosted', 'ownInOrganization'] as const satisfies PageName[];
/** Only where the header has no free space, on a phone, may it float: then in the lower corner. */
const narrow = 375;
const widths = [narrow, 800, 1400];
const height = 900;
const themes = ['light', 'dark'] as const;
const shots = join(root, '.output/shots');

async function wear(tab: Page, theme: 'light' | 'dark'): Promise<void> {
  await tab.evaluate((name) => {
    document.body.classList.remove('light-theme', 'dark-theme');
    document.body.classList.add(`${name}-theme`);
  }, theme);
}

/** The overlay takes no room and covers no text. */
export function layout(stageOf: () => Stage): void {
  let stage: Stage;
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    stage = stageOf();
    await haveEarned(stage);
  });

  it.for(posts)(
    '%s: nothing moves, and no text is covered, at any width and in both themes',
    async (name) => {
      const plain = await stage.visit(twin + pathOf(name));
      const tab = await stage.visit(addressOf(name));
      await overlayAppears(tab);
      await overlaySays(stage, tab, 'To date $70.50');
      expect(await tab.evaluate(() => globalThis.witness.shifts)).toEqual([]);
      for (const width of widths) {
        for (const one of [plain, tab]) {
          await one.bringToFront();
          await one.setViewport({ width, height });
        }
        // The page's own theme last, for the picture.
        for (const theme of name === 'ownInOrganization' ? themes : themes.toReversed()) {
          await wear(tab, theme);
          await eventually(async () => {
            const { mode, box } = await overlayState(stage, tab);
            expect(box.width).toBeGreaterThan(60);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            if (mode === 'pill') expect(await textUnder(tab, box)).toEqual([]);
            else expect([width, box.y > height / 2]).toEqual([narrow, true]);
          });
        }
        await tab.screenshot({ path: join(shots, `overlay-${stage.name}-${name}-${width}.png`) });
        await eventually(async () => expect(await boxesOf(tab)).toEqual(await boxesOf(plain)));
      }
      await plain.close();
      await tab.close();
    },
  );
}
