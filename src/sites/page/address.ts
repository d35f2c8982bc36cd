import { cleanAddress, pathOf } from '../../core/articles/address.ts';

/** Path of an address as a page's addresses are compared: no `.html` at its end either. */
export function pathKey(url: URL): string {
  return pathOf(url).replace(/\.html?$/i, '');
}

/** The canonical address in a page's head; null where there is none, or one of another scheme. */
export function canonicalOf(doc: Document, url: URL): URL | null {
  const href = doc.querySelector('head link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  const canonical = href.length > 2000 ? null : URL.parse(href || 'none:', url);
  if (!canonical || !/^https?:$/.test(canonical.protocol)) return null;
  canonical.hash = '';
  return canonical;
}

/**
 * A page's own address: its canonical one where that is on its own host and names a page below the front
 * page, else the one it was found at.
 */
export function ownAddress(doc: Document, url: URL): string {
  const canonical = canonicalOf(doc, url);
  const host = (each: URL) => each.hostname.replace(/^www\./, '');
  const isOwn = canonical && host(canonical) === host(url) && pathKey(canonical) !== '';
  return cleanAddress(isOwn ? canonical : url);
}
