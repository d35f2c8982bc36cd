import { changedLabels, type LabelChange, labelChangeSchema } from '@/core/articles/label-change.ts';
import type { LongtailDb } from '@/db/database.ts';
import { UserError } from './error.ts';

/** The author's labels of articles: decisions, which no reading of a page touches. No figure depends on them. */
export function createLabelsService(db: LongtailDb) {
  return {
    async change(changes: readonly { articleId: string; labels: LabelChange }[]): Promise<void> {
      const checked = changes.map(({ articleId, labels }) => ({
        articleId,
        labels: labelChangeSchema.parse(labels),
      }));
      await db.transaction('rw', [db.articles], async () => {
        for (const { articleId, labels } of checked) {
          const article = await db.articles.get(articleId);
          if (!article) throw new UserError('An article is gone. Nothing was changed: choose again.');
          await db.articles.put({ ...article, labels: changedLabels(article.labels, labels) });
        }
      });
    },
  };
}
