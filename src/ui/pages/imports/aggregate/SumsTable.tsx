import type { AggregateView } from '@/services/import/types.ts';
import { Amount, Unknown } from '../../../components/Amount.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { formatCount } from '../../../format.ts';
import { aggregateText as text } from '../../../i18n/aggregate.ts';

/** Of a longer statement the first are shown. */
const mostShown = 200;

/** The sums, line by line, each beside the single commissions that name the same. */
export function SumsTable({ view: { sums, check } }: { view: AggregateView }) {
  const title = text.sums(sums.length, formatCount(sums.length));
  const columns = [
    { name: text.of },
    { name: text.clicks, number: true },
    { name: text.stated, number: true },
    ...(check ? [{ name: text.read, number: true }] : []),
  ];
  return (
    <Panel title={title} note={text.sumsNote}>
      <DataTable
        caption={title}
        columns={columns}
        rows={sums.slice(0, mostShown).map(({ line, name, clicks, amount, currency }) => ({
          id: String(line),
          cells: [
            name,
            clicks === null ? <Unknown key="clicks" /> : formatCount(clicks),
            <Amount key="stated" amount={amount} currency={currency} />,
            ...(check
              ? [<Amount key="read" amount={check.byName[name]?.[currency] ?? 0} currency={currency} />]
              : []),
          ],
        }))}
      />
      {sums.length > mostShown && <p>{text.first(formatCount(mostShown))}</p>}
    </Panel>
  );
}
