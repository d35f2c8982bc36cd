import type { ReactNode } from 'react';
import type { ProgramFigures, ProgramMoney } from '@/core/returns/program-figures.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { formatCount, formatDay, formatPercent } from '../../format.ts';
import { programs as text } from '../../i18n/programs.ts';
import { hrefOf, type Sorting } from '../../router.ts';
import styles from './programs.module.css';

export type ColumnId = keyof typeof text.columns;

type Column = {
  id: ColumnId;
  /** What it sorts by; null is not known. */
  sortBy: (row: ProgramFigures) => number | string | null;
  /** Amounts of a currency without a rate compare with none but their own: they come apart, behind the others. */
  isMoney?: true;
  Cell: (props: { row: ProgramFigures }) => ReactNode;
};

/** Of several currencies the program's own decides the order. */
const own = (read: (money: ProgramMoney) => number | null) => (row: ProgramFigures) => {
  const [first] = row.money;
  return first ? read(first) : null;
};

/** The same as an amount, at the newest rate where there is one. */
const ownAmount = (read: (money: ProgramMoney) => number | null) =>
  own((money) => {
    const amount = read(money);
    return amount === null ? null : amount * (money.rate ?? 1);
  });

export const columns: readonly Column[] = [
  { id: 'program', sortBy: (row) => row.program.name, Cell: Name },
  {
    id: 'toDate',
    sortBy: (row) => (row.coversTo === null ? null : ownAmount(({ totals }) => totals.toDate)(row)),
    isMoney: true,
    Cell: ToDate,
  },
  {
    id: 'share',
    sortBy: own((money) => money.share),
    Cell: ({ row }) => <Lines row={row}>{({ share }) => <Percent value={share} />}</Lines>,
  },
  {
    id: 'epc',
    sortBy: ownAmount((money) => money.epc),
    isMoney: true,
    Cell: ({ row }) => (
      <Lines row={row}>{({ epc, currency }) => <Amount amount={epc} currency={currency} />}</Lines>
    ),
  },
  { id: 'conversion', sortBy: (row) => row.conversionRate, Cell: Conversion },
  {
    id: 'value',
    sortBy: ownAmount((money) => money.valuePerReferral),
    isMoney: true,
    Cell: ({ row }) => (
      <Lines row={row}>
        {({ valuePerReferral, currency }) => <Amount amount={valuePerReferral} currency={currency} />}
      </Lines>
    ),
  },
  { id: 'referrals', sortBy: (row) => row.active, Cell: Referrals },
  { id: 'churn', sortBy: (row) => row.churn, Cell: ({ row }) => <Percent value={row.churn} /> },
  {
    id: 'reversal',
    sortBy: (row) => row.reversalRate,
    Cell: ({ row }) => <Percent value={row.reversalRate} />,
  },
];

export type ProgramSorting = Sorting & { id: ColumnId };

/** Of an address; by what they earned where it names no column. */
export function sortingOf(asked: Sorting | undefined): ProgramSorting {
  const id = columns.find((column) => column.id === asked?.id)?.id;
  return { id: id ?? 'toDate', order: id && asked ? asked.order : 'desc' };
}

/** The rows in the order of a column; what is not known comes last either way. */
export function sortRows(rows: readonly ProgramFigures[], { id, order }: ProgramSorting): ProgramFigures[] {
  const { sortBy = () => null, isMoney } = columns.find((column) => column.id === id) ?? {};
  const sign = order === 'asc' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [sortBy(one), sortBy(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const apart = isMoney ? withoutRate(one).localeCompare(withoutRate(other)) : 0;
    if (apart !== 0) return apart;
    return (
      sign * (typeof a === 'string' || typeof b === 'string' ? String(a).localeCompare(String(b)) : a - b)
    );
  });
}

/** The currency of a row's amounts where it has no rate; '' sorts before any. */
function withoutRate({ money: [first] }: ProgramFigures): string {
  return first?.rate === null ? first.currency : '';
}

/** A fraction, or that it is not known. */
function Percent({ value }: { value: number | null }) {
  return value === null ? <Unknown /> : formatPercent(value);
}

/** One line a currency. */
function Lines({ row, children }: { row: ProgramFigures; children: (money: ProgramMoney) => ReactNode }) {
  return (
    <span className={styles.lines}>
      {row.money.map((money) => (
        <span key={money.currency}>{children(money)}</span>
      ))}
    </span>
  );
}

function Name({ row: { program, coversTo } }: { row: ProgramFigures }) {
  return (
    <>
      <a href={hrefOf({ page: 'program', id: program.id })} className={styles.name}>
        {program.name}
      </a>
      <span className={styles.small}>
        {coversTo === null ? text.noStatement : text.coversTo(formatDay(coversTo))}
      </span>
      {program.paidIn === 'credit' && <span className={styles.small}>{text.credit}</span>}
      {program.closed && <span className={styles.small}>{text.closed}</span>}
    </>
  );
}

function ToDate({ row }: { row: ProgramFigures }) {
  const money = useMoney();
  if (row.coversTo === null) return <Unknown />;
  return (
    <Lines row={row}>
      {({ currency, totals }) => (
        <>
          <strong>
            <Amount amount={totals.toDate} currency={currency} />
          </strong>
          {totals.pending !== 0 && (
            <span className={styles.small}>{text.pending(money(totals.pending, currency))}</span>
          )}
        </>
      )}
    </Lines>
  );
}

function Conversion({ row: { conversionRate, clicks } }: { row: ProgramFigures }) {
  return (
    <>
      <Percent value={conversionRate} />
      {clicks !== null && <span className={styles.small}>{text.ofClicks(formatCount(clicks))}</span>}
    </>
  );
}

function Referrals({ row: { active, churned } }: { row: ProgramFigures }) {
  if (active === null || churned === null) return <Unknown />;
  return (
    <>
      {formatCount(active)}
      <span className={styles.small}>{text.stopped(formatCount(churned))}</span>
    </>
  );
}
