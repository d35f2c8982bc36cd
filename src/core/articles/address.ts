import { stableHash } from '../ids.ts';

/** Query parameters that say where a reader came from or how a page is shown, and nothing about which page it is. */
const passing =
  /^((utm|mtm|pk)_\w+|(fb|tw|g|d)clid|msclkid|srsltid|gad_source|gbraid|wbraid|mc_[ce]id|_hsenc|_hsmi|ck_subscriber_id|igshid|ref|ref_src|source|amp|theme|sk|share)$/i;
/** Where WordPress shows older comments on a post (`comments_pagination_base`). */
const olderComments = /\/comment-page-\d+\/?$/;
/** A host without a scheme, in letters of any script. */
const bareHost = /^[\p{L}\p{M}\p{N}_-]+(\.[\p{L}\p{M}\p{N}_-]+)*\.[a-z]{2,}(:\d+)?([/?#]|$)/iu;

/** An address without the parts that don't say which page it is. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url.href);
  for (const name of queryNames(clean)) if (passing.test(name)) clean.searchParams.delete(name);
  clean.pathname = clean.pathname.replace(olderComments, '/');
  clean.hash = '';
  return clean.href;
}

/**
 * The web address in a cell, with `https://` added where it is missing and without what `cleanAddress`
 * leaves out; null for text that is no http(s) address.
 */
export function articleUrl(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  const url = URL.parse(bareHost.test(trimmed) ? `https://${trimmed}` : trimmed);
  if (!url || !/^https?:$/.test(url.protocol) || !/\.[a-z]/i.test(url.hostname)) return null;
  url.username = '';
  url.password = '';
  return cleanAddress(url);
}

/** Names in an address's query. Firefox's content scripts can't iterate over them in any other way. */
export function queryNames({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

/**
 * A path in the form used for comparing: percent-encoded in one way (RFC 3986, 6.2.2), without `index.html` or a
 * slash at its end.
 */
export function pathOf({ pathname }: URL): string {
  return pathname
    .replace(/%[\da-f]{2}/gi, encoded)
    .replace(/\/index\.html?$/i, '/')
    .replace(/\/+$/, '');
}

function encoded(octet: string): string {
  const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
}

/**
 * A key that all spellings of one page's address share: host without `www.`, path in the form used for
 * comparing, sorted query. Null for text that is no http(s) address.
 */
export function addressKey(text: string): string | null {
  return keyWith(text, pathOf);
}

/**
 * The form of an address from which ids are made and by which stored rows are found: its path is unchanged except for
 * a final slash. Stored ids hash it, so it must not change.
 */
export function storedKey(text: string): string | null {
  return keyWith(text, ({ pathname }) => pathname.replace(/\/+$/, ''));
}

function keyWith(text: string, path: (url: URL) => string): string | null {
  const url = URL.parse(articleUrl(text) ?? '');
  if (!url) return null;
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${path(url)}${url.search}`;
}

/** The host of an address, without `www.`; undefined for text that is no http(s) address. */
export function hostKey(text: string): string | undefined {
  return addressKey(text)?.split(/[/?]/)[0];
}

/** The publication id of a page known by its address only: `url:<hash of its address key>`. */
export function addressPublicationId(text: string): string | null {
  const key = addressKey(text);
  return key === null ? null : `url:${stableHash(key)}`;
}
