import type { ArticleView } from '@/core/articles/article.ts';
import { type LabelChange, labelChangeSchema } from '@/core/articles/label-change.ts';
import { labelNames } from '@/core/articles/labels.ts';
import { suggestLabels } from '@/core/articles/suggest-labels.ts';
import { labelling } from '../../i18n/labelling.ts';

/** The suggestions for labels that an article lacks, as a change; null where there are none. */
export function missingLabels(article: ArticleView): LabelChange | null {
  const suggested = suggestLabels(article);
  const missing = labelNames.filter((name) => suggested[name] && !article.labels[name]);
  if (missing.length === 0) return null;
  return labelChangeSchema.parse(Object.fromEntries(missing.map((name) => [name, suggested[name]])));
}

/** A change in words: `Topic ai-api, Format Tutorial`. */
export function labelWords(change: LabelChange): string {
  return labelNames
    .flatMap((name) => {
      const value = change[name];
      return value ? [`${labelling.names[name]} ${labelling.value(name, value)}`] : [];
    })
    .join(', ');
}
