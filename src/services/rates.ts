import { BY_HAND, type MonthRate, monthRateSchema, type Rate, rateId } from '@/core/rates/rate.ts';
import { type FileRate, readRatesFile } from '@/core/rates/read.ts';
import { decodeStatement } from '@/core/statements/decode.ts';
import type { LongtailDb } from '@/db/database.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import type { RateFate, RatesPreview, RatesService } from './types.ts';

/** Rates by hand and from files. A file's rates replace the same ones of its earlier readings. */
export function createRatesService(db: LongtailDb, clock: Clock): RatesService {
  let previewed: { source: string; rates: FileRate[] } | null = null;
  return {
    async save(input: MonthRate): Promise<void> {
      const rate = monthRateSchema.parse(input);
      const id = rateId(BY_HAND, rate);
      const savedAt = clock.now();
      await changeData(db, () => db.rates.put({ ...rate, id, source: BY_HAND, days: null, savedAt }));
    },
    async remove(id: string): Promise<void> {
      await changeData(db, () => db.rates.delete(id));
    },
    async removeFile(fileName: string): Promise<void> {
      await changeData(db, () => db.rates.where('source').equals(fileName).delete());
    },
    async preview({ fileName, bytes }): Promise<RatesPreview> {
      previewed = null;
      const { rates: read, problems } = readRatesFile(decodeStatement(bytes).text);
      const rates = await withFates(db, fileName, read);
      const toSave = rates.filter(({ fate }) => fate === 'new' || fate === 'updates');
      previewed = { source: fileName, rates: toSave.map(({ fate: _, ...rate }) => rate) };
      return { fileName, rates, problems };
    },
    async publish(): Promise<number> {
      if (!previewed) throw new UserError('Choose the file again: there is nothing to import.');
      const { source, rates } = previewed;
      const savedAt = clock.now();
      const rows = rates.map((rate): Rate => ({ ...rate, id: rateId(source, rate), source, savedAt }));
      await changeData(db, () => db.rates.bulkPut(rows));
      previewed = null;
      return rows.length;
    },
  };
}

/**
 * What an import would do with each rate. A mean of fewer days than the one that is kept is older: a file of
 * the last 90 days begins in the middle of a month.
 */
async function withFates(
  db: LongtailDb,
  source: string,
  rates: readonly FileRate[],
): Promise<RatesPreview['rates']> {
  const kept = await db.rates.bulkGet(rates.map((rate) => rateId(source, rate)));
  return rates.map((rate, index) => ({ ...rate, fate: fateOf(rate, kept[index]) }));
}

function fateOf(rate: FileRate, kept: Rate | undefined): RateFate {
  if (!kept) return 'new';
  if (kept.rate === rate.rate && kept.days === rate.days) return 'same';
  const isPart = rate.days !== null && (kept.days === null || kept.days > rate.days);
  return isPart ? 'older' : 'updates';
}
