import { expect, test, vi } from 'vitest';
import { DEVTO } from '@/core/articles/forem.ts';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { askWithKey } from '@/platform/forem.ts';
import { log } from '@/platform/log.ts';
import { createSyncSettings } from '@/services/sync/settings.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld, post } from '../support/world.ts';

const key = 'aB3dEfGhIjKlMnOpQr';

/** All that is written to the console while something is done. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const lines: unknown[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...parts) => {
      lines.push(...parts.map((part) => (part instanceof Error ? `${part.stack} ${part.cause}` : part)));
    }),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  return lines.map(String).join('\n');
}

test('the API key is in one table, and in no report, table or other store', async () => {
  const world = await openWorld();
  await createSyncSettings(world.db, DEVTO).saveKey(key);
  await world.articles.store('https://dev.to', post(7, 'https://go.example-network.com/x?subId1=a'));
  await world.importText(statementOf(20));
  const report = JSON.stringify(await world.report.make());
  const table = articleTableCsv(await readPortfolio(world.db, '2026-11-22'));
  const stores = await Promise.all(
    world.db.tables.map(async ({ name }) => ({
      name,
      rows: JSON.stringify(await world.db.table(name).toArray()),
    })),
  );
  expect(stores.filter(({ rows }) => rows.includes(key)).map(({ name }) => name)).toEqual(['secrets']);
  expect(report + table).not.toContain(key);
});

test('a key that is none is refused without being repeated', async () => {
  const world = await openWorld();
  const wrong = `${key} with words behind it`;
  const said = await createSyncSettings(world.db, DEVTO)
    .saveKey(wrong)
    .catch((error: Error) => error.message);
  expect(said).toMatch(/not an API key/);
  expect(said).not.toContain(key);
});

test('a request with the key that fails leaves no line of it, and goes to that site alone', async () => {
  const asked: Request[] = [];
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    asked.push(new Request(input, init));
    throw new TypeError('Failed to fetch');
  });
  const lines = await logged(() => askWithKey(DEVTO, '/api/articles/me/all', key));
  fetching.mockRestore();
  expect(asked.map(({ url, credentials }) => [url, credentials])).toEqual([
    ['https://dev.to/api/articles/me/all', 'omit'],
  ]);
  expect(asked[0]?.headers.get('api-key')).toBe(key);
  expect(lines).not.toContain(key);
});

test('importing, correcting and reporting write nothing to the console; what the logger writes is what it is told', async () => {
  const world = await openWorld();
  const lines = await logged(async () => {
    await world.importText(statementOf(50));
    await world
      .importText('Date,Customer,Commission,Status\nyesterday,Jane Roe,12.34,Paid\n')
      .catch(() => undefined);
    await world.report.make();
  });
  expect(lines).toBe('');
  expect(await logged(async () => log.error('start failed', new Error('closed')))).toContain('start failed');
});
