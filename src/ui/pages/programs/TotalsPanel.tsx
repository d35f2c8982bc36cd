import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import { Amount } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { article } from '../../i18n/article.ts';
import { programs } from '../../i18n/programs.ts';

const text = programs.totals;
const names = [
  'firstOrder',
  'recurring',
  'bonus',
  'flat',
  'adjustment',
  'toDate',
  'pending',
  'held',
  'reversed',
] as const;

/** The program's commissions by kind and status, a row a currency. */
export function TotalsPanel({ view: { money, coversTo } }: { view: ProgramFigures }) {
  if (coversTo === null) {
    return (
      <Panel title={text.title}>
        <p>{text.none}</p>
      </Panel>
    );
  }
  return (
    <Panel title={text.title} note={text.note}>
      <DataTable
        stacks
        caption={text.caption}
        columns={[
          { name: text.currency },
          ...names.map((name) => ({ name: article.commissions[name], number: true })),
        ]}
        rows={money.map(({ currency, totals }) => ({
          id: currency,
          cells: [
            currency,
            ...names.map((name) => <Amount key={name} amount={totals[name]} currency={currency} />),
          ],
        }))}
      />
    </Panel>
  );
}
