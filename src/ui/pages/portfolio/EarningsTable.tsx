import { Amount, Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { formatCount } from '../../format.ts';
import { portfolio as words } from '../../i18n/portfolio.ts';
import type { EarningsViewProps } from './EarningsView.tsx';
import { rowName } from './step-names.ts';

const text = words.earnings;

/** The same figures as a table, newest first. */
export function EarningsTable({
  table,
  portfolio: { currency },
}: Pick<EarningsViewProps, 'table' | 'portfolio'>) {
  const { columns, totalAt, rows } = table;
  return (
    <DataTable
      stacks
      caption={text.caption}
      columns={[
        { name: text.step },
        { name: text.published, number: true },
        ...columns.map((name) => ({ name, number: true })),
      ]}
      rows={rows.toReversed().map((row) => {
        const { id, state, articles, values, low, high } = row;
        return {
          id,
          cells: [
            rowName(row),
            articles === null ? <Unknown key="articles" /> : formatCount(articles),
            ...values.map((value, index) =>
              state === 'future' && index === totalAt ? (
                <Estimate
                  key={columns[index]}
                  points={{ p10: low, p90: high, mean: value }}
                  currency={currency}
                />
              ) : (
                <Amount key={columns[index]} amount={value} currency={currency} />
              ),
            ),
          ],
        };
      })}
    />
  );
}
