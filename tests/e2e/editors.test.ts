import { afterAll, beforeAll, describe } from 'vitest';
import { availableBrowsers } from './harness/browsers.ts';
import { editorPages, editorStories } from './stories/editors.ts';
import { foremSite } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';

const isInFull = Boolean(process.env.LONGTAIL_LONG);
const browsers = availableBrowsers().filter((name) => isInFull || name === 'chromium');

/** What happens in a page is the same in every browser: `npm run test:all` tries it in one, `npm run test:long` in all. */
describe.for(browsers)('the editors of other platforms in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    const site = foremSite();
    stage = await setStage(browser, { ...site, pages: { ...site.pages, ...editorPages } });
  });
  afterAll(() => stage?.close());

  editorStories(() => stage);
});
