import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { UndoStatus } from '../../components/UndoStatus.tsx';
import { useApp } from '../../context.tsx';
import { labelling } from '../../i18n/labelling.ts';
import { useUndo } from '../../use-undo.ts';
import { BulkForm, type LabelChanges } from './BulkForm.tsx';
import styles from './labels.module.css';

const text = labelling.bulk;

type BulkBarProps = {
  rows: readonly ArticleReturns[];
  topics: readonly string[];
  onClear: () => void;
};

/**
 * Labels the picked articles in one step, which can be taken back: one label to one value, or what is suggested for
 * each. What the last step did stays when a filter leaves none of them.
 */
export function BulkBar({ rows, topics, onClear }: BulkBarProps) {
  const { services } = useApp();
  const undo = useUndo();
  const label = (read: () => LabelChanges) =>
    void undo.run(async () => {
      const changes = read();
      const former = await services.labels.change(changes);
      return { says: text.done(changes.length), undo: () => services.labels.revert(former) };
    });
  const isEmpty = rows.length === 0;
  if (isEmpty && !undo.busy && !undo.done && !undo.problem) return null;
  return (
    <section aria-label={text.label} className={styles.bulk}>
      {!isEmpty && (
        <BulkForm rows={rows} topics={topics} busy={undo.busy} onLabel={label} onClear={onClear} />
      )}
      <UndoStatus undo={undo} takesFocus={isEmpty && 'when lost'} />
    </section>
  );
}
