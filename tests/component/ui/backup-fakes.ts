import { vi } from 'vitest';
import type { App } from '@/ui/context.tsx';

type Backups = App['services']['backups'];

/** Readings of an author who never saved a copy, and has nothing to lose. */
export const noCopies = {
  lastCopy: async () => ({ copiedAt: null, hasChanged: false, firstAt: null }),
  snapshots: async () => [],
};

const file = { name: 'longtail-backup-2026-11-22.jsonl.gz', blob: new Blob(['x']), rows: 1234 };

/** Backups that take every step. */
export function fakeBackups() {
  return {
    save: vi.fn<Backups['save']>(async () => ({ ...file, unfit: null })),
    saveRaw: vi.fn<Backups['saveRaw']>(async () => file),
    check: vi.fn<Backups['check']>(async () => ({
      madeAt: Date.parse('2026-11-01T12:00:00Z'),
      appVersion: '0.1.0',
      rows: 3,
      tables: [{ table: 'articles', new: 2, same: 1, different: 0, gone: 4 }],
      namesakes: [],
    })),
    restore: vi.fn<Backups['restore']>(async () => 3),
    cancel: vi.fn<Backups['cancel']>(async () => {}),
    snapshot: vi.fn<Backups['snapshot']>(async () => file),
    removeSnapshot: vi.fn<Backups['removeSnapshot']>(async () => {}),
    deleteEverything: vi.fn<Backups['deleteEverything']>(async () => {}),
  };
}

type Diagnostics = App['services']['diagnostics'];

export function fakeDiagnostics() {
  return {
    facts: vi.fn<Diagnostics['facts']>(async () => ({
      appVersion: '0.1.0',
      schemaVersion: 1,
      browser: 'Test',
      usage: 12_300_000,
      quota: 1_000_000_000,
      persisted: true,
      rows: [{ table: 'articles', rows: 40 }],
      snapshots: { count: 2, bytes: 1_400_000 },
      lastImportAt: null,
      lastWorkAt: null,
      lastCopyAt: null,
      syncs: [
        { isDevto: true, goodAt: Date.parse('2026-11-20T12:00:00Z'), problem: null },
        { isDevto: false, goodAt: null, problem: 'unauthorized' },
      ],
      hasDevtoAccess: true,
      otherSites: 1,
      sitesWithoutAccess: 0,
    })),
    selfCheck: vi.fn<Diagnostics['selfCheck']>(async () => []),
    repair: vi.fn<Diagnostics['repair']>(async () => []),
  };
}
