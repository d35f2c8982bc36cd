import { localKeys, parseOwnIds, parseOwnPosts } from '../messaging/local-state.ts';
import { watchNavigation } from '../sites/devto.ts';
import { findDevtoWork } from '../sites/editors/devto.ts';
import type { WorkSite } from './sensor.ts';

/** The author's work on dev.to: their editor, drafts and posts, and what others say of these. */
export const devtoWork: WorkSite = {
  keys: [localKeys.ownIds, localKeys.ownPosts],
  find: (doc, url, stored) => {
    const ownIds = parseOwnIds(stored[localKeys.ownIds]);
    return findDevtoWork(doc, url, ownIds, parseOwnPosts(stored[localKeys.ownPosts]));
  },
  watch(win, onNavigation, signal) {
    // After the current task: the page's own scripts have then set the address of what they show.
    const soon = () => win.setTimeout(onNavigation, 0);
    watchNavigation(win, soon, signal);
    win.addEventListener('popstate', soon, { signal });
    win.addEventListener('pageshow', soon, { signal });
  },
};
