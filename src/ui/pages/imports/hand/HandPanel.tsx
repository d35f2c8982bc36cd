import { type FormEvent, useState } from 'react';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { statuses } from '@/core/statements/row.ts';
import type { StatementSource } from '@/services/import/types.ts';
import { AmountField } from '../../../components/AmountField.tsx';
import { Button } from '../../../components/Button.tsx';
import { SelectField, TextField } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { formatCount } from '../../../format.ts';
import { importText } from '../../../i18n/import.ts';
import { kindLabels, statusLabels } from '../../../i18n/labels.ts';
import styles from '../imports.module.css';
import { sourceOf } from '../table-source.ts';
import { type HandRow, handKinds, handMapping, handTable, missingIn } from './hand-table.ts';

const text = importText.hand;

type HandPanelProps = { onSource: (source: StatementSource, given: PartialMapping) => void };

/** Rows typed by hand, which go the way of every statement: previewed, imported, undoable. */
export function HandPanel({ onSource }: HandPanelProps) {
  const { today } = useApp();
  const fresh = (id: number): HandRow => ({
    id,
    date: today(),
    customer: '',
    kind: 'recurring',
    amount: '',
    status: 'paid',
    subId: '',
    planPrice: '',
    externalId: '',
  });
  const [rows, setRows] = useState<readonly HandRow[]>([fresh(1)]);
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (rows.some((row) => Object.keys(missingIn(row)).length > 0)) return;
    onSource(sourceOf(text.fileName, handTable(rows)), handMapping);
  };
  return (
    <Panel title={text.title} note={text.note}>
      <form name="by-hand" className={styles.hand} onSubmit={submit} noValidate>
        {rows.map((row, index) => (
          <HandFields
            key={row.id}
            row={row}
            name={text.row(formatCount(index + 1))}
            errors={isChecked ? missingIn(row) : {}}
            onChange={(part) => setRows(rows.map((one) => (one === row ? { ...one, ...part } : one)))}
            {...(rows.length > 1 && { onRemove: () => setRows(rows.filter((one) => one !== row)) })}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit" data-action="preview-by-hand">
            {text.preview}
          </Button>
          <Button
            look="quiet"
            data-action="add-row"
            onClick={() => setRows([...rows, fresh((rows.at(-1)?.id ?? 0) + 1)])}
          >
            {text.add}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

type HandFieldsProps = {
  row: HandRow;
  name: string;
  errors: ReturnType<typeof missingIn>;
  onChange: (part: Partial<HandRow>) => void;
  onRemove?: () => void;
};

function HandFields({ row, name, errors, onChange, onRemove }: HandFieldsProps) {
  const typed = (field: Exclude<keyof HandRow, 'id' | 'kind' | 'status'>) => ({
    name: field,
    value: row[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  return (
    <fieldset className={styles.handRow}>
      <legend>{name}</legend>
      <div className={styles.grid}>
        <TextField label={text.date} type="date" error={errors.date} {...typed('date')} />
        <SelectField
          label={text.kind}
          name="kind"
          value={row.kind}
          onChange={({ target }) =>
            onChange({ kind: handKinds.find((kind) => kind === target.value) ?? row.kind })
          }
        >
          {handKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabels[kind]}
            </option>
          ))}
        </SelectField>
        <AmountField label={text.amount} error={errors.amount} {...typed('amount')} />
        <SelectField
          label={text.status}
          name="status"
          value={row.status}
          onChange={({ target }) =>
            onChange({ status: statuses.find((status) => status === target.value) ?? row.status })
          }
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {statusLabels[status]}
            </option>
          ))}
        </SelectField>
        <TextField label={text.customer} {...typed('customer')} />
        <AmountField label={text.planPrice} {...typed('planPrice')} />
        <TextField label={text.subId} {...typed('subId')} />
        <TextField label={text.externalId} title={text.externalIdHelp} {...typed('externalId')} />
      </div>
      {onRemove && (
        <div>
          <Button small look="quiet" aria-label={text.removeRow(name)} onClick={onRemove}>
            {text.remove}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
