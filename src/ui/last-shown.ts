import { browser } from 'wxt/browser';
import { type Day, dayOfInstant } from '@/core/calendar.ts';
import { localKeys } from '@/messaging/local-state.ts';
import { clock, localTimeZone } from '@/platform/clock.ts';
import { isSamplePage } from '@/platform/sample.ts';
import type { FirstRead } from './first-read.ts';

/** Figures carry their day. */
type Dated = { asOf: Day };

/** With the version of Longtail that wrote it, and of the figures that it was read of. */
export type Kept<View> = { app: string; figures: number | null; view: View };

/**
 * What a surface showed last, for its first frame: opening the database takes longer than a glance. It is shown only
 * if nothing has changed since: neither figures, nor the day, nor Longtail itself. It is in the extension's own
 * `localStorage`, which no web page and no content script can read.
 */
export type LastShown<View> = {
  /** Null where nothing is kept, or something has changed since. */
  view: View | null;
  /** The version of the present figures; ask before reading them. */
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

/**
 * What the surface `name` has kept, as far as the page itself can tell: whether figures have changed since, the
 * browser has yet to say. It may be drawn, and not be seen, before that. Null on another day or with another version of
 * Longtail, whose views may have another shape; and where it can't be read.
 */
export function keptBy<View extends Dated>(name: string): Kept<View> | null {
  if (isSamplePage()) return null;
  try {
    const kept: Kept<View> | null = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    const today = dayOfInstant(clock.now(), localTimeZone());
    return kept?.app === appVersion() && kept.view.asOf === today ? kept : null;
  } catch {
    return null;
  }
}

/** Opens what the surface `name` showed last: what it has kept, if figures are still the same. */
export function openLastShown<View extends Dated>(
  name: string,
  kept: Kept<View> | null,
  read: FirstRead,
): LastShown<View> {
  if (isSamplePage()) return nothingKept;
  const version = () => versionOf(read.get(localKeys.figuresVersion));
  return {
    view: kept?.figures === version() ? kept.view : null,
    version,
    subscribe: (onVersion) =>
      read.subscribe((key) => {
        if (key === localKeys.figuresVersion) onVersion();
      }),
    keep: (view, version) => {
      const next: Kept<View> = { app: appVersion(), figures: version, view };
      try {
        localStorage.setItem(keyOf(name), JSON.stringify(next));
      } catch {
        // No room, or storage is not allowed: the next opening begins with nothing.
      }
    },
  };
}

function versionOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function keyOf(name: string): string {
  return `last-shown-${name}`;
}

function appVersion(): string {
  return browser.runtime.getManifest().version;
}
