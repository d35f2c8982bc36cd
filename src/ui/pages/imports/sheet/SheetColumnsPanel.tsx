import { isMoneyField, type SheetColumns, sheetFields } from '@/core/spreadsheet/columns.ts';
import type { SheetPreview } from '@/services/spreadsheet/types.ts';
import { Panel } from '../../../components/Panel.tsx';
import { importText } from '../../../i18n/import.ts';
import { sheetText } from '../../../i18n/sheet.ts';
import { ColumnSelect } from '../ColumnSelect.tsx';
import styles from '../imports.module.css';

type SheetColumnsPanelProps = {
  preview: SheetPreview;
  onChange: (columns: Partial<SheetColumns>) => void;
};

/** Which column of the spreadsheet says what, with a few of its values to choose by. */
export function SheetColumnsPanel({ preview, onChange }: SheetColumnsPanelProps) {
  return (
    <Panel title={importText.preview.columns} note={sheetText.preview.columnsNote}>
      <div className={`${styles.grid} ${styles.samples}`}>
        {sheetFields.map((field) => (
          <ColumnSelect
            key={field}
            label={sheetText.columnNames[field]}
            name={`column.${field}`}
            value={preview.format.columns[field] ?? ''}
            preview={preview}
            isMoney={isMoneyField(field)}
            missing={sheetText.preview.noColumn}
            onChange={(column) => onChange({ [field]: column || null })}
          />
        ))}
      </div>
    </Panel>
  );
}
