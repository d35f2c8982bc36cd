import { memo } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { Preview, TwinRow } from '@/services/import/types.ts';
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
import type { Answer } from './answers.ts';

const text = findingsText.twins;

type TwinsPanelProps = {
  twins: Preview['twins'];
  onEdit: (edit: RowEdit) => void;
  onAnswer: (answer: Answer) => void;
};

/** New rows that look like sales which are there already: left out one by one, or all of them as was answered. */
export const TwinsPanel = memo(function TwinsPanel({ twins, onEdit, onAnswer }: TwinsPanelProps) {
  const { count, first, answer } = twins;
  if (count === 0) return null;
  const title = text.title(count, formatCount(count), answer);
  const askAgain = (
    <Button small data-action="ask-again" onClick={() => onAnswer({ part: 'twins', value: null })}>
      {text.askAgain}
    </Button>
  );
  return (
    <Panel title={title} note={text.note} {...(answer && { actions: askAgain })}>
      <RecordTable
        caption={title}
        columns={columnsOf(onEdit).filter(({ action }) => !action || answer !== 'same')}
        rows={first}
        idOf={({ line }) => String(line)}
      />
      {first.length < count && <p>{text.more(formatCount(count - first.length))}</p>}
    </Panel>
  );
});

function columnsOf(onEdit: TwinsPanelProps['onEdit']): RecordColumn<TwinRow>[] {
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
    { name: text.known, cell: ({ known }) => knownWords(known) },
    customerColumn(text.customer),
  ];
}

function knownWords({ day, customer, fileName }: TwinRow['known']): string {
  return [formatDay(day), customer, fileName].filter(Boolean).join(' · ');
}
