import type { Preview, VanishedRow } from '@/services/import/types.ts';
import { Panel } from '../../components/Panel.tsx';
import {
  amountColumn,
  customerColumn,
  dayColumn,
  kindColumn,
  type RecordColumn,
  RecordTable,
} from '../../components/RecordTable.tsx';
import { formatCount } from '../../format.ts';
import { findingsText } from '../../i18n/findings.ts';

const text = findingsText.vanished;

const columns: RecordColumn<VanishedRow>[] = [
  dayColumn(text.day),
  customerColumn(text.customer),
  kindColumn(text.kind),
  amountColumn(text.amount),
  { name: text.from, cell: ({ fileName }) => fileName },
];

/** Rows that earlier statements have and this one lacks, though it covers their days. */
export function VanishedPanel({ vanished: { count, first } }: Pick<Preview, 'vanished'>) {
  if (count === 0) return null;
  const title = text.title(count, formatCount(count));
  return (
    <Panel title={title} note={text.note}>
      <RecordTable caption={title} columns={columns} rows={first} idOf={({ key }) => key} />
      {first.length < count && <p>{text.more(formatCount(count - first.length))}</p>}
    </Panel>
  );
}
