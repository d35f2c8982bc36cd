import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { contents, context, openBackups, openEmpty, quiet } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';
import { openWorld, post } from '../../support/world.ts';

const ledger = (db: ReturnType<typeof openEmpty>['db']) =>
  Promise.all([db.commissions, db.referrals, db.rollups, db.clickDays].map((table) => table.toArray()));

test('merging what is there already changes nothing', async () => {
  const world = await openFullWorld();
  const backups = openBackups(world.db);
  const before = await contents(world.db);
  const file = await backups.save();
  const check = await backups.check(file);
  expect(check.tables.filter((table) => table.new + table.different + table.gone > 0)).toEqual([]);
  expect(check.rows).toBe(Object.values(before).flat().length);
  await backups.restore(file, 'merge');
  expect(await contents(world.db)).toEqual(before);
});

test('the dry run counts what is new, different and gone, and writes nothing', async () => {
  const world = await openFullWorld();
  const backups = openBackups(world.db);
  const file = await backups.save();
  await world.db.costs.clear();
  await world.db.articles.update('devto:1', { labels: { topic: 'databases' } });
  await world.articles.store('https://dev.to', post(9, 'https://x.example/'));
  const before = await contents(world.db);
  const check = await backups.check(file);
  const changes = check.tables.flatMap(({ table, new: added, different, gone }) =>
    added + different + gone > 0 ? [[table, added, different, gone]] : [],
  );
  expect(changes).toEqual([
    ['articles', 0, 1, 1],
    ['publications', 0, 0, 1],
    ['links', 0, 0, 1],
    ['costs', 1, 0, 0],
  ]);
  expect(await contents(world.db)).toEqual(before);
});

test('of two that differ the later stands; where nothing tells, the one here', async () => {
  const world = await openFullWorld();
  const backups = openBackups(world.db);
  await world.rates.save({ month: '2026-07', from: 'EUR', to: 'USD', rate: 1.2 });
  const file = await backups.save();
  const [rate] = await world.db.rates.toArray();
  // Here an older rate, other settings, and another label.
  await world.db.rates.update(rate?.id ?? '', { rate: 1.1, savedAt: 1 });
  await world.settings.save({ currency: 'EUR', hourlyRateTarget: null, timeZone: 'UTC' });
  await world.labels.change([{ articleId: 'devto:1', labels: { topic: 'databases' } }]);
  await backups.restore(file, 'merge');
  expect(await world.db.rates.toArray()).toMatchObject([{ rate: 1.2 }]);
  expect(await world.db.settings.get('author')).toMatchObject({ currency: 'EUR' });
  expect(await world.db.articles.get('devto:1')).toMatchObject({ labels: { topic: 'databases' } });
});

test('two halves of one author’s data become one, and equal a rebuild', async () => {
  const whole = await openFullWorld();
  const file = await openBackups(whole.db).save();
  const other = await openWorld();
  await other.articles.store('https://dev.to', post(7, 'https://go.example-network.com/x?subId1=devto-7'));
  await other.importText(
    'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID\nZ1,2026-08-16,Z.,First order,50.00,7.50,USD,Paid,devto-7\nA4,2026-08-16,A.,Recurring,50.00,4.00,USD,Paid,devto-1\n',
  );
  const backups = openBackups(other.db);
  await backups.restore(file, 'merge');
  const merged = await ledger(other.db);
  expect(await other.db.commissions.count()).toBe((await whole.db.commissions.count()) + 2);
  await rebuild(other.db);
  expect(await ledger(other.db)).toEqual(merged);
  // A's fourth payment found the referral that the other half knew.
  expect(await other.db.referrals.filter(({ customer }) => customer === 'A.').count()).toBe(1);
});

test('articles that were made one on one side bring along what the other side put on them', async () => {
  const world = await openWorld();
  for (const id of [1, 2]) await world.articles.store('https://dev.to', post(id, 'https://x.example/'));
  await world.time.logWork({ articleId: 'devto:2', activity: 'writing', hours: 1, day: '2026-05-12' });
  const file = await openBackups(world.db).save();
  const target = openEmpty();
  await target.restore(file, 'replace');
  await world.publications.merge('devto:2', 'devto:1');
  const joined = await openBackups(world.db).save();
  await target.restore(joined, 'merge');
  const { articles } = JSON.parse(await target.report());
  expect(articles.map((article: { hours: number }) => article.hours)).toEqual([1]);
  await openBackups(world.db).restore(file, 'merge');
  expect((await world.report.make()).articles.map((article) => article.hours)).toEqual([1]);
});

test('a program of the same name that was set up apart is named, and nothing is merged', async () => {
  const world = await openFullWorld();
  const file = await openBackups(world.db).save();
  const other = await openWorld();
  const program = await other.db.programs.get('global-api');
  if (!program) throw new Error('no program');
  await other.db.programs.clear();
  await other.db.programs.put({ ...program, id: 'another' });
  const before = await contents(other.db);
  const backups = openBackups(other.db);
  expect((await backups.check(file)).namesakes).toEqual(['Global API']);
  await expect(backups.restore(file, 'merge')).rejects.toThrow('“Global API” was set up');
  expect(await contents(other.db)).toEqual(before);
  await backups.restore(file, 'replace');
  expect(await other.db.programs.toCollection().primaryKeys()).toEqual(['global-api']);
});

test('replacing keeps what was there as a snapshot, that brings it back; the API key stays', async () => {
  const world = await openFullWorld();
  const file = await openBackups(world.db).save();
  const other = await openWorld();
  await other.db.secrets.put({ origin: 'https://dev.to', key: 'k'.repeat(24) });
  const before = await contents(other.db);
  const backups = openBackups(other.db);
  await backups.restore(file, 'replace');
  const [snapshot] = await backups.snapshots.snapshots.toArray();
  expect(snapshot).toMatchObject({ reason: 'replace', rows: Object.values(before).flat().length });
  await backups.restore(snapshot?.file ?? new Blob(), 'replace');
  expect(await contents(other.db)).toEqual(before);
  expect(await other.db.secrets.count()).toBe(1);
  for (let n = 0; n < 6; n += 1) await openBackups(other.db, n).restore(file, 'replace');
  expect(await (await file.text()).includes('k'.repeat(24))).toBe(false);
});

test('cancelled on the way, a backup gives nothing and a restore changes nothing', async () => {
  const world = await openFullWorld();
  const source = openBackups(world.db);
  await expect(source.work.save(context, () => void source.cancel())).rejects.toMatchObject({
    name: 'AbortError',
  });
  const file = await source.save();
  const target = openBackups((await openWorld()).db);
  const before = await contents(target.db);
  for (const mode of ['merge', 'replace'] as const) {
    for (const at of ['restoring', 'rebuilding']) {
      const cancelled = target.work.restore(file, mode, context, ({ stage }) => {
        if (stage === at) void target.cancel();
      });
      await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
      expect(await contents(target.db)).toEqual(before);
    }
  }
  await expect(target.work.check(file, () => void target.cancel())).rejects.toMatchObject({
    name: 'AbortError',
  });
  await target.work.check(file, quiet);
});
