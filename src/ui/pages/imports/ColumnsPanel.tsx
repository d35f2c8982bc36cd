import { memo } from 'react';
import { columnFields } from '@/core/statements/mapping.ts';
import type { Preview } from '@/services/import/types.ts';
import { SelectField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import type { Answer } from './answers.ts';
import styles from './imports.module.css';

const text = importText.preview;

type ColumnsPanelProps = { preview: Preview; onAnswer: (answer: Answer) => void };

/** Which column of the statement says what, with a few of its values to choose by. */
export const ColumnsPanel = memo(function ColumnsPanel({ preview, onAnswer }: ColumnsPanelProps) {
  const { columns, mapping, samples } = preview;
  return (
    <Panel title={text.columns} note={text.columnsNote}>
      <div className={`${styles.grid} ${styles.samples}`}>
        {columnFields.map((field) => {
          const column = mapping[field] ?? '';
          const sample = samples[column]?.filter((value) => value !== '').join(', ');
          return (
            <SelectField
              key={field}
              label={importText.columnNames[field]}
              name={`column.${field}`}
              value={column}
              hint={column === '' ? text.noSample : sample ? text.sample(sample) : text.emptyColumn}
              onChange={({ target }) => onAnswer({ part: 'column', field, column: target.value })}
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
});
