import {
  changedLabels,
  formerLabels,
  type LabelChange,
  labelChangeSchema,
} from '@/core/articles/label-change.ts';
import type { LongtailDb } from '@/db/database.ts';
import { UserError } from './error.ts';
import type { LabelStep } from './types.ts';

/** The author's labels of articles: decisions, which no reading of a page touches. No figure depends on them. */
export function createLabelsService(db: LongtailDb) {
  return {
    async change(changes: readonly { articleId: string; labels: LabelChange }[]): Promise<LabelStep> {
      const checked = changes.map(({ articleId, labels }) => ({
        articleId,
        labels: labelChangeSchema.parse(labels),
      }));
      return store(db, checked);
    },
    async revert(step: LabelStep): Promise<void> {
      await store(db, step);
    },
  };
}

/** Puts labels on articles, all or none; returns what takes that back. */
async function store(db: LongtailDb, step: LabelStep): Promise<LabelStep> {
  return db.transaction('rw', [db.articles], async () => {
    const former: LabelStep[number][] = [];
    for (const { articleId, labels } of step) {
      const article = await db.articles.get(articleId);
      if (!article) throw new UserError('An article is gone. Nothing was changed: choose again.');
      former.unshift({ articleId, labels: formerLabels(article.labels, labels) });
      await db.articles.put({ ...article, labels: changedLabels(article.labels, labels) });
    }
    return former;
  });
}
