import { type ReactNode, useState } from 'react';
import type { Day as LocalDay } from '@/core/calendar.ts';
import type { RowKind } from '@/core/statements/row.ts';
import { kindLabels } from '../i18n/labels.ts';
import { Amount, Unknown } from './Amount.tsx';
import { type Column, DataTable } from './DataTable.tsx';
import { Day } from './Day.tsx';
import { ShowMore } from './ShowMore.tsx';

/** A column that knows what it shows of a record. */
export type RecordColumn<Row> = Column & { cell: (row: Row) => ReactNode };

type RecordTableProps<Row> = {
  caption: string;
  columns: readonly RecordColumn<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** Rows drawn at first and by each press of the button; all where nothing is said. */
  step?: number;
};

/** Records in a table; where there is no room for its columns, as cards. */
export function RecordTable<Row>({
  caption,
  columns,
  rows,
  idOf,
  step = Number.POSITIVE_INFINITY,
}: RecordTableProps<Row>) {
  const [shown, setShown] = useState(step);
  return (
    <>
      <DataTable
        stacks
        caption={caption}
        columns={columns}
        rows={rows
          .slice(0, shown)
          .map((row) => ({ id: idOf(row), cells: columns.map(({ cell }) => cell(row)) }))}
      />
      <ShowMore left={rows.length - shown} step={step} onMore={() => setShown(shown + step)} />
    </>
  );
}

/** What tables of commissions and of statements' rows have in common. */
export const dayColumn = (name: string): RecordColumn<{ day: LocalDay | null }> => ({
  name,
  cell: ({ day }) => <Day day={day} />,
});

export const customerColumn = (name: string): RecordColumn<{ customer: string | null }> => ({
  name,
  cell: ({ customer }) => customer ?? <Unknown />,
});

export const kindColumn = (name: string): RecordColumn<{ kind: RowKind }> => ({
  name,
  cell: ({ kind }) => kindLabels[kind],
});

export const amountColumn = (name: string): RecordColumn<{ amount: number | null; currency: string }> => ({
  name,
  number: true,
  cell: ({ amount, currency }) => <Amount amount={amount} currency={currency} />,
});
