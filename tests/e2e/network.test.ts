import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/build.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { openStoreBuild } from './harness/extension.ts';

const article = 'https://dev.to/sample_author/choosing-a-keyboard-for-long-coding-days-4k2f';
const site = {
  pages: { [article]: join(root, 'tests/scenarios/tier-one-article/pages/article.html') },
  api: {},
};
/** Hosts that the article's own markup asks for. */
const pageHosts = ['media2.dev.to'];

describe.concurrent.for(availableBrowsers())('the store build in %s', (browser) => {
  it('talks to nobody but the site that is open', async () => {
    const world = await openStoreBuild(browser, site);
    try {
      for (const path of ['popup.html', 'sidepanel.html', 'dashboard.html', 'options.html', 'welcome.html']) {
        const page = await world.openPage(path);
        expect(await page.evaluate(() => 'longtailScenario' in globalThis), path).toBe(false);
        await page.close();
      }
      const tab = await world.browser.newPage();
      await tab.goto(article, { waitUntil: 'networkidle0' });
      expect([...world.refused].filter((host) => !pageHosts.includes(host))).toEqual([]);
      expect(world.asked).toContain(`GET ${article}`);
      expect(world.asked.filter((line) => line.includes('/api/'))).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
