import { expect, test } from 'vitest';
import { DEVTO } from '@/core/articles/forem.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import { createDiagnosticsService } from '@/services/diagnostics/page.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { createSyncSettings } from '@/services/sync/settings.ts';
import { accountOf } from '@/ui/pages/options/diagnostics/account.ts';
import { contents, openBackups } from '../support/backup.ts';
import { openFullWorld } from '../support/full-world.ts';

const key = 'aB3dEfGhIjKlMnOpQr';

async function open() {
  const world = await openFullWorld();
  await createSyncSettings(world.db, DEVTO).saveKey(key);
  const checks = createSelfCheck(world.db);
  const diagnostics = createDiagnosticsService(
    { db: world.db, snapshots: new SnapshotsDb(world.db.name), work: checks },
    {
      appVersion: '1.2.3',
      grantedOrigins: async () => ['https://dev.to/*', 'https://blog.example.dev/*'],
      hasAccess: async (origin) => origin === 'https://blog.example.dev',
    },
  );
  return { ...world, diagnostics, checks };
}

test('versions, sizes, last runs and access are told as they are', async () => {
  const { db, diagnostics } = await open();
  const facts = await diagnostics.facts();
  expect(facts).toMatchObject({
    appVersion: '1.2.3',
    schemaVersion: db.verno,
    browser: navigator.userAgent,
    snapshots: { count: 0, bytes: 0 },
    lastCopyAt: null,
    syncs: [{ isDevto: true, problem: null }],
    hasDevtoAccess: true,
    otherSites: 1,
    // The author's editor at cms.example.
    sitesWithoutAccess: 1,
  });
  const [imported] = await db.imports.toArray();
  expect(facts.lastImportAt).toBe(imported?.importedAt);
  expect(facts.syncs[0]?.goodAt).toBe((await db.syncs.get(DEVTO))?.goodAt);
  expect(facts.lastWorkAt).toEqual(expect.any(Number));
  expect(facts.usage).toBeGreaterThan(0);
  expect(facts.rows.find(({ table }) => table === 'importRows')).toEqual({ table: 'importRows', rows: 7 });
  expect(facts.rows.map(({ table }) => table)).not.toContain('secrets');
});

test('a snapshot that is kept is counted with its bytes', async () => {
  const { db, diagnostics } = await open();
  const backups = openBackups(db);
  await backups.restore(await backups.save(), 'replace');
  const [kept] = await new SnapshotsDb(db.name).snapshots.toArray();
  expect((await diagnostics.facts()).snapshots).toEqual({ count: 1, bytes: kept?.bytes });
});

test('the account that is copied says nothing private: no text that the author, a page or a statement gave, and no key', async () => {
  const { db, diagnostics, checks } = await open();
  await db.costs.toCollection().modify({ articleId: 'nowhere' });
  const account = accountOf(await diagnostics.facts(), await checks.selfCheck(() => undefined));
  expect(account).toContain('records of costs name a articleId that does not exist');
  const told = new Set(textsIn(await contents(db)).filter(isOwn));
  expect(told.size).toBeGreaterThan(100);
  expect([...told, key].filter((text) => account.includes(text))).toEqual([]);
});

/** All texts in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What the schema itself says in lower case letters ('paid', 'first-order') and numbers aside: names, titles, addresses. */
const isOwn = (text: string) => text.length > 3 && !/^[a-z-]+$|^[\d.-]+$/.test(text);
