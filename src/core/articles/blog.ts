import { z } from '../schema.ts';
import { foldName } from './authorship.ts';

/** The platforms that a blog can be on; each has a file in `sites/`. */
const blogPlatforms = ['blog', 'ghost', 'hashnode', 'medium', 'wordpress', 'forem'] as const;
export type BlogPlatform = (typeof blogPlatforms)[number];

/**
 * A name that posts of a blog give as their author. `isOwn`: null until the author has answered. `basis`: `said` by
 * the author; `site`: the blog or the author's account has that name; `first`: the only name seen so far.
 */
const blogAuthorSchema = z.object({
  name: z.string().trim().min(1),
  isOwn: z.boolean().nullable(),
  basis: z.enum(['said', 'site', 'first']),
  /** Where the name was first seen. */
  url: z.string(),
});
export type BlogAuthor = z.infer<typeof blogAuthorSchema>;

/** A blog that the author added by its address. */
export const blogSchema = z.object({
  /** `origin` and `path` together. */
  id: z.url({ protocol: /^https$/ }),
  origin: z.url({ protocol: /^https$/ }),
  /** Where it starts on its host, with a slash at both ends: `/`, `/blog/`, `/@me/`. */
  path: z.string().regex(/^\/(.*\/)?$/),
  platform: z.enum(blogPlatforms),
  authors: z.array(blogAuthorSchema),
  /** Feed or sitemap that lists its articles; null where none was found. */
  feedUrl: z.url().nullable(),
  addedAt: z.number().int(),
});
export type Blog = z.infer<typeof blogSchema>;

/**
 * The blog at an address that an author gives. Posts are own on its whole origin, or, on a host of many authors like
 * medium.com, below the author's own page. Null if it is not an https address.
 */
export function blogAt(address: string): Pick<Blog, 'id' | 'origin' | 'path'> | null {
  const url = URL.parse(/^[a-z]+:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
  if (url?.protocol !== 'https:' || !/\.[a-z]/i.test(url.hostname)) return null;
  const person = /^\/@[^/]+/.exec(url.pathname)?.[0];
  const path = person ? `${person}/` : '/';
  return { id: url.origin + path, origin: url.origin, path };
}

/**
 * Adds the names that a post gives to those known on its blog. `isSiteName` tells names of the site or of the
 * author's account, which are the author's own. Until one of these turns up, the first name seen is assumed to
 * be theirs; the author is asked about every other one.
 */
export function withNewNames(
  authors: readonly BlogAuthor[],
  names: readonly string[],
  isSiteName: (name: string) => boolean,
  url: string,
): BlogAuthor[] {
  const fresh = names.filter((name) => authors.every((known) => foldName(known.name) !== foldName(name)));
  const added = fresh.filter((name) => foldName(name) !== '').slice(0, 20);
  const known = added.some(isSiteName)
    ? authors.map((author) => (author.basis === 'first' ? { ...author, isOwn: null } : author))
    : authors;
  const hasSiteName = added.some(isSiteName);
  const met = added.map((name, index): BlogAuthor => {
    if (isSiteName(name)) return { name, isOwn: true, basis: 'site', url };
    const isFirst = authors.length === 0 && index === 0 && !hasSiteName;
    return { name, isOwn: isFirst ? true : null, basis: 'first', url };
  });
  return [...known, ...met];
}
