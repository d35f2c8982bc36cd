import { findBrowser } from '../../../scripts/lib/browsers/find.ts';
import { type BrowserName, browserNames } from '../../../scripts/lib/browsers/kinds.ts';

/** The browsers a test can be run in here; `npm test` names the ones that are missing. */
export function availableBrowsers(): BrowserName[] {
  return browserNames.filter((name) => findBrowser(name).path !== null);
}
