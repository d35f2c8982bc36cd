import type { ShapeMatch } from './network.ts';

/** Characters of a sub-ID that networks take unchanged: letters and digits of ASCII, `_` and `-`. */
export const wordCharacters = /^[A-Za-z0-9_-]+$/;

/** True for the host itself and its subdomains. */
export function isOn(url: URL, ...hosts: readonly string[]): boolean {
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** The first of some query parameters that has a value; null without one. */
export function param(url: URL, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value) return value;
  }
  return null;
}

/** A link of a network's own host. */
export function hosted(partnerId: string | null, subId: string | null = null): ShapeMatch {
  return { partnerId, subId, common: false };
}

/** A link of a network's shortener, which hides whose it is; null for its home page. */
export function shortened(url: URL): ShapeMatch | null {
  return url.pathname.length > 1 ? hosted(null) : null;
}

/** A link by a partner parameter that no other software uses; null without it. */
export function marked(
  url: URL,
  partner: readonly string[],
  subIds: readonly string[] = [],
): ShapeMatch | null {
  const partnerId = param(url, ...partner);
  return partnerId === null ? null : hosted(partnerId, param(url, ...subIds));
}

/** Like `marked`, by parameters in the query or after `#`. */
export function markedInQueryOrHash(
  url: URL,
  partner: readonly string[],
  subIds: readonly string[],
): ShapeMatch | null {
  return marked(url, partner, subIds) ?? marked(hashAsQuery(url), partner, subIds);
}

/**
 * The part after `#` read as a query, even behind a route of the page's own (`#/?a=b`), and nothing else of the
 * address.
 */
function hashAsQuery({ hash }: URL): URL {
  return new URL(`https://hash.invalid/?${hash.slice(hash.indexOf('?') + 1 || 1)}`);
}

/** Like `inQuery`, but after `#` if the partner parameter is there. */
export function inQueryOrHash(url: URL, partner: readonly string[], name: string, value: string): URL {
  if (param(url, ...partner) !== null) return inQuery(url, name, value);
  const tagged = new URL(url);
  tagged.hash = `${url.hash}&${name}=${value}`;
  return tagged;
}

/** A link by a partner parameter that is a common word; null without it, and where it means something else. */
export function hinted(url: URL, partner: string, subIds: readonly string[] = []): ShapeMatch | null {
  const match = marked(url, [partner], subIds);
  return match && !isShare(url) && !isOfCode(url) && !meansElse(match.partnerId)
    ? { ...match, common: true }
    : null;
}

/** True for a share link, with which readers pass on a page or a text: there `via` is an account on X. */
function isShare({ pathname, searchParams }: URL): boolean {
  const handsOn = [...searchParams].some(([name, value]) => name === 'text' || /^https?:/i.test(value));
  return handsOn || /\/(share\w*|sharer|intent|submit\w*|compose)(\/|\.php|$)/i.test(pathname);
}

/** Where a `ref` is a branch or a commit, by whatever name. */
function isOfCode({ hostname, pathname }: URL): boolean {
  return (
    /(^|\.)(github(usercontent)?\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/.test(hostname) ||
    pathname.includes('/-/')
  );
}

/** No partner's id: a place, an answer, an address, a version, a branch, a path or a commit. */
function meansElse(value: string | null): boolean {
  const names = /^(v?\d+(\.\d+)+|v\d|[0-9a-f]{40}|main|master|develop|trunk|.*\/.*)$/i;
  return saysPlace(value) || /^(true|false|0)$/i.test(value ?? '') || names.test(value ?? '');
}

const places = new Set(
  (
    'nav navbar menu header footer sidebar hero banner badge button home homepage frontpage landing readme docs search ' +
    'top bottom toc page card cta logo icon link widget item list post app related blog website newsletter email rss ' +
    'feed producthunt product hunt hackernews hacker news hn reddit twitter facebook linkedin youtube mastodon bluesky ' +
    'github gitlab stackoverflow devto dev to medium hashnode substack dailydev daily patreon google bing awesome ' +
    'weekly issue digest pdf chatgpt openai perplexity'
  ).split(' '),
);

/** True for words that say where a link stands or where a reader came from, some numbered, and not who sent them. */
export function saysPlace(value: string | null): boolean {
  const words = (value ?? '').toLowerCase().split(/[._-]/);
  return (
    words.some((word) => places.has(word)) && words.every((word) => places.has(word) || /^\d+$/.test(word))
  );
}

/** The link with a query parameter added; the rest stays unchanged, letter for letter. */
export function inQuery(url: URL, name: string, value: string): URL {
  const tagged = new URL(url);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part !== name && part !== `${name}=`);
  tagged.search = [...others, `${name}=${value}`].join('&');
  return tagged;
}

/** The link with a segment after the part of its path that a pattern finds; null without that part. */
export function inPath(url: URL, after: RegExp, segment: string): URL | null {
  const found = after.exec(url.pathname)?.[0];
  if (found === undefined) return null;
  const tagged = new URL(url);
  tagged.pathname = found + segment + url.pathname.slice(found.length);
  return tagged;
}
