import type { ProgramView } from '@/db/live/types.ts';
import { Panel } from '../../components/Panel.tsx';
import {
  amountColumn,
  customerColumn,
  dayColumn,
  kindColumn,
  RecordTable,
} from '../../components/RecordTable.tsx';
import { formatCount } from '../../format.ts';
import { reconciliationText } from '../../i18n/reconciliation.ts';

const text = reconciliationText.vanished;

/** Commissions that a later statement no longer lists. They count until the author takes them out. */
export function VanishedPanel({ view: { vanished } }: { view: ProgramView }) {
  const { commissions, more } = vanished;
  if (commissions.length === 0) return null;
  return (
    <Panel title={text.title} note={text.note}>
      <RecordTable
        caption={text.title}
        columns={[
          dayColumn(text.day),
          customerColumn(text.customer),
          kindColumn(text.kind),
          amountColumn(text.amount),
          { name: text.missingFrom, cell: ({ fileName }) => fileName },
        ]}
        rows={commissions.map(({ commission, fileName }) => ({ ...commission, fileName }))}
        idOf={({ key }) => key}
      />
      {more > 0 && <p>{text.more(formatCount(more))}</p>}
    </Panel>
  );
}
