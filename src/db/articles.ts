import type { ArticleView } from '@/core/articles/article.ts';
import { articleView } from '@/core/articles/view.ts';
import type { LongtailDb } from './database.ts';

/** Every article with its publications, newest first. */
export async function readArticles(db: LongtailDb): Promise<ArticleView[]> {
  const [articles, publications] = await Promise.all([db.articles.toArray(), db.publications.toArray()]);
  const byArticle = Map.groupBy(publications, (publication) => publication.articleId);
  return articles
    .flatMap((article) => articleView(article, byArticle.get(article.id) ?? []) ?? [])
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1));
}
