import type { Publication } from '@/core/articles/article.ts';
import { foldName } from '@/core/articles/authorship.ts';
import type { BlogAuthor } from '@/core/articles/blog.ts';
import { withNames } from '@/core/articles/join.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { blogArticleId } from '@/sites/page/detect.ts';
import { joinCrossPosts } from '../join.ts';
import type { ListedArticle } from './feed.ts';

/**
 * Stores what a feed says of the articles that the author confirmed, without reading their pages; those without
 * a title wait until they are read.
 */
export async function storeListed(
  db: LongtailDb,
  clock: Clock,
  blogId: string,
  articles: readonly ListedArticle[],
): Promise<number> {
  const { timeZone } = await readSettings(db);
  const titled = articles.filter(({ title }) => title !== '');
  return changeData(db, async () => {
    const blog = await db.blogs.get(blogId);
    if (blog) await db.blogs.put({ ...blog, authors: confirmedNames(blog.authors, articles) });
    for (const article of titled) {
      const publication = publicationOf(article, clock.now(), timeZone);
      if (await db.publications.get(publication.id)) continue;
      await db.publications.put(publication);
      await db.articles.put({ id: publication.articleId, labels: {}, createdAt: publication.firstSeenAt });
      await joinCrossPosts(db, publication);
    }
    return titled.length;
  });
}

/** Confirming an article says that the name of its author is one's own. */
function confirmedNames(known: readonly BlogAuthor[], articles: readonly ListedArticle[]): BlogAuthor[] {
  const names = new Map(known.map((author) => [foldName(author.name), author]));
  for (const { authors, url } of articles) {
    const [name] = authors;
    if (name && foldName(name)) names.set(foldName(name), { name, isOwn: true, basis: 'said', url });
  }
  return [...names.values()];
}

function publicationOf(article: ListedArticle, now: number, timeZone: string): Publication {
  const siteArticleId = blogArticleId(article.url);
  const id = `blog:${siteArticleId}`;
  const { instant, day } = article.published;
  const publishedAt = instant === null ? null : Date.parse(instant);
  return withNames({
    id,
    articleId: id,
    site: 'blog',
    siteArticleId,
    bylineNames: article.authors,
    url: article.url,
    canonicalUrl: article.canonicalUrl ?? null,
    title: article.title,
    publishedAt,
    publishedOn: publishedAt === null ? day : dayOfInstant(publishedAt, timeZone),
    published: true,
    wordCount: null,
    disclosedAt: null,
    tags: article.tags,
    language: null,
    firstSeenAt: now,
    lastSeenAt: now,
  });
}
