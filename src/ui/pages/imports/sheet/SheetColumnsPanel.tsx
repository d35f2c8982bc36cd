import { type SheetColumns, sheetFields } from '@/core/spreadsheet/columns.ts';
import type { SheetPreview } from '@/services/spreadsheet/types.ts';
import { SelectField } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { importText } from '../../../i18n/import.ts';
import { sheetText } from '../../../i18n/sheet.ts';
import styles from '../imports.module.css';

const text = importText.preview;

type SheetColumnsPanelProps = {
  preview: SheetPreview;
  onChange: (columns: Partial<SheetColumns>) => void;
};

/** Which column of the spreadsheet says what, with a few of its values to choose by. */
export function SheetColumnsPanel({ preview, onChange }: SheetColumnsPanelProps) {
  const { columns, samples, format } = preview;
  return (
    <Panel title={text.columns} note={sheetText.preview.columnsNote}>
      <div className={`${styles.grid} ${styles.samples}`}>
        {sheetFields.map((field) => {
          const column = format.columns[field] ?? '';
          const sample = samples[column]?.join(', ');
          return (
            <SelectField
              key={field}
              label={sheetText.columnNames[field]}
              name={`column.${field}`}
              value={column}
              hint={
                column === '' ? sheetText.preview.noColumn : sample ? text.sample(sample) : text.emptyColumn
              }
              onChange={({ target }) => onChange({ [field]: target.value || null })}
            >
              <option value="">{text.none}</option>
              {columns.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </SelectField>
          );
        })}
      </div>
    </Panel>
  );
}
