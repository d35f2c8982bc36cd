import type { Rate } from '@/core/rates/rate.ts';
import type { LongtailDb } from './database.ts';

/**
 * The rates that money in some currencies may be converted with: those to and from the display currency, and
 * those of a third currency to both. Reads none if no money is in another currency.
 */
export async function readRates(
  db: LongtailDb,
  currency: string,
  money: readonly (readonly { currency: string }[])[],
): Promise<Rate[]> {
  const occurring = new Set(money.flatMap((items) => items.map((item) => item.currency)));
  occurring.delete(currency);
  if (occurring.size === 0) return [];
  return db.rates
    .where('to')
    .anyOf([currency, ...occurring])
    .toArray();
}
