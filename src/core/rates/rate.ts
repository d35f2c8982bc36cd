import { isMonth } from '../calendar.ts';
import { keyOf } from '../ids.ts';
import { isCurrency } from '../money.ts';
import { z } from '../schema.ts';

/** The `source` of rates entered by hand, which take precedence over every file. */
export const BY_HAND = '';

const currency = z.string().refine(isCurrency, 'Not an ISO 4217 currency code, like USD');

export const rateValueSchema = z
  .number('A rate is a number, like 1.08.')
  .min(1e-8, 'A rate must be more than 0.')
  .max(1e8, 'A rate is at most 100,000,000.');

/** What one unit of `from` was worth in `to` in a month. */
export const monthRateSchema = z
  .object({
    month: z.string().refine(isMonth, 'Not a month, like 2026-05'),
    from: currency,
    to: currency,
    rate: rateValueSchema,
  })
  .refine(({ from, to }) => from !== to, 'A rate is between two different currencies');
export type MonthRate = z.infer<typeof monthRateSchema>;

/** A rate as it is kept. */
export type Rate = MonthRate & {
  /** `rateId(source, rate)`. */
  id: string;
  /** The name of the file it is from; `BY_HAND`. */
  source: string;
  /** How many days of the month it averages; null if it was given for the month. */
  days: number | null;
  /** Epoch ms. */
  savedAt: number;
};

/** One rate of a source for a month and a pair of currencies. */
export function rateId(source: string, { month, from, to }: Omit<MonthRate, 'rate'>): string {
  return keyOf(source, month, from, to);
}
