import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/build.ts';
import { chooseValue, press } from '../../../scripts/scenario/fields.ts';
import { articleId, beKnown, enter, pageSays, readReport } from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import type { Stage } from '../support/stage.ts';
import { rowsOf } from '../support/stored.ts';

const toggl = join(root, 'tests/fixtures/time/toggl-detailed.csv');
const day = '2026-03-02';
const entry = `[data-day="${day}"] [data-entry]`;

/** What the own post took: by hand, corrected, in money, and from a time tracker. All of it is taken back. */
export function hours(stageOf: () => Stage): void {
  let stage: Stage;
  let page: Page;
  let before: Awaited<ReturnType<typeof tookSoFar>>;
  beforeAll(async () => {
    stage = stageOf();
    await beKnown(stage);
    before = await tookSoFar(stage);
    page = await stage.openPage('dashboard.html#/time');
  });
  afterAll(() => page?.close());

  const took = async (more: number, costs = 0) => {
    await eventually(async () =>
      expect(await tookSoFar(stage)).toEqual({
        hours: before.hours + more,
        costs: (before.costs ?? 0) + costs,
      }),
    );
    // The report is made on another page, and nothing can be pressed on one that is not in front.
    await page.bringToFront();
  };

  it('three hours are logged, and stand in the list of days', async () => {
    const form = 'form[name=work]';
    await page.waitForSelector(`${form} option[value="${articleId}"]`);
    await chooseValue(page, `${form} select[name=article]`, articleId);
    await enter(page, `${form} input[name=hours]`, '3');
    await enter(page, `${form} input[name=day]`, day);
    await press(page, `${form} button[type=submit]`);
    await page.waitForSelector(entry);
    expect(await words(page, entry)).toMatch(/Writing · By hand.*3 h/s);
    await took(3);
  });

  it('one of them was research, and half an hour less was written', async () => {
    await press(page, `${entry} [data-action=split-entry]`);
    await enter(page, 'form[name=split-entry] input[name=hours]', '1');
    await chooseValue(page, 'form[name=split-entry] select[name=activity]', 'research');
    await press(page, 'form[name=split-entry] button[type=submit]');
    await eventually(async () => expect(await page.$$(entry)).toHaveLength(2));
    await took(3);
    const writing = await page.evaluate(
      (all) =>
        [...document.querySelectorAll(all)]
          .find((item) => item.textContent.includes('Writing'))
          ?.getAttribute('data-entry'),
      entry,
    );
    const own = `[data-entry='${writing}']`;
    await press(page, `${own} [data-action=edit-entry]`);
    await enter(page, 'form[name=edit-entry] input[name=hours]', '1:30');
    await press(page, 'form[name=edit-entry] button[type=submit]');
    await took(2.5);
  });

  it('each change is taken back, the last first, and nothing is left of them', async () => {
    for (const left of [3, 3]) {
      await press(page, '[data-action=undo-change]');
      await took(left);
    }
    await press(page, `${entry} [data-action=remove-entry]`);
    await took(0);
    await press(page, '[data-action=undo-change]');
    await took(3);
    await press(page, 'form[name=work] button[data-action=undo]');
    await took(0);
  });

  it('an editor’s bill comes off the rate, and goes again', async () => {
    await page.evaluate(() => location.assign('#/time?add=cost'));
    await page.waitForSelector(`form[name=cost] input[value="${articleId}"]`);
    await page.$eval(`form[name=cost] input[value="${articleId}"]`, (box) => box.click());
    await enter(page, 'form[name=cost] input[name=amount]', '12.50');
    await press(page, 'form[name=cost] button[type=submit]');
    await page.waitForSelector('[data-cost]');
    await took(0, 1250);
    await press(page, '[data-action=remove-cost]');
    await took(0);
  });

  it('a tracker’s export becomes the post’s hours, and is taken back', async () => {
    await page.evaluate(() => location.assign('#/tracker'));
    const input = await page.waitForSelector('input[type=file][name=statement]');
    await (await input?.toElement('input'))?.uploadFile(toggl);
    await page.waitForSelector('[data-import-state=preview]:not([data-preview-busy])');
    const choice = 'select[name=article][data-value="Webhooks that never get lost"]';
    await page.waitForSelector(`${choice} option[value="${articleId}"]`);
    await page.select(choice, articleId);
    await page.waitForSelector('button[data-action=publish]:not(:disabled)');
    await press(page, 'button[data-action=publish]');
    await page.waitForSelector('[data-import-state=done]');
    await pageSays(page, 'Lines: 1 new, 0 updated, 0 already there.');
    await took(0.75);
    await press(page, 'button[data-action=undo]');
    await page.waitForSelector('[data-import-state=choose]');
    await took(0);
    expect(await rowsOf(stage, 'trackerImports')).toEqual([]);
  });
}

/** Hours and costs of the own post, as the report has them; what the stories' own visits measure aside. */
async function tookSoFar(stage: Stage): Promise<{ hours: number; costs: number | null }> {
  const { articles } = await readReport(stage);
  const all = Array.isArray(articles) ? articles : [];
  // Other stories visit it at other addresses, and write another post.
  const own = all.find(({ url }) => url.includes('/choosing-a-keyboard-for-long-coding-days'));
  const { maintenance: _, ...worked } = own?.hoursByActivity ?? {};
  const hours = Object.values<number>(worked).reduce((sum, each) => sum + each, 0);
  return { hours, costs: own?.costs ?? null };
}

function words(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent);
}
