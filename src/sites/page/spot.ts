import type { Platform } from '../platform.ts';
import type { OverlaySpot } from '../site.ts';

/**
 * Beside the title of an article, or the line with its date. The overlay is put at the end of the body, outside
 * everything else: inside the article it could become the last child that a theme styles.
 */
export function spotOn(platform: Platform, doc: Document): OverlaySpot | null {
  const found =
    doc.querySelector(platform.title ?? 'article h1, main h1, [role="main"] h1') ?? doc.querySelector('h1');
  const header = found?.closest('header') ?? found?.parentElement;
  if (!(found instanceof HTMLElement) || !(header instanceof HTMLElement)) return null;
  const date = header.querySelector('time[datetime]');
  const dateRow = date?.closest('ul, p, div') ?? date?.parentElement;
  const quiet = dateRow && dateRow !== header && header.contains(dateRow) ? [dateRow] : [];
  return { header, anchor: header, rows: [quiet, [found]], parent: doc.body };
}

/** The theme that the page was set to, by the classes and attributes that such pages use for it. */
export function themeOn(platform: Platform, doc: Document): 'dark' | 'light' | null {
  const roots = [doc.documentElement, doc.body];
  const isDark = (root: Element) => root.matches(platform.dark ?? '.dark, .dark-mode, [data-theme="dark"]');
  if (roots.some(isDark)) return 'dark';
  const isLight = (root: Element) =>
    root.matches('.light, [data-theme="light"], [data-color-scheme="light"]');
  if (roots.some(isLight)) return 'light';
  return byBackground(doc);
}

/** A page without a switch has one theme: that of its background, if it sets one. */
function byBackground(doc: Document): 'dark' | 'light' | null {
  const color = doc.defaultView?.getComputedStyle(doc.body).backgroundColor ?? '';
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128 ? 'dark' : 'light';
}
