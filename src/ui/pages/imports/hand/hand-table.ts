import { isDay } from '@/core/calendar.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { isWithoutMoney } from '@/core/statements/read-row.ts';
import { commissionKinds, type RowKind, type Status, statuses } from '@/core/statements/row.ts';
import { importText } from '../../../i18n/import.ts';

const text = importText.hand;

export const handKinds = [
  ...commissionKinds,
  'refund',
  'sign-up',
  'cancellation',
] as const satisfies RowKind[];

/** One row as it is typed. */
export type HandRow = {
  /** Its place in the form, never given twice. */
  id: number;
  date: string;
  customer: string;
  kind: (typeof handKinds)[number];
  amount: string;
  status: Status;
  subId: string;
  planPrice: string;
  externalId: string;
};

const columns = {
  date: 'Date',
  customer: 'Customer',
  kind: 'Kind',
  amount: 'Commission',
  status: 'Status',
  subId: 'Sub-ID',
  planPrice: 'Plan price',
  externalId: 'Id',
} as const;

const fields = ['date', 'customer', 'kind', 'amount', 'status', 'subId', 'planPrice', 'externalId'] as const;

/** How a statement made by hand is read: its words are Longtail's own. */
export const handMapping: PartialMapping = {
  ...columns,
  dateOrder: 'ymd',
  values: {
    kind: Object.fromEntries(handKinds.map((kind) => [kind, kind])),
    status: Object.fromEntries(statuses.map((status) => [status, status])),
  },
};

/** The rows as a table with its header row, as a statement has them. */
export function handTable(rows: readonly HandRow[]): string[][] {
  return [
    fields.map((field) => columns[field]),
    ...rows.map((row) => fields.map((field) => row[field].trim())),
  ];
}

/** What is missing in a row, by field. */
export function missingIn({ date, amount, kind }: HandRow): { date?: string; amount?: string } {
  return {
    ...(!isDay(date) && { date: text.dateMissing }),
    ...(amount.trim() === '' && !isWithoutMoney(kind) && kind !== 'refund' && { amount: text.amountMissing }),
    ...(amount.trim() !== '' && isWithoutMoney(kind) && { amount: text.noAmount }),
  };
}
