import Dexie from 'dexie';
import type { LongtailDb } from './database.ts';

/**
 * Runs a change of facts or decisions with the derived rows it touches as one transaction, and counts
 * the data version up, by which stored figures and forecasts are known to be old.
 */
export async function changeData<T>(db: LongtailDb, change: () => Promise<T>): Promise<T> {
  return db.transaction('rw', db.tables, async () => {
    const result = await change();
    await db.meta.put({ key: 'dataVersion', value: (await dataVersion(db)) + 1 });
    return result;
  });
}

/** Counts every change of facts and decisions. */
export async function dataVersion(db: LongtailDb): Promise<number> {
  return (await db.meta.get('dataVersion'))?.value ?? 0;
}

const HOUR_MS = 3_600_000;

/**
 * Waits for work outside the database (packing, unpacking, digests) without ending the transaction around it. Only
 * for backups: it keeps the processor busy, and other writers waiting.
 */
export function whileOpen<T>(work: () => Promise<T>): Promise<T> {
  return Promise.resolve(Dexie.waitFor(Dexie.ignoreTransaction(work), HOUR_MS));
}
