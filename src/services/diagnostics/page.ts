import { DEVTO } from '@/core/articles/forem.ts';
import { sum } from '@/core/sums.ts';
import type { SyncRun } from '@/core/sync/run.ts';
import { backupTables } from '@/db/backup/tables.ts';
import { readLastCopy } from '@/db/copies.ts';
import { derivedTables, type LongtailDb } from '@/db/database.ts';
import { addedOrigins } from '@/db/owners.ts';
import type { Finding } from '@/db/self-check.ts';
import type { SnapshotsDb } from '@/db/snapshots.ts';
import type { CheckProgress } from './self-check.ts';

/** The state of Longtail in counts and times only: no amounts, titles, addresses or names. Times are epoch ms. */
export type DiagnosticFacts = {
  appVersion: string;
  schemaVersion: number;
  browser: string;
  /** Bytes; null: the browser doesn't say. */
  usage: number | null;
  quota: number | null;
  /** True where the browser promises to keep the data. */
  persisted: boolean;
  rows: { table: string; rows: number }[];
  /** The snapshots that are kept in the browser before everything is changed, and their bytes. */
  snapshots: { count: number; bytes: number };
  lastImportAt: number | null;
  /** When work last came in, measured or by hand. */
  lastWorkAt: number | null;
  lastCopyAt: number | null;
  /** Of each Forem that was synced, dev.to first. */
  syncs: SyncFacts[];
  hasDevtoAccess: boolean;
  otherSites: number;
  /** Blogs and editors that the author added but Longtail may not read: nothing is seen there. */
  sitesWithoutAccess: number;
};

/** `problem`: what kept the last sync from finishing; null: nothing. */
export type SyncFacts = { isDevto: boolean; goodAt: number | null; problem: string | null };

type OnProgress = (progress: CheckProgress) => void;

export type DiagnosticsService = {
  facts(): Promise<DiagnosticFacts>;
  /** Checks that everything is consistent; changes nothing. */
  selfCheck(onProgress: OnProgress): Promise<Finding[]>;
  /** Rebuilds everything derived; returns what is still inconsistent. */
  repair(onProgress: OnProgress): Promise<Finding[]>;
};

export type DiagnosticWork = Pick<DiagnosticsService, 'selfCheck' | 'repair'>;

/** The parts of the browser that are reported. */
export type DiagnosticSurroundings = {
  appVersion: string;
  grantedOrigins(): Promise<string[]>;
  hasAccess(origin: string): Promise<boolean>;
};

export function createDiagnosticsService(
  { db, snapshots, work }: { db: LongtailDb; snapshots: SnapshotsDb; work: DiagnosticWork },
  around: DiagnosticSurroundings,
): DiagnosticsService {
  return {
    ...work,
    async facts() {
      const [rows, kept, estimate, persisted, lastRuns, access] = await Promise.all([
        countRows(db),
        snapshots.snapshots.toArray(),
        navigator.storage.estimate(),
        navigator.storage.persisted(),
        readLastRuns(db),
        readAccess(db, around),
      ]);
      return {
        appVersion: around.appVersion,
        schemaVersion: db.verno,
        browser: navigator.userAgent,
        usage: estimate.usage ?? null,
        quota: estimate.quota ?? null,
        persisted,
        rows: rows.filter((table) => table.rows > 0),
        snapshots: { count: kept.length, bytes: sum(kept.map(({ bytes }) => bytes)) },
        ...lastRuns,
        ...access,
      };
    },
  };
}

function countRows(db: LongtailDb): Promise<DiagnosticFacts['rows']> {
  const tables = [...backupTables, ...derivedTables];
  return Promise.all(tables.map(async (table) => ({ table, rows: await db.table(table).count() })));
}

async function readLastRuns(db: LongtailDb) {
  const [imports, work, syncs, copy] = await Promise.all([
    db.imports.toArray(),
    db.timeEntries.orderBy('createdAt').last(),
    db.syncs.toArray(),
    readLastCopy(db),
  ]);
  return {
    lastImportAt: imports.length > 0 ? Math.max(...imports.map(({ importedAt }) => importedAt)) : null,
    lastWorkAt: work?.createdAt ?? null,
    lastCopyAt: copy.copiedAt,
    syncs: syncs.map(syncFacts).sort((a, b) => Number(b.isDevto) - Number(a.isDevto)),
  };
}

function syncFacts({ origin, goodAt, problem }: SyncRun): SyncFacts {
  return { isDevto: origin === DEVTO, goodAt, problem: problem?.kind ?? null };
}

async function readAccess(db: LongtailDb, around: DiagnosticSurroundings) {
  const [granted, added] = await Promise.all([around.grantedOrigins(), addedOrigins(db)]);
  const readable = await Promise.all(added.map((origin) => around.hasAccess(origin)));
  const others = granted.filter((origin) => !origin.includes('://dev.to/'));
  return {
    hasDevtoAccess: others.length < granted.length,
    otherSites: others.length,
    sitesWithoutAccess: readable.filter((isReadable) => !isReadable).length,
  };
}
