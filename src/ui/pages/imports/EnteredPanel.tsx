import { memo } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { EnteredRow, Preview } from '@/services/import/types.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import {
  amountColumn,
  customerColumn,
  dayColumn,
  type RecordColumn,
  RecordTable,
} from '../../components/RecordTable.tsx';
import { formatCount, formatDay } from '../../format.ts';
import { findingsText } from '../../i18n/findings.ts';
import { importText } from '../../i18n/import.ts';

const text = findingsText.entered;

type EnteredPanelProps = { entered: Preview['entered']; onEdit: (edit: RowEdit) => void };

/** New rows that look like sales which were entered before: they are left out one by one. */
export const EnteredPanel = memo(function EnteredPanel({ entered, onEdit }: EnteredPanelProps) {
  const { count, first } = entered;
  if (count === 0) return null;
  const title = text.title(count, formatCount(count));
  return (
    <Panel title={title} note={text.note}>
      <RecordTable
        caption={title}
        columns={columnsOf(onEdit)}
        rows={first}
        idOf={({ line }) => String(line)}
      />
      {first.length < count && <p>{text.more(formatCount(count - first.length))}</p>}
    </Panel>
  );
});

function columnsOf(onEdit: EnteredPanelProps['onEdit']): RecordColumn<EnteredRow>[] {
  return [
    { name: text.line, number: true, cell: ({ line }) => formatCount(line) },
    {
      name: text.edit,
      action: true,
      cell: ({ line }) => (
        <Button
          small
          aria-label={importText.corrections.leaveOutLine(formatCount(line))}
          onClick={() => onEdit({ line, leftOut: true, cells: {} })}
        >
          {importText.corrections.leaveOut}
        </Button>
      ),
    },
    dayColumn(text.day),
    amountColumn(text.amount),
    { name: text.before, cell: ({ entered }) => beforeWords(entered) },
    customerColumn(text.customer),
  ];
}

function beforeWords({ day, customer, fileName }: EnteredRow['entered']): string {
  return [formatDay(day), customer, fileName].filter(Boolean).join(' · ');
}
