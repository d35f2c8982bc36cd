import { z } from 'zod';
import { stableHash } from '../ids.ts';
import { isCurrency } from '../money.ts';
import { dateOrders } from './dates.ts';
import { StatementError } from './error.ts';
import { decimalMarks } from './money.ts';
import { rowKinds, statuses } from './row.ts';

/** Grows when a mapping of the same shape is read differently from before. */
export const MAPPING_VERSION = 1;

const amountUnits = ['major', 'minor'] as const;

const column = z.string().nullable();

/** What a column can stand for; null: the statement has no such column. */
const columns = {
  date: column,
  customer: column,
  kind: column,
  planPrice: column,
  amount: column,
  currency: column,
  status: column,
  externalId: column,
  subId: column,
  clicks: column,
  product: column,
  originalAmount: column,
  originalExternalId: column,
  link: column,
  coupon: column,
  referrer: column,
  landingPage: column,
  payoutId: column,
};
export type ColumnField = keyof typeof columns;

/** Columns of money. */
export const moneyFields = ['amount', 'planPrice', 'originalAmount'] as const;
export type MoneyField = (typeof moneyFields)[number];

/** True where a column of that meaning holds amounts. */
export const isMoneyField = (field: ColumnField) => moneyFields.some((money) => money === field);

const settings = {
  /** For rows without a word: the statement has no such column, or the cell is empty. */
  defaultKind: z.enum(rowKinds).nullable(),
  defaultStatus: z.enum(statuses).nullable(),
  /** Null: the dates leave no doubt. */
  dateOrder: z.enum(dateOrders).nullable(),
  /** Null: decided column by column. */
  decimalMark: z.enum(decimalMarks).nullable(),
  /** For rows that name no currency themselves; null: the program's. */
  defaultCurrency: z.string().refine(isCurrency, 'Not an ISO 4217 currency code, like USD').nullable(),
  /** `minor`: amounts count minor units (cents), except in a column that shows whole ones. Null: whole units. */
  amountUnit: z.enum(amountUnits).nullable(),
};

/** What the statement's own words mean; case, accents, `_` and `-` make no difference. */
const words = {
  kind: z.record(z.string(), z.enum(rowKinds)),
  status: z.record(z.string(), z.enum(statuses)),
};

/** How the columns and words of one kind of statement are read. */
const mappingSchema = z.strictObject({ ...columns, ...settings, values: z.strictObject(words) });
export type Mapping = z.infer<typeof mappingSchema>;

/** Any part of a mapping: what a user, a remembered import or a network's profile settles. */
export const partialMappingSchema = z
  .strictObject({ ...columns, ...settings, values: z.strictObject(words).partial() })
  .partial();
export type PartialMapping = z.infer<typeof partialMappingSchema>;

export const columnFields = Object.keys(columns).filter((field): field is ColumnField => field in columns);

/** Two mappings as one, word by word; if both say something, the second wins. */
export function mergeMappings(first: PartialMapping, second: PartialMapping): PartialMapping {
  const kind = { ...first.values?.kind, ...second.values?.kind };
  const status = { ...first.values?.status, ...second.values?.status };
  return { ...first, ...second, values: { kind, status } };
}

/** Reads an untrusted value as a partial mapping. Throws StatementError `bad-mapping`. */
export function parsePartialMapping(value: unknown): PartialMapping {
  const result = partialMappingSchema.safeParse(value);
  if (result.success) return result.data;
  throw new StatementError('bad-mapping', `The mapping cannot be used. ${z.prettifyError(result.error)}`);
}

/** Throws StatementError `unknown-column` when a mapping names a column that the table lacks. */
export function checkColumns(columnNames: readonly string[], mapping: PartialMapping): void {
  for (const field of columnFields) {
    const name = mapping[field];
    if (name === undefined || name === null || columnNames.includes(name)) continue;
    throw new StatementError(
      'unknown-column',
      `The statement has no column "${name}" (for ${field}). Its columns are: ${columnNames.join(', ')}.`,
    );
  }
}

/** The same for statements with the same columns in any order: a mapping is remembered by it. */
export function headerFingerprint(columnNames: readonly string[]): string {
  return stableHash(JSON.stringify([...columnNames].sort()));
}
