import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { CostView } from '@/db/live/types.ts';
import { useApp } from '../../context.tsx';
import { time } from '../../i18n/time.ts';
import type { Undo } from '../../use-undo.ts';
import { ArticleField } from './ArticleField.tsx';
import { CostFields } from './CostFields.tsx';
import { type CostErrors, draftOf, readCost } from './cost-draft.ts';
import { InlineForm } from './InlineForm.tsx';

type CostEditProps = {
  cost: CostView;
  articles: readonly ArticleView[];
  undo: Undo;
  onClose: () => void;
};

/** Changes a cost: its article, amount, day or note. */
export function CostEdit({ cost, articles, undo, onClose }: CostEditProps) {
  const { services, today } = useApp();
  const [articleId, setArticleId] = useState(cost.articleId);
  const [draft, setDraft] = useState(draftOf(cost.currency, cost.day, cost));
  const [errors, setErrors] = useState<CostErrors>({});
  const read = () => {
    const result = readCost(draft, [articleId], today());
    setErrors('errors' in result ? result.errors : {});
    if ('errors' in result || articleId === '') return null;
    return async () => {
      const changed = await services.costs.change(cost.id, result.cost);
      return { says: time.costs.changed, undo: () => services.costs.revert(changed) };
    };
  };
  return (
    <InlineForm name="edit-cost" action={time.edit.save} read={read} undo={undo} onClose={onClose}>
      <ArticleField
        articles={articles}
        value={articleId}
        error={articleId === '' ? time.costs.none : undefined}
        onChange={setArticleId}
      />
      <CostFields draft={draft} errors={errors} onChange={(part) => setDraft({ ...draft, ...part })} />
    </InlineForm>
  );
}
