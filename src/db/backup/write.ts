import { type BackupHeader, SECTION_ROWS } from '@/core/backup/format.ts';
import { backupWriter } from '@/core/backup/writer.ts';
import { sum } from '@/core/sums.ts';
import { whileOpen } from '../transaction.ts';
import { packer, sha256 } from './pack.ts';
import { eachSection, type Source } from './rows.ts';

type Writing = {
  tables: readonly string[];
  header: Omit<BackupHeader, 'format' | 'rows'>;
  /** Called with rows before they are written. */
  look?: (table: string, rows: readonly unknown[]) => void;
  /** Called with the rows written so far and the rows in all. Throws to stop the writing. */
  onRows?: (done: number, total: number) => void;
};

/** Packs some tables as a backup. Must run inside a transaction over them, so that all is of one moment. */
export async function writeBackup(
  source: Source,
  { tables, header, look, onRows }: Writing,
): Promise<{ blob: Blob; rows: number }> {
  const pack = packer();
  try {
    const counts = await Promise.all(
      tables.map(async (name) => [name, await source.table(name).count()] as const),
    );
    const total = sum(counts.map(([, count]) => count));
    const rows = Object.fromEntries(counts);
    const writer = backupWriter({ format: 'longtail.backup', ...header, rows }, sha256);
    await whileOpen(() => pack.add(writer.header));
    let done = 0;
    await eachSection(source, tables, SECTION_ROWS, async (table, rows) => {
      look?.(table, rows);
      await whileOpen(async () => pack.add(await writer.section(table, rows)));
      done += rows.length;
      onRows?.(done, total);
    });
    await whileOpen(async () => pack.add(await writer.end()));
    return { blob: await whileOpen(() => pack.finish()), rows: total };
  } catch (cause) {
    void pack.giveUp(cause);
    throw cause;
  }
}
