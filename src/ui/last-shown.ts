import { browser } from 'wxt/browser';
import { type Day, dayOfInstant } from '@/core/calendar.ts';
import { localKeys } from '@/messaging/local-state.ts';
import { clock, localTimeZone } from '@/platform/clock.ts';
import { isSamplePage } from '@/platform/sample.ts';
import { type FirstRead, readFirst } from './first-read.ts';

/** Figures say of which day they are. */
type Dated = { asOf: Day };

/** With the version of Longtail that wrote it, and of the figures that it was read of. */
type Kept<View> = { app: string; figures: number | null; view: View };

/**
 * What a surface showed last, to stand in its first frame: opening the database takes longer than a glance. It is
 * shown only where nothing has changed since: neither figures, nor the day, nor Longtail itself. It lies in the
 * extension's own `localStorage`, which no web page and no content script can read.
 */
export type LastShown<View> = {
  /** Null where nothing is kept, or something has changed since. */
  view: View | null;
  /** Of the figures as they are now; to be asked before they are read. */
  version(): number | null;
  subscribe(onVersion: () => void): () => void;
  keep(view: View, version: number | null): void;
};

/** Keeps nothing: for the sample, and where no browser is. */
export const nothingKept: LastShown<never> = {
  view: null,
  version: () => null,
  subscribe: () => () => undefined,
  keep: () => undefined,
};

/** Opens what the surface `name` showed last. */
export async function openLastShown<View extends Dated>(
  name: string,
  read: FirstRead = readFirst(),
): Promise<LastShown<View>> {
  if (isSamplePage()) return nothingKept;
  const key = `last-shown-${name}`;
  const app = browser.runtime.getManifest().version;
  const area = browser.storage.local;
  let figures = versionOf((await read)[localKeys.figuresVersion]);
  const listeners = new Set<() => void>();
  area.onChanged.addListener((changes) => {
    const change = changes[localKeys.figuresVersion];
    if (!change) return;
    figures = versionOf(change.newValue);
    for (const listener of listeners) listener();
  });
  const kept = readKept<View>(key);
  const today = dayOfInstant(clock.now(), localTimeZone());
  const holds = kept?.app === app && kept.figures === figures && kept.view.asOf === today;
  return {
    view: holds ? kept.view : null,
    version: () => figures,
    subscribe(onVersion) {
      listeners.add(onVersion);
      return () => listeners.delete(onVersion);
    },
    keep: (view, version) => {
      const next: Kept<View> = { app, figures: version, view };
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // No room, or none is allowed: the next opening begins with nothing.
      }
    },
  };
}

function versionOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Written by this same version of Longtail alone, so it has its shape; what can't be read is nothing. */
function readKept<View>(key: string): Kept<View> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
