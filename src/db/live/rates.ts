import { BY_HAND, type Rate } from '@/core/rates/rate.ts';
import type { LongtailDb } from '../database.ts';
import type { RatesFileView, RatesView } from './types.ts';

/** The rates that were entered, and each file that rates are from. */
export async function readRatesView(db: LongtailDb): Promise<RatesView> {
  const bySource = Map.groupBy(await db.rates.toArray(), (rate) => rate.source);
  const byHand = bySource.get(BY_HAND) ?? [];
  bySource.delete(BY_HAND);
  return {
    byHand: byHand.sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0)),
    files: [...bySource].map(fileView),
  };
}

function fileView([fileName, rates]: [string, Rate[]]): RatesFileView {
  const months = rates.map(({ month }) => month).sort();
  return {
    fileName,
    count: rates.length,
    currencies: new Set(rates.flatMap(({ from, to }) => [from, to])).size,
    from: months[0] ?? '',
    to: months.at(-1) ?? '',
    savedAt: Math.max(...rates.map((rate) => rate.savedAt)),
  };
}
