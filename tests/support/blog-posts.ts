import type { ReadArticle } from '@/sites/site.ts';
import { openWorld, post } from './world.ts';

/** A blog that its author has added. */
export const origin = 'https://blog.example.com';
const devto = 'https://dev.to';

/** One of its posts, by its author. */
export function blogPost(slug: string, part: Partial<ReadArticle> = {}): ReadArticle {
  const url = `${origin}/${slug}`;
  return {
    ...post(1, `https://global-api.example/?sub=post-${slug}`),
    site: 'blog',
    siteArticleId: slug,
    authorIds: [],
    byline: { names: ['Sample Author'], isSiteOwner: false },
    url,
    canonicalUrl: url,
    title: `Post ${slug}`,
    publishedAt: null,
    publishedOn: '2026-05-04',
    ...part,
  };
}

/** A world with that blog, whose author is known. */
export async function openBlog() {
  const world = await openWorld();
  await world.blogsOn({}).add(origin);
  await world.db.blogs.toCollection().modify((blog) => {
    blog.authors = [{ name: 'Sample Author', isOwn: true, basis: 'said', url: origin }];
  });
  const articles = async () => {
    const report = await world.report.make();
    return report.articles.map(({ url, publications }) => ({ url, publications }));
  };
  const visitBlog = (article: ReadArticle) => world.articles.store(origin, article);
  const visitDevto = (article: ReadArticle) => world.articles.store(devto, article);
  return { ...world, articles, visitBlog, visitDevto };
}
