import type { OverlaySpot } from '../../sites/site.ts';

/**
 * Takes out what an earlier version left in the spot. With an update Firefox ends the scripts of the old version,
 * but not what they drew: it would stand there beside the new one, and answer to nothing. Where scripts live on, as
 * in Chromium, theirs says so itself, and there is no such property to find it by.
 */
export function removeLeftOver({ parent, anchor }: OverlaySpot): void {
  for (const child of [...(parent ?? anchor).children]) {
    const root: unknown = Reflect.get(child, 'openOrClosedShadowRoot');
    if (root instanceof ShadowRoot && root.querySelector('.frame > .holder')) child.remove();
  }
}
