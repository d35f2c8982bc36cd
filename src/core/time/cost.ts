import { type Day, isDay } from '../calendar.ts';
import { type AmountsByCurrency, isCurrency, shareOut, sumByCurrency } from '../money.ts';
import { z } from '../schema.ts';

/** Money spent on an article, in minor units. */
export type Cost = {
  id: string;
  articleId: string;
  day: Day;
  amount: number;
  currency: string;
  note: string;
};

/** The most that one cost can be: a hundred million minor units, more is a typing mistake. */
const MOST = 100_000_000;

/** A cost as the author enters it, of one article or of several at once. */
export const costInputSchema = z.object({
  articleIds: z.array(z.string().min(1)).min(1, 'Choose the article that it was for.'),
  /** `each`: the amount is what each article cost; `shared`: all of them together. */
  of: z.enum(['each', 'shared']),
  day: z.string().refine(isDay, 'The day must be a real date, like 2026-05-13.'),
  amount: z
    .number('An amount is a number, like 30 or 30.50.')
    .int('An amount can’t have fractions of a cent.')
    .positive('A cost must be more than 0.')
    .max(MOST, 'That is too much for one cost.'),
  currency: z.string().refine(isCurrency, 'Not a currency code. Use three letters, like USD.'),
  note: z.string().trim().max(200, 'A note has at most 200 characters.'),
});
export type CostInput = z.infer<typeof costInputSchema>;

/** Each article's part of a cost, in the order given; the parts of a shared one add up to it. */
export function costOfEach({ articleIds, of, amount, currency }: CostInput): number[] {
  return of === 'each' ? articleIds.map(() => amount) : shareOut(amount, currency, articleIds.length);
}

/** Costs summed by currency. */
export function costsByCurrency(costs: readonly Cost[]): AmountsByCurrency {
  return sumByCurrency(costs);
}
