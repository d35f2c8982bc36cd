import { authorshipOf, carriesName, foldName } from '@/core/articles/authorship.ts';
import { type Blog, withNewNames } from '@/core/articles/blog.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { bylinesOf } from '@/db/owners.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { Byline } from '@/sites/site.ts';
import { cluesTo, isHeld } from '../join.ts';

/**
 * Stores the names that a post gives on one of the author's blogs: see `withNewNames`. Stored posts stay as
 * they are.
 */
export async function meetNames(db: LongtailDb, origin: string, byline: Byline, url: string): Promise<void> {
  const usernames = (await readSettings(db)).identities.map(({ username }) => username);
  const [first] = byline.names;
  const isSiteName = (name: string) =>
    (byline.isSiteOwner && name === first) ||
    carriesName(usernames, name) ||
    usernames.some((each) => carriesName([name], each));
  await changeData(db, async () => {
    const blog = (await db.blogs.toArray()).find((each) => each.origin === origin && each.path === '/');
    if (!blog) return;
    await db.blogs.put({ ...blog, authors: withNewNames(blog.authors, byline.names, isSiteName, url) });
  });
}

/** The author's answer to whose a name is. Posts by others that were taken for theirs are removed. */
export async function answerName(
  db: LongtailDb,
  blogId: string,
  name: string,
  isOwn: boolean,
): Promise<void> {
  await changeData(db, async () => {
    const blog = await db.blogs.get(blogId);
    if (!blog) return;
    const authors = blog.authors.map((each) =>
      foldName(each.name) === foldName(name) ? { ...each, isOwn, basis: 'said' as const } : each,
    );
    await db.blogs.put({ ...blog, authors });
    // On a host with many authors, the address of a page already tells whose it is.
    if (blog.path === '/') await removeForeign(db, { ...blog, authors });
  });
}

/**
 * Removes stored posts whose authors the author has all declared to be others. A name that was taken for theirs and
 * is asked about again removes nothing, since any page can name another.
 */
async function removeForeign(db: LongtailDb, { origin, authors }: Blog): Promise<void> {
  const said = bylinesOf({ authors: authors.filter(({ isOwn }) => isOwn !== null) });
  const stored = await db.publications.where({ site: 'blog' }).toArray();
  const foreign = stored.filter(
    ({ url, bylineNames = [] }) =>
      new URL(url).origin === origin && authorshipOf(bylineNames, said) === 'foreign',
  );
  const clues = await cluesTo(
    db,
    foreign.map(({ id }) => id),
  );
  for (const { id, articleId } of foreign) {
    await db.publications.delete(id);
    await db.links.where({ publicationId: id }).delete();
    const others = await db.publications.where({ articleId }).count();
    if (others === 0 && !(await isHeld(db, articleId))) await db.articles.delete(articleId);
  }
  await deriveClues(db, clues);
}
