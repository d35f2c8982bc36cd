import { type Day, isDay } from '@/core/calendar.ts';
import { isCurrency } from '@/core/money.ts';
import type { Cost, CostInput } from '@/core/time/cost.ts';
import { time } from '../../i18n/time.ts';
import { amountField, parseAmount } from '../../numbers.ts';

const text = time.costs;

/** A cost as it is being typed. */
export type CostDraft = Pick<CostInput, 'of' | 'note'> & { amount: string; currency: string; day: Day };
export type CostErrors = Partial<Record<'amount' | 'currency' | 'day', string>>;

/** What a form begins with: a new cost of a day, or one that is there. */
export function draftOf(currency: string, day: Day, cost?: Cost): CostDraft {
  if (!cost) return { amount: '', currency, day, note: '', of: 'each' };
  const { amount, note } = cost;
  return {
    amount: amountField(amount, cost.currency),
    currency: cost.currency,
    day: cost.day,
    note,
    of: 'each',
  };
}

/** The draft as a cost of some articles, or what is wrong with each field. */
export function readCost(
  draft: CostDraft,
  articleIds: string[],
  today: Day,
): { cost: CostInput } | { errors: CostErrors } {
  const currency = draft.currency.trim().toUpperCase();
  const known = isCurrency(currency);
  const amount = known ? parseAmount(draft.amount, currency) : null;
  const badDay = !isDay(draft.day);
  const errors: CostErrors = {
    ...(!known && { currency: text.badCurrency }),
    ...(known && (amount === null || amount <= 0) && { amount: text.badAmount }),
    ...(badDay && { day: time.fields.badDay }),
    ...(!badDay && draft.day > today && { day: time.fields.future }),
  };
  if (amount === null || Object.keys(errors).length > 0) return { errors };
  const { day, note, of } = draft;
  return { cost: { articleIds, of, day, amount, currency, note } };
}
