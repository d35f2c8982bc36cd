import { findBrowser } from '../../../scripts/lib/browsers/find.ts';
import { type BrowserName, browserNames } from '../../../scripts/lib/browsers/kinds.ts';

const wanted = browserNames.filter((name) => name === 'chromium' || !process.env.LONGTAIL_QUICK);

/** The browsers a test can be run in here, Chromium alone in `npm test`, which names the ones that are missing. */
export function availableBrowsers(): BrowserName[] {
  return wanted.filter((name) => findBrowser(name).path !== null);
}
