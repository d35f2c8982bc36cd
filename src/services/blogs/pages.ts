import type { LongtailDb } from '@/db/database.ts';
import { readOwners } from '@/db/owners.ts';
import type { Clock } from '@/platform/clock.ts';
import { readOn } from '@/sites/page/read.ts';
import { articlePage } from '@/sites/page/said.ts';
import { platforms } from '@/sites/registry.ts';
import { createArticlesService } from '../articles.ts';
import { meetNames } from './names.ts';
import type { BlogAccess } from './service.ts';

type Deps = { db: LongtailDb; clock: Clock; access: Pick<BlogAccess, 'fetchText' | 'pause' | 'publish'> };
type Work = { blogId: string; urls: readonly string[]; onProgress: (done: number) => void };

/** Fetches pages of a blog politely and stores the own articles on them. Returns how many. */
export async function readPages(deps: Deps, { blogId, urls, onProgress }: Work): Promise<number> {
  let read = 0;
  for (const [done, url] of urls.entries()) {
    if (done > 0) await deps.access.pause();
    if (await readPage(deps, blogId, url)) read += 1;
    onProgress(done + 1);
  }
  return read;
}

async function readPage({ db, clock, access }: Deps, blogId: string, address: string): Promise<boolean> {
  const blog = await db.blogs.get(blogId);
  const platform = platforms.find(({ id }) => id === blog?.platform);
  const page = platform && (await access.fetchText(address));
  if (!blog || !page) return false;
  const url = new URL(page.url);
  const doc = new DOMParser().parseFromString(page.text, 'text/html');
  const isDraft = articlePage(doc, url, platform)?.isDraft ?? true;
  const article = isDraft ? null : readOn(platform, doc, url);
  if (!article) return false;
  if ((await readOwners(db)).authorship(blog.origin, article) === 'unknown' && article.byline) {
    await meetNames(db, blog.origin, article.byline, url.href);
    await access.publish();
  }
  if ((await readOwners(db)).authorship(blog.origin, article) !== 'own') return false;
  await createArticlesService(db, clock).store(blog.origin, article);
  return true;
}
