import type { OverlaySpot, Site } from '../../sites/site.ts';
import type { View } from './view.ts';

/**
 * Keeps the overlay fitting while its page changes. It finds its place again when the header's size or content or the
 * page's length changes (at most twice a frame), and follows the page's theme, or the system's where the page sets none.
 */
export function watchPage(
  win: Window,
  spot: OverlaySpot,
  view: View,
  theme: Site['theme'],
  signal: AbortSignal,
): void {
  const doc = win.document;
  let frame: number | undefined;
  const placeNow = () => {
    if (view.host.isConnected) view.place();
  };
  const placeSoon = () => {
    frame ??= win.requestAnimationFrame(() => {
      frame = undefined;
      placeNow();
    });
  };
  // At once: the sizes are told of before what they changed is painted. The body's: the header may have been moved.
  const sizes = new ResizeObserver(placeNow);
  for (const item of [spot.header, doc.body]) sizes.observe(item);
  const content = new MutationObserver(placeSoon);
  content.observe(spot.header, { childList: true, characterData: true, subtree: true });
  win.addEventListener('resize', placeSoon, { signal });

  const system = win.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => view.setTheme(theme(doc) ?? (system.matches ? 'dark' : 'light'));
  const classes = new MutationObserver(paint);
  const attributeFilter = ['class', 'data-theme', 'data-color-scheme'];
  for (const root of [doc.documentElement, doc.body])
    classes.observe(root, { attributes: true, attributeFilter });
  system.addEventListener('change', paint, { signal });
  paint();

  signal.addEventListener('abort', () => {
    for (const observer of [sizes, content, classes]) observer.disconnect();
    if (frame !== undefined) win.cancelAnimationFrame(frame);
  });
}
