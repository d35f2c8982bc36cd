import { dateOrders } from '@/core/statements/dates.ts';
import type { Mapping } from '@/core/statements/mapping.ts';
import { SelectField, TextField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import type { Answer, SettingField } from './answers.ts';
import styles from './imports.module.css';
import { optionLabel } from './option-label.ts';

const text = importText.preview;
const choices = [
  { field: 'dateOrder', label: text.dateOrder, options: dateOrders },
  { field: 'decimalMark', label: text.decimalMark, options: ['.', ','] },
  { field: 'amountUnit', label: text.amountUnit, options: ['major', 'minor'] },
] as const;

type FormatsPanelProps = { mapping: Mapping; onAnswer: (answer: Answer) => void };

/** How dates and amounts are written. */
export function FormatsPanel({ mapping, onAnswer }: FormatsPanelProps) {
  const set = (field: SettingField, value: string) => onAnswer({ part: 'setting', field, value });
  return (
    <Panel title={text.formats}>
      <div className={styles.grid}>
        {choices.map(({ field, label, options }) => (
          <SelectField
            key={field}
            label={label}
            name={field}
            value={mapping[field] ?? ''}
            onChange={({ target }) => set(field, target.value)}
          >
            <option value="">{text.byItself}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {optionLabel(field, option)}
              </option>
            ))}
          </SelectField>
        ))}
        <TextField
          key={mapping.defaultCurrency}
          label={text.defaultCurrency}
          name="defaultCurrency"
          maxLength={3}
          placeholder={text.programCurrency}
          defaultValue={mapping.defaultCurrency ?? ''}
          onBlur={({ target }) => {
            const currency = target.value.trim().toUpperCase();
            if (currency !== (mapping.defaultCurrency ?? '')) set('defaultCurrency', currency);
          }}
        />
      </div>
    </Panel>
  );
}
