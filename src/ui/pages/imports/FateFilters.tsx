import { type RowFate, rowFates } from '@/core/statements/row.ts';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { fateLabels } from '../../i18n/labels.ts';
import styles from './imports.module.css';

const text = importText.preview;

type FateFiltersProps = {
  counts: Record<RowFate, number>;
  total: number;
  /** What each fate means for the rows at hand. */
  help: Record<RowFate, string>;
  /** The fate that is shown alone; null: all. */
  chosen: RowFate | null;
  onChoose: (fate: RowFate | null) => void;
};

/** The counts of a preview's rows by fate, each of which shows only its own when it is pressed. */
export function FateFilters({ counts, total, help, chosen, onChoose }: FateFiltersProps) {
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{text.filter}</legend>
      <FateFilter on={chosen === null} name={text.all} count={total} onClick={() => onChoose(null)} />
      {rowFates
        .filter((fate) => counts[fate] > 0 || fate === 'new')
        .map((fate) => (
          <FateFilter
            key={fate}
            on={chosen === fate}
            name={fateLabels[fate]}
            title={help[fate]}
            count={counts[fate]}
            onClick={() => onChoose(fate)}
          />
        ))}
    </fieldset>
  );
}

type FateFilterProps = { on: boolean; name: string; title?: string; count: number; onClick: () => void };

function FateFilter({ on, name, title, count, onClick }: FateFilterProps) {
  return (
    <button type="button" className={styles.filter} aria-pressed={on} title={title} onClick={onClick}>
      {name} <span className={styles.count}>{formatCount(count)}</span>
    </button>
  );
}
