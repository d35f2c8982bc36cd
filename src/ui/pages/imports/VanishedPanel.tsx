import type { Preview } from '@/services/import/types.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Day } from '../../components/Day.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { kindLabels } from '../../i18n/labels.ts';

const text = importText.vanished;
const columns = [
  { name: text.day },
  { name: text.customer },
  { name: text.kind },
  { name: text.amount, number: true },
  { name: text.from },
];

/** Rows that earlier statements have and this one lacks, though it covers their days. */
export function VanishedPanel({ vanished: { count, first } }: Pick<Preview, 'vanished'>) {
  if (count === 0) return null;
  const title = text.title(count, formatCount(count));
  return (
    <Panel title={title} note={text.note}>
      <DataTable
        stacks
        caption={title}
        columns={columns}
        rows={first.map(({ key, day, customer, kind, amount, currency, fileName }) => ({
          id: key,
          cells: [
            <Day key="day" day={day} />,
            customer ?? <Unknown key="customer" />,
            kindLabels[kind],
            <Amount key="amount" amount={amount} currency={currency} />,
            fileName,
          ],
        }))}
      />
      {first.length < count && <p>{text.more(formatCount(count - first.length))}</p>}
    </Panel>
  );
}
