import { memo } from 'react';
import { columnFields, isMoneyField } from '@/core/statements/mapping.ts';
import type { Preview } from '@/services/import/types.ts';
import { Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import type { Answer } from './answers.ts';
import { ColumnSelect } from './ColumnSelect.tsx';
import styles from './imports.module.css';

const text = importText.preview;

type ColumnsPanelProps = { preview: Preview; onAnswer: (answer: Answer) => void };

/** Which column of the statement says what, with a few of its values to choose by. */
export const ColumnsPanel = memo(function ColumnsPanel({ preview, onAnswer }: ColumnsPanelProps) {
  return (
    <Panel title={text.columns} note={text.columnsNote}>
      <div className={`${styles.grid} ${styles.samples}`}>
        {columnFields.map((field) => (
          <ColumnSelect
            key={field}
            label={importText.columnNames[field]}
            name={`column.${field}`}
            value={preview.mapping[field] ?? ''}
            preview={preview}
            isMoney={isMoneyField(field)}
            missing={text.noSample}
            onChange={(column) => onAnswer({ part: 'column', field, column })}
          />
        ))}
      </div>
    </Panel>
  );
});
