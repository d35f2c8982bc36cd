import { DEVTO } from '@/core/articles/forem.ts';
import { backupTables } from '@/db/backup/tables.ts';
import { readLastCopy } from '@/db/copies.ts';
import { derivedTables, type LongtailDb } from '@/db/database.ts';
import type { Finding } from '@/db/self-check.ts';
import { readSync } from '@/db/sync.ts';
import type { CheckProgress } from './self-check.ts';

/** How things stand, in counts and times only: no amounts, titles, addresses or names. Times are epoch ms. */
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
  lastImportAt: number | null;
  lastSyncAt: number | null;
  lastCopyAt: number | null;
  /** What kept the last sync from its end. */
  syncProblem: string | null;
  hasDevtoAccess: boolean;
  otherSites: number;
};

export type DiagnosticsService = {
  facts(): Promise<DiagnosticFacts>;
  /** Looks whether everything holds together; changes nothing. */
  selfCheck(onProgress: (progress: CheckProgress) => void): Promise<Finding[]>;
  /** Makes everything that can be made again anew. */
  repair(onProgress: (progress: CheckProgress) => void): Promise<void>;
};

export type DiagnosticWork = Pick<DiagnosticsService, 'selfCheck' | 'repair'>;

/** The part of the browser that is told of. */
export type DiagnosticSurroundings = { appVersion: string; grantedOrigins(): Promise<string[]> };

export function createDiagnosticsService(
  db: LongtailDb,
  work: DiagnosticWork,
  around: DiagnosticSurroundings,
): DiagnosticsService {
  return {
    ...work,
    async facts() {
      const [rows, estimate, persisted, imports, { run }, copy, origins] = await Promise.all([
        Promise.all(
          [...backupTables, ...derivedTables].map(async (table) => ({
            table,
            rows: await db.table(table).count(),
          })),
        ),
        navigator.storage.estimate(),
        navigator.storage.persisted(),
        db.imports.toArray(),
        readSync(db, DEVTO),
        readLastCopy(db),
        around.grantedOrigins(),
      ]);
      const others = origins.filter((origin) => !origin.includes('://dev.to/'));
      return {
        appVersion: around.appVersion,
        schemaVersion: db.verno,
        browser: navigator.userAgent,
        usage: estimate.usage ?? null,
        quota: estimate.quota ?? null,
        persisted,
        rows: rows.filter((table) => table.rows > 0),
        lastImportAt: imports.length > 0 ? Math.max(...imports.map(({ importedAt }) => importedAt)) : null,
        lastSyncAt: run.goodAt,
        lastCopyAt: copy.copiedAt,
        syncProblem: run.problem?.kind ?? null,
        hasDevtoAccess: others.length < origins.length,
        otherSites: others.length,
      };
    },
  };
}
