import type { Program } from '@/core/programs/program.ts';
import { dateOrders } from '@/core/statements/dates.ts';
import { decimalMarks } from '@/core/statements/money.ts';
import type { SheetInput, SheetPreview } from '@/services/spreadsheet/types.ts';
import { SelectField, TextField } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { importText } from '../../../i18n/import.ts';
import { sheetText } from '../../../i18n/sheet.ts';
import styles from '../imports.module.css';

const text = sheetText.preview;
const shared = importText.preview;

type SheetTotalsPanelProps = {
  preview: SheetPreview;
  input: SheetInput;
  programs: readonly Program[];
  onChange: (part: Partial<SheetInput>) => void;
};

/** To which day and of which program its totals are, and how its dates and amounts are written. */
export function SheetTotalsPanel({ preview, input, programs, onChange }: SheetTotalsPanelProps) {
  const { choice } = input;
  const { format } = preview;
  return (
    <Panel title={text.totals} note={text.totalsNote}>
      <div className={styles.grid}>
        <TextField
          label={text.asOf}
          type="date"
          name="asOf"
          defaultValue={input.asOf ?? preview.asOf}
          onChange={({ target }) => target.value && onChange({ asOf: target.value })}
        />
        <SelectField
          label={text.program}
          name="program"
          value={input.programId ?? ''}
          onChange={({ target }) => onChange({ programId: target.value || null })}
        >
          <option value="">{text.anyProgram}</option>
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={shared.dateOrder}
          name="dateOrder"
          value={format.dateOrder ?? ''}
          onChange={({ target }) =>
            onChange({
              choice: { ...choice, dateOrder: dateOrders.find((order) => order === target.value) ?? null },
            })
          }
        >
          <option value="">{shared.byItself}</option>
          {dateOrders.map((order) => (
            <option key={order} value={order}>
              {importText.dateOrders[order]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={shared.decimalMark}
          name="decimalMark"
          value={format.decimalMark ?? ''}
          onChange={({ target }) =>
            onChange({
              choice: { ...choice, decimalMark: decimalMarks.find((mark) => mark === target.value) ?? null },
            })
          }
        >
          <option value="">{shared.byItself}</option>
          {decimalMarks.map((mark) => (
            <option key={mark} value={mark}>
              {mark === '.' ? shared.point : shared.comma}
            </option>
          ))}
        </SelectField>
        <TextField
          key={format.currency}
          label={text.currency}
          name="currency"
          maxLength={3}
          defaultValue={format.currency}
          onBlur={({ target }) => {
            const currency = target.value.trim().toUpperCase();
            if (currency !== '' && currency !== format.currency)
              onChange({ choice: { ...choice, currency } });
          }}
        />
      </div>
    </Panel>
  );
}
