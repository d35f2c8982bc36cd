import type { ProgramFigures, ProgramMoney } from '@/core/returns/program-figures.ts';
import type { CopiedCell, CopiedColumn } from '@/core/returns/table-text.ts';
import { programs as text } from '../../i18n/programs.ts';

/** A program in one of its currencies. */
export type CopiedProgram = { figures: ProgramFigures; money: ProgramMoney };

export function copiedPrograms(rows: readonly ProgramFigures[]): CopiedProgram[] {
  return rows.flatMap((figures) => figures.money.map((money) => ({ figures, money })));
}

const { columns, copied } = text;
const share = (value: number | null): CopiedCell => (value === null ? null : { share: value });
const amount = (value: number | null, currency: string): CopiedCell =>
  value === null ? null : { amount: value, currency };
/** Of statements: not known before there is one. */
const stated = ({ figures, money }: CopiedProgram, read: (totals: ProgramMoney['totals']) => number) =>
  amount(figures.coversTo === null ? null : read(money.totals), money.currency);

/** The table of programs as it is copied: a currency a row. */
export const copiedColumns: readonly CopiedColumn<CopiedProgram>[] = [
  { name: columns.program.name, cell: ({ figures }) => figures.program.name },
  { name: copied.coversTo, cell: ({ figures }) => figures.coversTo },
  { name: copied.currency, cell: ({ money }) => money.currency },
  { name: columns.toDate.name, number: true, cell: (row) => stated(row, ({ toDate }) => toDate) },
  { name: copied.pending, number: true, cell: (row) => stated(row, ({ pending }) => pending) },
  { name: columns.share.name, number: true, cell: ({ money }) => share(money.share) },
  { name: columns.epc.name, number: true, cell: ({ money }) => amount(money.epc, money.currency) },
  { name: copied.clicks, number: true, cell: ({ figures }) => figures.clicks },
  { name: columns.conversion.name, number: true, cell: ({ figures }) => share(figures.conversionRate) },
  {
    name: columns.value.name,
    number: true,
    cell: ({ money }) => amount(money.valuePerReferral, money.currency),
  },
  { name: columns.referrals.name, number: true, cell: ({ figures }) => figures.active },
  { name: copied.stopped, number: true, cell: ({ figures }) => figures.churned },
  { name: columns.churn.name, number: true, cell: ({ figures }) => share(figures.churn) },
  { name: columns.reversal.name, number: true, cell: ({ figures }) => share(figures.reversalRate) },
];
