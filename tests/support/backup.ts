import { backupTables } from '@/db/backup/tables.ts';
import { LongtailDb } from '@/db/database.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import { createBackupWork } from '@/services/backup/service.ts';
import { createFiguresService } from '@/services/figures.ts';
import { createReportService } from '@/services/report.ts';

export const noChoices = { hidden: null, idleMinutes: null };
export const context = { appVersion: '0.0.0', local: noChoices };
export const quiet = () => undefined;

/** The work around backups on a database, with snapshots of its own. */
export function openBackups(db: LongtailDb, now = Date.parse('2026-11-22T12:00:00Z')) {
  const clock = { now: () => now };
  const snapshots = new SnapshotsDb(db.name);
  const work = createBackupWork(db, snapshots, clock);
  const figures = createFiguresService(db, clock);
  return {
    db,
    snapshots,
    work,
    cancel: work.cancel,
    save: async (part = {}) => (await work.save({ ...context, ...part }, quiet)).blob,
    check: (file: Blob) => work.check(file, quiet),
    restore: (file: Blob, mode: 'merge' | 'replace') => work.restore(file, mode, context, quiet),
    /** The public report, as text. */
    report: async () =>
      JSON.stringify(await createReportService(db, clock, '0.0.0', () => figures.refresh()).make()),
  };
}

/** A database with nothing in it. */
export function openEmpty() {
  return openBackups(new LongtailDb(`empty-${crypto.randomUUID()}`));
}

/** Everything that a backup holds, by table. */
export async function contents(db: LongtailDb): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    backupTables.map(async (name) => [name, await db.table(name).toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** A packed text. */
export async function pack(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

export async function unpack(file: Blob): Promise<string> {
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
