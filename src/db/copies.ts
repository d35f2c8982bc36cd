import type { LastCopy } from '@/core/backup/reminder.ts';
import type { LongtailDb } from './database.ts';
import { dataVersion } from './transaction.ts';

/** Records when a copy was saved, and of which version of the data. */
export async function markCopied(db: LongtailDb, now: number, version: number): Promise<void> {
  await db.meta.bulkPut([
    { key: 'copiedAt', value: now },
    { key: 'copiedVersion', value: version },
  ]);
}

export async function readLastCopy(db: LongtailDb): Promise<LastCopy> {
  const [copiedAt, copiedVersion, version, imports, firstWork] = await Promise.all([
    db.meta.get('copiedAt'),
    db.meta.get('copiedVersion'),
    dataVersion(db),
    db.imports.toArray(),
    db.timeEntries.orderBy('createdAt').first(),
  ]);
  const began = [...imports.map(({ importedAt }) => importedAt), ...(firstWork ? [firstWork.createdAt] : [])];
  return {
    copiedAt: copiedAt?.value ?? null,
    hasChanged: copiedVersion?.value !== version,
    firstAt: began.length > 0 ? Math.min(...began) : null,
  };
}
