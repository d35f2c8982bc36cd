import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableBrowsers } from './harness/browsers.ts';
import { blogs } from './stories/blogs.ts';
import { firstMinutes } from './stories/first-minutes.ts';
import { forgedPages, forgery } from './stories/forgery.ts';
import { hours } from './stories/hours.ts';
import { layout } from './stories/layout.ts';
import { linkCheck, linkedPages, linkedSites } from './stories/links.ts';
import { measuredHours, writtenPages } from './stories/measured-hours.ts';
import { otherPages } from './stories/other-pages.ts';
import { dashboardPages, pageTable } from './stories/page-table.ts';
import { prying } from './stories/prying.ts';
import { softNavigation } from './stories/soft-navigation.ts';
import { timerStories } from './stories/timer.ts';
import { trouble } from './stories/trouble.ts';
import { blogPages } from './support/blogs.ts';
import { addressOf, foremSite, pictureHosts } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';

const inOrder = { concurrent: false };
const [first] = availableBrowsers();
const isInFull = Boolean(process.env.LONGTAIL_LONG);

/**
 * One author's time with the store build, in one browser of each kind because starting one is what
 * takes longest, and in both at once because each mostly waits. Each story brings about what it needs;
 * only the first wants to be first, and the last last. Where all that browsers do differently (access to sites, a
 * background that is stopped, the overlay's place) is told by another story too, `npm run test:all` tells it in one of them,
 * and `npm run test:long` in all.
 */
describe.concurrent.for(availableBrowsers())('in %s', (browser) => {
  let stage: Stage;
  const stageOf = () => stage;
  const isWhole = isInFull || browser === first;
  beforeAll(async () => {
    const site = foremSite({ ...forgedPages, ...writtenPages, ...linkedPages });
    const { pages, moved } = linkedSites(site.pages[addressOf('feed')] ?? '');
    const all = { ...site.pages, ...dashboardPages, ...blogPages(), ...pages };
    stage = await setStage(browser, { ...site, pages: all, ...(moved && { moved }) });
  });
  afterAll(() => stage?.close());

  describe('the first minutes', inOrder, () => firstMinutes(browser, stageOf));
  describe('pages that are no own post', inOrder, () => otherPages(stageOf));
  describe('navigation within dev.to', inOrder, () => softNavigation(stageOf));
  if (isWhole) describe('pages that lie', inOrder, () => forgery(stageOf));
  describe('pages that pry', inOrder, () => prying(browser, stageOf));
  describe('the overlay on the page', inOrder, () => layout(stageOf));
  describe('measured hours', inOrder, () => measuredHours(stageOf));
  describe('blogs', inOrder, () => blogs(stageOf));
  describe('a table on a page', inOrder, () => pageTable(browser, stageOf));
  if (isWhole) describe('hours and costs', inOrder, () => hours(stageOf));
  if (isWhole) describe('the timer', inOrder, () => timerStories(stageOf));
  describe('links that are checked', inOrder, () => linkCheck(stageOf));
  describe('trouble', inOrder, () => trouble(browser, stageOf));

  it('all the while, nobody outside was talked to', inOrder, () => {
    expect([...stage.refused].filter((host) => !pictureHosts.includes(host))).toEqual([]);
    expect(stage.asked.filter((line) => line.includes('/api/'))).toEqual([]);
  });
});
