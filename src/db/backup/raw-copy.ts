import Dexie from 'dexie';
import type { LocalChoices } from '@/core/backup/format.ts';
import { derivedTables } from '../database.ts';
import { writeBackup } from './write.ts';

const leftOut: readonly string[] = [...derivedTables, 'secrets', 'meta'];

/**
 * A database of any version as a backup of that version, which a Longtail that knows the version can restore.
 * It is opened as it is, read, and closed: nothing in it is changed.
 */
export async function rawCopy(
  name: string,
  about: { appVersion: string; madeAt: number; local: LocalChoices },
): Promise<{ blob: Blob; rows: number }> {
  const db = await new Dexie(name, { autoOpen: false }).open();
  try {
    const tables = db.tables.map((table) => table.name).filter((table) => !leftOut.includes(table));
    return await db.transaction('r', tables, async () =>
      writeBackup(db, { tables, header: { ...about, version: db.verno } }),
    );
  } finally {
    db.close();
  }
}
