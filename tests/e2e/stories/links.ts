import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { preapproveAccess } from '../../../scripts/lib/world/access.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { press } from '../../../scripts/scenario/fields.ts';
import { haveEarned, pageSays } from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import { overlayAppears } from '../support/overlay.ts';
import { devto, pathOf, textOfPage } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';
import { rowsOf } from '../support/stored.ts';

const path = '/sample_author/four-links-and-where-they-lead-7c3d';
const subId = 'subId1=devto-3100077';
const links = {
  fine: `https://go.example-network.com/c/12345/678/91?${subId}`,
  dead: `https://go.example-network.com/c/12345/678/90?${subId}`,
  ended: `https://www.awin1.com/cread.php?awinmid=1&awinaffid=12345&clickref=x&ued=${encodeURIComponent('https://shop.example.com/')}`,
  lost: 'https://www.amazon.com/dp/B000EXAMPLE?tag=sampleauthor-20',
};
const ended = 'https://www.awin1.com/programme-closed';
const shop = 'https://shop.example.com/';
const withoutTag = 'https://www.amazon.com/dp/B000EXAMPLE';
/** The sites of the links, and the shop that one of them names. */
const sites = ['go.example-network.com', 'www.awin1.com', 'shop.example.com', 'www.amazon.com'];

/** An own post with a link of each fate, for the stand-in dev.to to serve, by path. */
export const linkedPages: Record<string, string> = {
  [path]: textOfPage('ownPost')
    .replaceAll('3100001', '3100077')
    .replaceAll(pathOf('ownPost'), path)
    .replace('https://go.example-network.com/c/12345/678/90?subId1=devto-3100077', links.dead)
    .replace('https://shop.example.com/?ref=sample', links.ended.replaceAll('&', '&amp;'))
    .replace('https://keyboards.example.com/review?aff=77', links.fine),
};

/** Where the links lead. `page`: a file for those that lead somewhere. */
export function linkedSites(page: string): Pick<Site, 'pages' | 'moved'> {
  return {
    pages: { [shop]: page, [ended]: page, [withoutTag]: page },
    moved: { [links.fine]: shop, [links.ended]: ended, [links.lost]: withoutTag },
  };
}

/** What the table says of a link, by a part of its address; '' where it does not list it. */
async function verdictOf(page: Page, part: string): Promise<string> {
  const rows = await page.$$eval('tbody tr', (all) => all.map((row) => row.textContent ?? ''));
  return rows.find((text) => text.includes(part)) ?? '';
}

/** The author asks where the links of an article lead. The stage must serve `linkedPages` and `linkedSites`. */
export function linkCheck(stageOf: () => Stage): void {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = stageOf();
    await haveEarned(stage);
    const post = await stage.visit(devto + path);
    await overlayAppears(post);
    await post.close();
    for (const site of sites) await preapproveAccess(stage, `https://${site}`);
    page = await stage.openPage('dashboard.html#/articles/devto%3A3100077');
  });
  afterAll(() => page?.close());

  /** Presses "Check links", and waits for what came of it. */
  const check = async (result: RegExp) => {
    await press(page, 'button[data-action=check-links]');
    await page.waitForSelector('button[data-action=check-links]', { hidden: true });
    await pageSays(page, result);
  };

  it('nothing is asked before the click; then each link is followed, and the dead, the ended and the stripped are named', async () => {
    const asked = () => stage.asked.filter((line) => sites.some((site) => line.includes(`https://${site}/`)));
    expect(asked()).toEqual([]);
    await check(/4 checked, 3 to look at\./);
    expect(await verdictOf(page, '/91?')).toContain('Works');
    expect(await verdictOf(page, '/90?')).toContain('DeadAnswered 404');
    expect(await verdictOf(page, 'awin1.com')).toContain('Leads elsewhereLeads to www.awin1.com');
    expect(await verdictOf(page, 'amazon.com')).toContain('Loses your id');
    expect(new Set(asked().map((line) => line.replace(/^\w+ /, '')))).toEqual(
      new Set([...Object.values(links), shop, ended, withoutTag]),
    );
  });

  it('what is dismissed stays so, when the links are checked again too', async () => {
    await press(page, 'button[aria-label^="Dismiss “Dead”"]');
    await page.waitForSelector('button[aria-label^="Bring back “Dead”"]');
    const before = await rowsOf(stage, 'linkChecks');
    await check(/4 checked, 3 to look at\./);
    await eventually(async () => expect(await rowsOf(stage, 'linkChecks')).not.toEqual(before));
    await page.waitForSelector('button[aria-label^="Bring back “Dead”"]');
    await page.evaluate(() => location.assign('#/links/broken'));
    await page.waitForSelector('tbody tr');
    expect(await verdictOf(page, '/90?')).toBe('');
    expect(await verdictOf(page, 'amazon.com')).toContain('Loses your id');
  });
}
