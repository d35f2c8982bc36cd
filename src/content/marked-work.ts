import { localKeys, parseWritingPlaces } from '../messaging/local-state.ts';
import { findMarkedWork } from '../sites/editors/marked.ts';
import { watchAddress } from '../sites/page/watch.ts';
import type { WorkSite } from './sensor.ts';

/** The author's work on pages that they marked as theirs to write on. */
export const markedWork: WorkSite = {
  keys: [localKeys.writingPlaces],
  find: (doc, url, stored) => findMarkedWork(doc, url, parseWritingPlaces(stored[localKeys.writingPlaces])),
  watch(win, onNavigation, signal) {
    watchAddress(win, onNavigation, signal);
    win.addEventListener('hashchange', onNavigation, { signal });
  },
};
