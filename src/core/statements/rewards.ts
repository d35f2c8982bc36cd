import { sum } from '../sums.ts';
import { lookUp } from './words.ts';

/** What a row pays that is not money. `count` is null where the number can't be read. */
export type Reward = { unit: string; count: number | null };

/** Rewards of one unit in a statement. `count` leaves out the rows whose number can't be read. */
export type RewardSum = { unit: string; rows: number; count: number };

const unitOf = lookUp({
  credit: 'credits',
  credits: 'credits',
  'account credit': 'credits',
  'account credits': 'credits',
  point: 'points',
  points: 'points',
  token: 'tokens',
  tokens: 'tokens',
  'free month': 'free months',
  'free months': 'free months',
  'mon discount': 'discounts',
  'discount per': 'discounts',
  discount: 'discounts',
});

/**
 * The reward of a row, from the word of its currency or kind or the one beside its amount (`500 credits`); null
 * for money. Networks also pay out in credits, points and free months, which are kept apart from money.
 */
export function rewardOf(amount: string, words: readonly string[]): Reward | null {
  const [, number = '', beside = ''] = /^([-+]?[\d.,' ]*\d) *([^\d]*)$/.exec(amount.trim()) ?? [];
  const unit = [...words, beside].map(unitOf).find((found) => found !== null);
  if (!unit) return null;
  const count = Number(number.replaceAll(/[,' ]/g, ''));
  return { unit, count: number === '' || Number.isNaN(count) ? null : count };
}

/** Rewards by unit, in the order of their first row. */
export function sumRewards(rewards: readonly Reward[]): RewardSum[] {
  return [...Map.groupBy(rewards, ({ unit }) => unit)].map(([unit, own]) => ({
    unit,
    rows: own.length,
    count: sum(own.map(({ count }) => count ?? 0)),
  }));
}
