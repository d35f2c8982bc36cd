import { addressKey } from '@/core/articles/address.ts';
import { type Blog, blogAt } from '@/core/articles/blog.ts';
import type { LongtailDb } from '@/db/database.ts';
import { addedOrigins } from '@/db/owners.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from '../error.ts';
import type { ListedArticle } from './feed.ts';
import { type FetchText, findBlog } from './find.ts';
import { storeListed } from './listed.ts';
import { answerName } from './names.ts';

/** What the blogs' service needs of the browser. */
export type BlogAccess = {
  fetchText: FetchText;
  request(origin: string): Promise<boolean>;
  /** Tells whether the origin may be read, now and after each change. Returns what ends it. */
  watch(origin: string, tell: (given: boolean) => void): () => void;
  drop(origin: string): Promise<void>;
  /** Lets content scripts know the blogs and run on them, in open tabs too. */
  publish(): Promise<void>;
  /** Between two requests to one site. */
  pause(): Promise<void>;
};

/** The articles that a blog lists and that are not known yet. */
export type FoundArticles = { blog: Blog; articles: ListedArticle[] };

const NO_ADDRESS = 'That is not the address of a blog. Use one like https://blog.example.com.';

/** Blogs of the author, by address. */
export function createBlogsService(db: LongtailDb, clock: Clock, access: BlogAccess) {
  const unknown = async (articles: readonly ListedArticle[]) => {
    const known = (await db.publications.toArray()).flatMap(({ url, formerUrls = [] }) => [
      url,
      ...formerUrls,
    ]);
    const keys = new Set(known.map(addressKey));
    return articles.filter(({ url }) => !keys.has(addressKey(url)));
  };
  return {
    /** Asks for access to the blog at an address. Must be the first call of a click. */
    requestAccess(address: string): Promise<boolean> {
      const at = blogAt(address);
      return at ? access.request(at.origin) : Promise.reject(new UserError(NO_ADDRESS));
    },
    watchAccess: (blog: Blog, tell: (given: boolean) => void) => access.watch(blog.origin, tell),
    /** Adds a blog, whose posts are then recognised when visited, and looks for its articles. */
    async add(address: string): Promise<FoundArticles> {
      const at = blogAt(address);
      if (!at) throw new UserError(NO_ADDRESS);
      const given = new URL(address.trim().replace(/^(?!https:)/i, 'https://'));
      const found = await findBlog(given.href, at.id, access.fetchText);
      const blog = await changeData(db, async () => {
        const known = await db.blogs.get(at.id);
        const { platform, feedUrl } = found;
        const added: Blog = { authors: [], addedAt: clock.now(), ...known, ...at, platform, feedUrl };
        await db.blogs.put(added);
        return added;
      });
      await access.publish();
      return { blog, articles: await unknown(found.articles) };
    },
    /** Removes a blog and the access to it. What is stored of its articles stays. */
    async remove(blogId: string): Promise<void> {
      const blog = await db.blogs.get(blogId);
      if (!blog) return;
      await changeData(db, () => db.blogs.delete(blogId));
      if (!(await addedOrigins(db)).includes(blog.origin)) await access.drop(blog.origin);
      await access.publish();
    },
    /** Whose a name is, that posts of the blog give as their author. */
    async answer(blogId: string, name: string, isOwn: boolean): Promise<void> {
      await answerName(db, blogId, name, isOwn);
      await access.publish();
    },
    /** Stores articles that the author said are theirs. Returns how many. */
    async confirm(blogId: string, articles: readonly ListedArticle[]): Promise<number> {
      const stored = await storeListed(db, clock, blogId, articles);
      // Open pages must learn the names that are now the author's.
      await access.publish();
      return stored;
    },
    /**
     * Reads the pages of articles one after the other, for their words and links. Returns how many were read; the
     * others are not articles, are somebody else's, or could not be fetched.
     */
    async read(blogId: string, urls: readonly string[], onProgress: (done: number) => void): Promise<number> {
      const { readPages } = await import('./pages.ts');
      return readPages({ db, clock, access }, { blogId, urls, onProgress });
    },
  };
}
