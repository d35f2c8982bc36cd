import { queryNames } from '../../core/articles/address.ts';

/** Query parameters that say where a reader came from, or how a page is shown, and not which page it is. */
const passing = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|source|amp|theme|sk|share)$/i;

/** An address without what says nothing of which page it is. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url.href);
  for (const name of queryNames(clean)) if (passing.test(name)) clean.searchParams.delete(name);
  clean.hash = '';
  return clean.href;
}

/** Path of an address as it is compared: no slash, `index.html` or `.html` at its end. */
export function pathKey(url: URL): string {
  return url.pathname
    .replace(/\/index\.html?$/i, '/')
    .replace(/\.html?$/i, '')
    .replace(/\/+$/, '');
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
  return isOwn ? canonical.href : cleanAddress(url);
}
