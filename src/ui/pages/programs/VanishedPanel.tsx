import type { ProgramView } from '@/db/live/types.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Day } from '../../components/Day.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { kindLabels } from '../../i18n/labels.ts';
import { reconciliationText } from '../../i18n/reconciliation.ts';

const text = reconciliationText.vanished;
const columns = [
  { name: text.day },
  { name: text.customer },
  { name: text.kind },
  { name: text.amount, number: true },
  { name: text.missingFrom },
];

/** Commissions that a later statement no longer lists. They count until the author takes them out. */
export function VanishedPanel({ view: { vanished } }: { view: ProgramView }) {
  const { commissions, more } = vanished;
  if (commissions.length === 0) return null;
  return (
    <Panel title={text.title} note={text.note}>
      <DataTable
        stacks
        caption={text.title}
        columns={columns}
        rows={commissions.map(({ commission, fileName }) => ({
          id: commission.key,
          cells: [
            <Day key="day" day={commission.day} />,
            commission.customer ?? <Unknown key="customer" />,
            kindLabels[commission.kind],
            <Amount key="amount" amount={commission.amount} currency={commission.currency} />,
            fileName,
          ],
        }))}
      />
      {more > 0 && <p>{text.more(formatCount(more))}</p>}
    </Panel>
  );
}
