import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { press } from '../../../scripts/scenario/fields.ts';
import {
  addProgram,
  importFile,
  logWriting,
  onPage,
  pageSays,
  readReport,
  toOptions,
  undoImports,
} from '../support/author.ts';
import { eventually } from '../support/eventually.ts';
import { countOverlays, overlayAppears, overlaySays } from '../support/overlay.ts';
import { addressOf, pictureHosts } from '../support/pages.ts';
import type { Stage } from '../support/stage.ts';

const row = '[data-article="devto:3100001"]';

/** From a fresh install to $70.50, and back by undo. Wants to be told first. */
export function firstMinutes(browser: BrowserName, stageOf: () => Stage): void {
  let stage: Stage;
  let post: Page;
  let reportBefore: Record<string, unknown>;
  beforeAll(async () => {
    stage = stageOf();
    post = await stage.visit(addressOf('ownPost'));
  });
  afterAll(() => post?.close());

  it('offers who is signed in on dev.to, and takes it on a click', async () => {
    expect(await countOverlays(post)).toBe(0);
    const options = await toOptions(stage);
    await press(options, 'button[data-action=find-me]');
    await pageSays(options, 'Signed in on dev.to as sample_author.');
    await press(options, 'button[data-action=confirm-identity]');
    await pageSays(options, 'author id 900101');
  });

  it('knows the own post that is open from then on, and says that it knows no figures yet', async () => {
    await overlayAppears(post);
    await overlaySays(stage, post, 'No figures yet');
    await onPage(stage, 'dashboard.html#/articles', (dashboard) => dashboard.waitForSelector(row));
  });

  it('takes a program with its terms, and hours by hand', async () => {
    await addProgram(stage);
    await logWriting(stage);
    await overlaySays(stage, post, 'Hours 2.5 h');
    reportBefore = await readReport(stage);
    expect(reportBefore).toMatchObject({ articles: [{ hours: 2.5, commissions: { toDate: 0 } }] });
  });

  it('imports commissions and clicks by pressing Import, nothing else', async () => {
    await importFile(stage, 'global-api.csv');
    await overlaySays(stage, post, 'To date $70.50');
    await importFile(stage, 'clicks.csv');
    await overlaySays(stage, post, 'Clicks, months 1–3 41 · 22 · 17');
  });

  it('shows $70.50 to date and a projection in overlay, popup and dashboard', async () => {
    await overlaySays(
      stage,
      post,
      /To date \$70\.50 Effective hourly rate \$28\.20\/h Next 24 months \$\d+(\.\d\d)? – \$\d+(\.\d\d)?/,
    );
    await onPage(stage, 'popup.html', async (popup) => {
      // As a popup is: over the tab with the post, which is the active one.
      await post.bringToFront();
      await popup.evaluate(() => location.reload());
      await pageSays(
        popup,
        /Article in this tab\s+Choosing a keyboard[\s\S]*\$70\.50[\s\S]*Next 24 months\s+\$\d+/i,
      );
    });
    await onPage(stage, 'dashboard.html#/articles', async (dashboard) => {
      await dashboard.waitForSelector(row);
      await eventually(async () =>
        expect(await dashboard.$eval(row, (cells) => cells.textContent)).toMatch(/\$70\.50.*\$\d+/),
      );
    });
  });

  // Firefox runs nothing of a test's before a page of the extension.
  it.runIf(browser === 'chromium')(
    'opens with the figures that it showed last, before the database has answered',
    async () => {
      await onPage(stage, 'dashboard.html', async (dashboard) => {
        await pageSays(dashboard, /To date\s+\$70\.50/);
        await eventually(async () => expect(await dashboard.evaluate(isKept)).toBe(true));
        await dashboard.evaluateOnNewDocument(silenceDatabases);
        await dashboard.goto(dashboard.url());
        await pageSays(dashboard, /To date\s+\$70\.50/);
        await expect(dashboard.$('canvas')).resolves.toBeNull();
      });
    },
  );

  it('exports the report', async () => {
    expect(await readReport(stage)).toMatchObject({
      schema: 'longtail.report/1',
      articles: [
        {
          url: addressOf('ownPost'),
          commissions: { firstOrder: 2250, recurring: 4800, toDate: 7050 },
          conversions: 3,
          hours: 2.5,
          runRate: 800,
          effectiveHourlyRate: 2820,
        },
      ],
      totals: { commissions: { toDate: 7050 } },
    });
  });

  it('is back where it was once both imports are undone', async () => {
    await undoImports(stage);
    await overlaySays(stage, post, 'No statement of commissions imported yet.');
    expect(await readReport(stage)).toEqual(reportBefore);
  });

  it('has talked to nobody: all that was asked for is the post, by the tab it is in', async () => {
    // Pages ask for these themselves.
    const asked = stage.asked.filter((line) => !/\/(reactions\?|favicon)/.test(line));
    expect(asked).toEqual([`GET ${addressOf('ownPost')}`]);
    expect([...stage.refused].filter((host) => !pictureHosts.includes(host))).toEqual([]);
  });
}

/** Whether what the dashboard shows is kept, of the figures as they are now. */
async function isKept(): Promise<boolean> {
  const kept = JSON.parse(localStorage.getItem('last-shown-portfolio') ?? 'null');
  const { figuresVersion } = await chrome.storage.local.get(null);
  return kept !== null && kept.figures === figuresVersion;
}

/** No database answers any more. */
function silenceDatabases(): void {
  Reflect.set(IDBFactory.prototype, 'open', () => new Proxy({}, { set: () => true }));
}
