import { AmountField } from '../../components/AmountField.tsx';
import { TextField } from '../../components/Field.tsx';
import { time } from '../../i18n/time.ts';
import type { CostDraft, CostErrors } from './cost-draft.ts';
import { DayField } from './DayField.tsx';
import styles from './time.module.css';

const text = time.costs;

type CostFieldsProps = {
  draft: CostDraft;
  errors: CostErrors;
  onChange: (part: Partial<CostDraft>) => void;
};

/** Amount, currency, day and note of a cost. */
export function CostFields({ draft, errors, onChange }: CostFieldsProps) {
  return (
    <div className={styles.grid}>
      <AmountField
        label={text.amount}
        error={errors.amount}
        name="amount"
        value={draft.amount}
        onChange={({ target }) => onChange({ amount: target.value })}
      />
      <TextField
        label={text.currency}
        error={errors.currency}
        name="currency"
        maxLength={3}
        autoComplete="off"
        value={draft.currency}
        onChange={({ target }) => onChange({ currency: target.value })}
      />
      <DayField label={text.day} error={errors.day} value={draft.day} onChange={(day) => onChange({ day })} />
      <TextField
        label={text.about}
        hint={text.aboutHint}
        name="note"
        maxLength={200}
        value={draft.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </div>
  );
}
