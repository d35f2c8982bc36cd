import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableBrowsers } from './harness/browsers.ts';
import { firstMinutes } from './stories/first-minutes.ts';
import { forgedPages, forgery } from './stories/forgery.ts';
import { layout } from './stories/layout.ts';
import { otherPages } from './stories/other-pages.ts';
import { softNavigation } from './stories/soft-navigation.ts';
import { trouble } from './stories/trouble.ts';
import { foremSite, pictureHosts } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';

/**
 * One author's time with the store build, in one browser of each kind because starting one is what
 * takes longest. Each story brings about what it needs; only the first wants to be first, the last last.
 */
describe.for(availableBrowsers())('in %s', (browser) => {
  let stage: Stage;
  const stageOf = () => stage;
  beforeAll(async () => {
    stage = await setStage(browser, foremSite(forgedPages));
  });
  afterAll(() => stage?.close());

  describe('the first minutes', () => firstMinutes(stageOf));
  describe('pages that are no own post', () => otherPages(stageOf));
  describe('navigation within dev.to', () => softNavigation(stageOf));
  describe('pages that lie', () => forgery(stageOf));
  describe('the overlay on the page', () => layout(stageOf));
  describe('trouble', () => trouble(browser, stageOf));

  it('all the while, nobody outside was talked to', () => {
    expect([...stage.refused].filter((host) => !pictureHosts.includes(host))).toEqual([]);
    expect(stage.asked.filter((line) => line.includes('/api/'))).toEqual([]);
  });
});
