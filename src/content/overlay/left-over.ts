import type { OverlaySpot } from '../../sites/site.ts';

/**
 * Removes what an earlier version left in the spot. On an update Firefox ends the old version's scripts but leaves
 * what they drew, which would stay beside the new one and react to nothing. Where scripts live on, as in Chromium,
 * theirs says so itself, and there is no such property to find it by.
 */
export function removeLeftOver({ parent, anchor }: OverlaySpot): void {
  for (const child of [...(parent ?? anchor).children]) {
    const root: unknown = Reflect.get(child, 'openOrClosedShadowRoot');
    if (root instanceof ShadowRoot && root.querySelector('.frame > .holder')) child.remove();
  }
}
