import { memo } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { Preview } from '@/services/import/types.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Day } from '../../components/Day.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount, formatDay } from '../../format.ts';
import { importText } from '../../i18n/import.ts';

const text = importText.entered;
const columns = [
  { name: text.line, number: true },
  { name: text.edit },
  { name: text.day },
  { name: text.amount, number: true },
  { name: text.before },
  { name: text.customer },
];

type EnteredPanelProps = { entered: Preview['entered']; onEdit: (edit: RowEdit) => void };

/** New rows that look like sales which were entered before: they are left out one by one. */
export const EnteredPanel = memo(function EnteredPanel({ entered, onEdit }: EnteredPanelProps) {
  const { count, first } = entered;
  if (count === 0) return null;
  const title = text.title(count, formatCount(count));
  return (
    <Panel title={title} note={text.note}>
      <DataTable
        stacks
        caption={title}
        columns={columns}
        rows={first.map(({ line, day, customer, amount, currency, entered: before }) => ({
          id: String(line),
          cells: [
            formatCount(line),
            <Button
              key="edit"
              small
              aria-label={importText.corrections.leaveOutLine(formatCount(line))}
              onClick={() => onEdit({ line, leftOut: true, cells: {} })}
            >
              {importText.corrections.leaveOut}
            </Button>,
            <Day key="day" day={day} />,
            <Amount key="amount" amount={amount} currency={currency} />,
            [formatDay(before.day), before.customer, before.fileName].filter(Boolean).join(' · '),
            customer ?? <Unknown key="customer" />,
          ],
        }))}
      />
      {first.length < count && <p>{text.more(formatCount(count - first.length))}</p>}
    </Panel>
  );
});
