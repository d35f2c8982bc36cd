import { daysBetween } from '../calendar.ts';
import { addressKey, hostKey } from './address.ts';
import type { Publication } from './article.ts';
import { foldTitle, isSameWriting } from './moved.ts';

export type Named = Pick<
  Publication,
  'id' | 'articleId' | 'site' | 'url' | 'canonicalUrl' | 'firstSeenAt' | 'title' | 'language' | 'publishedOn'
> & {
  formerUrls?: readonly string[];
};

/** The site of publications known so far only from a spreadsheet or a feed's address. */
export const NAMED_ONLY = 'web';

/** A publication with the keys by which its cross-posts are found: each shares one of them with it. */
export function withNames(publication: Omit<Publication, 'names'>): Publication {
  const title = publication.site === NAMED_ONLY ? '' : foldTitle(publication.title);
  const named = title === '' ? [] : [`title:${title}`];
  const names = new Set([...addressKeys(publication), ...canonicalKeys(publication), ...named]);
  return { ...publication, names: [...names] };
}

/**
 * The other publications that one is a cross-post of, by what its page and theirs say: one's address (or
 * an earlier one) is the other's, or its canonical address, or both name the same canonical one; or the two
 * are equal entries of two sites. Two pages of one host go together only at the same address: a blog whose
 * every page names the same canonical page would be one article otherwise.
 */
export function crossPosts(publication: Named, others: readonly Named[]): Named[] {
  const own = addressKeys(publication);
  const all = new Set([...own, ...canonicalKeys(publication)]);
  const equal = new Set(equalEntries(publication, others));
  return others.filter((other) => {
    if (other.id === publication.id) return false;
    const addresses = addressKeys(other);
    if (isSameHost(publication, other)) return addresses.some((key) => own.includes(key));
    return equal.has(other) || [...addresses, ...canonicalKeys(other)].some((key) => all.has(key));
  });
}

/** Two sites may date the same instant by different time zones. */
const MOST_DAYS_APART = 1;

/**
 * The publications with the same title and day as this one, as the same entry in two sites' feeds would have.
 * None if one site has several, since nothing says which belongs to which. Rows of a spreadsheet are left out:
 * their author listed them separately.
 */
function equalEntries(publication: Named, others: readonly Named[]): Named[] {
  const equal = others.filter((other) => other.id !== publication.id && isEqualEntry(publication, other));
  const hosts = [publication, ...equal].map(({ url }) => hostKey(url));
  return new Set(hosts).size === hosts.length ? equal : [];
}

function isEqualEntry(a: Named, b: Named): boolean {
  if (a.publishedOn === null || b.publishedOn === null || [a.site, b.site].includes(NAMED_ONLY)) return false;
  return Math.abs(daysBetween(a.publishedOn, b.publishedOn)) <= MOST_DAYS_APART && isSameWriting(a, b);
}

/**
 * Which articles become one when a publication and its cross-posts turn out to be the same piece of
 * writing: `into` is the one that was seen first, of those that a page or feed is known of. `members`: all
 * publications of these articles. None joins where two addresses of one host would come together: one wrong
 * canonical address would make one article of many. `settled`: articles whose publications the author put
 * together or apart by hand. They never move, and what is no part of any such decision may join them.
 */
export function joinArticles(
  publication: Named,
  found: readonly Named[],
  members: readonly Named[],
  settled: ReadonlySet<string>,
): { into: string; moved: string[] } {
  const own = publication.articleId;
  const byArticle = Map.groupBy(members, ({ articleId }) => articleId);
  const doClash = (a: string, b: string) =>
    a !== b && haveTwoOfOneHost(byArticle.get(a) ?? [], byArticle.get(b) ?? []);
  const all = [publication, ...found].toSorted(bySeen).map(({ articleId }) => articleId);
  const ids = [...new Set(all)].filter((id) => !doClash(own, id));
  const fixed = ids.filter((id) => settled.has(id));
  const into = fixed.find((id) => id === own) ?? fixed[0] ?? ids[0] ?? own;
  const moved: string[] = [];
  for (const id of ids) {
    const isFree = id !== into && !settled.has(id);
    if (isFree && ![into, ...moved].some((other) => doClash(id, other))) moved.push(id);
  }
  return { into, moved };
}

function bySeen(a: Named, b: Named): number {
  const rank = ({ site }: Named) => (site === NAMED_ONLY ? 1 : 0);
  return rank(a) - rank(b) || a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1);
}

/** True if both have a page on the same host, and not the same one. */
function haveTwoOfOneHost(some: readonly Named[], others: readonly Named[]): boolean {
  const areApart = (a: Named, all: readonly Named[]) => {
    const keys = all.flatMap(addressKeys);
    return !addressKeys(a).some((key) => keys.includes(key));
  };
  return some.some((a) => others.some((b) => isSameHost(a, b) && areApart(a, others) && areApart(b, some)));
}

/** Two spellings of one address: http or https, with or without www, a slash at its end, tracking. */
export function isSameAddress(a: string, b: string): boolean {
  const key = addressKey(a);
  return key !== null && key === addressKey(b);
}

function addressKeys({ url, formerUrls = [] }: Pick<Named, 'url' | 'formerUrls'>): string[] {
  return [url, ...formerUrls].flatMap((address) => addressKey(address) ?? []);
}

/** A canonical address that is a site's front page doesn't say which article it is. */
function canonicalKeys({ canonicalUrl }: Pick<Named, 'canonicalUrl'>): string[] {
  const key = addressKey(canonicalUrl ?? '');
  return key !== null && /[/?]/.test(key) ? [key] : [];
}

function isSameHost(a: Named, b: Named): boolean {
  return hostKey(a.url) === hostKey(b.url);
}
