import { localKeys, parseOwnIds } from '../messaging/local-state.ts';
import { watchNavigation } from '../sites/devto.ts';
import { findDevtoWork } from '../sites/editors/devto.ts';
import type { WorkSite } from './sensor.ts';

/** The author's work on dev.to: their editor, drafts and posts. */
export const devtoWork: WorkSite = {
  keys: [localKeys.ownIds],
  find: (doc, url, stored) => findDevtoWork(doc, url, parseOwnIds(stored[localKeys.ownIds])),
  watch(win, onNavigation, signal) {
    // After the current task: the page's own scripts have then set the address of what they show.
    const soon = () => win.setTimeout(onNavigation, 0);
    watchNavigation(win, soon, signal);
    win.addEventListener('popstate', soon, { signal });
    win.addEventListener('pageshow', soon, { signal });
  },
};
