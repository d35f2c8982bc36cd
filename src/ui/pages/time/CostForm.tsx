import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { WorkView } from '@/db/live/types.ts';
import { useMoney } from '../../components/Amount.tsx';
import { SelectField } from '../../components/Field.tsx';
import { FormFoot } from '../../components/FormFoot.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { time } from '../../i18n/time.ts';
import { useLive } from '../../use-live.ts';
import { useUndo } from '../../use-undo.ts';
import { ArticlePicker, useArticlePicker } from './ArticlePicker.tsx';
import { CostFields } from './CostFields.tsx';
import { type CostDraft, type CostErrors, draftOf, readCost } from './cost-draft.ts';
import styles from './time.module.css';

const text = time.costs;

type CostFormProps = {
  articles: readonly ArticleView[];
  work: readonly WorkView[];
  /** The article that it starts with; '' for none. */
  articleId: string;
};

/** Adds a cost to one article or to several at once. */
export function CostForm({ articles, work, articleId }: CostFormProps) {
  const currency = useLive((live) => live.settings())?.currency;
  const { services, today } = useApp();
  const undo = useUndo();
  const money = useMoney();
  const picker = useArticlePicker(articles, work, { first: articleId });
  const [typed, setTyped] = useState<Partial<CostDraft>>({});
  const [errors, setErrors] = useState<CostErrors & { articles?: string }>({});
  const draft = { ...draftOf(currency ?? '', today()), ...typed };
  const picked = [...picker.selection.picked];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = readCost(draft, picked, today());
    const found = 'errors' in result ? result.errors : {};
    setErrors({ ...found, ...(picked.length === 0 && { articles: text.none }) });
    if ('errors' in result || picked.length === 0) return;
    const { cost } = result;
    void undo.run(async () => {
      const step = await services.costs.add(cost);
      setTyped(({ amount: _, note: __, ...rest }) => rest);
      const sum = cost.of === 'each' ? cost.amount * picked.length : cost.amount;
      return {
        says: text.added(money(sum, cost.currency), picked.length),
        undo: () => services.costs.revert(step),
      };
    });
  };
  return (
    <form name="cost" className={styles.form} onSubmit={submit} noValidate>
      <ArticlePicker picker={picker} />
      <CostFields draft={draft} errors={errors} onChange={(part) => setTyped({ ...typed, ...part })} />
      {picked.length > 1 && (
        <SelectField
          label={text.of}
          hint={draft.of === 'shared' && text.sharedHint}
          name="of"
          value={draft.of}
          onChange={({ target }) => setTyped({ ...typed, of: target.value === 'shared' ? 'shared' : 'each' })}
        >
          <option value="each">{text.each}</option>
          <option value="shared">{text.shared}</option>
        </SelectField>
      )}
      {errors.articles && <Notice tone="danger">{errors.articles}</Notice>}
      <FormFoot action={text.add(picked.length)} of={undo} undo={undo} />
    </form>
  );
}
