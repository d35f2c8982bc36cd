import { type Authorship, authorshipOf, type Bylines, foldName } from '@/core/articles/authorship.ts';
import type { Blog } from '@/core/articles/blog.ts';
import { DEVTO } from '@/core/articles/forem.ts';
import type { LongtailDb } from './database.ts';
import { readSettings } from './settings.ts';

type Named = { authorIds: readonly number[]; byline?: { names: readonly string[] } };

/** Decides whose articles are own: by confirmed author ids, and on blogs by the names that posts give. */
export type Owners = {
  blogs: Blog[];
  /** Of an article on a page of this origin. */
  authorship: (origin: string, article: Named) => Authorship;
};

export async function readOwners(db: LongtailDb): Promise<Owners> {
  const [{ identities }, blogs] = await Promise.all([readSettings(db), db.blogs.toArray()]);
  return {
    blogs,
    authorship: (origin, { authorIds, byline }) => {
      const isOwnId = identities.some((item) => item.origin === origin && authorIds.includes(item.authorId));
      if (isOwnId) return 'own';
      const own = blogs.filter((blog) => blog.origin === origin && blog.platform !== 'forem');
      if (own.length === 0 || authorIds.length > 0) return 'foreign';
      // On a host of many authors the page's address has decided already.
      const whole = own.find(({ path }) => path === '/');
      return whole ? authorshipOf(byline?.names ?? [], bylinesOf(whole)) : 'own';
    },
  };
}

/** Where articles are synced from: dev.to, and the Forems that the author added as blogs. */
export async function syncedOrigins(db: LongtailDb): Promise<string[]> {
  const forems = await db.blogs.filter(({ platform }) => platform === 'forem').toArray();
  return [...new Set([DEVTO, ...forems.map(({ origin }) => origin)])];
}

/** The sites that the author added, as a blog or as a place to write, each once. */
export async function addedOrigins(db: LongtailDb): Promise<string[]> {
  const [blogs, places] = await Promise.all([db.blogs.toArray(), db.places.toArray()]);
  return [...new Set([...blogs, ...places].map(({ origin }) => origin))];
}

/**
 * A blog's names in the form used for comparing. Names that the author has not confirmed count as others', so
 * posts under them are neither shown nor stored.
 */
export function bylinesOf({ authors }: Pick<Blog, 'authors'>): Bylines {
  const folded = (isOwn: boolean) =>
    authors.filter((author) => (author.isOwn === true) === isOwn).map(({ name }) => foldName(name));
  return { own: folded(true), others: folded(false) };
}
