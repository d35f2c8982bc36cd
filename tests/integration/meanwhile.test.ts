import { describe, expect, test } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { createImportService } from '@/services/import/service.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld, post } from '../support/world.ts';

const quiet = () => undefined;

describe('two dashboards that import at once', () => {
  /** Two of them at one moment, each with a preview of the same file. */
  async function openTwo() {
    const world = await openWorld();
    const now = world.clock.now();
    const source = { fileName: 'statement.csv', bytes: new TextEncoder().encode(statementOf(20)) };
    const open = async () => {
      const imports = createImportService(world.db, { now: () => now });
      await imports.preview(source, 'global-api', {}, {});
      return imports;
    };
    return { ...world, first: await open(), second: await open() };
  }

  test('the same file: both are kept, each row counts once, and either can be undone', async () => {
    const { db, first, second, derived, undo } = await openTwo();
    const [one, other] = await Promise.all([first.publish(quiet), second.publish(quiet)]);
    expect(await createSelfCheck(db).selfCheck(quiet)).toEqual([]);
    expect(await db.imports.count()).toBe(2);
    expect(await db.commissions.count()).toBe(20);
    const both = await derived();
    await undo(one.importId);
    expect(await derived()).toEqual(both);
    await undo(other.importId);
    expect(await db.commissions.count()).toBe(0);
  });
});

describe('a step that is taken back after its article was made one with another', () => {
  async function openTwoArticles() {
    const world = await openWorld();
    for (const id of [1, 2]) await world.articles.store('https://dev.to', post(id, 'https://x.example/'));
    await world.importText(
      'Id,Date,Customer,Event,Commission,Currency,Status\nA,2026-06-16,M.,Recurring,4.00,USD,Paid\n',
    );
    await world.costs.add({
      ...{ articleIds: ['devto:1'], of: 'each', amount: 3000, currency: 'USD' },
      ...{ day: '2026-05-01', note: '' },
    });
    return world;
  }

  test('a cost that was removed is on what it became', async () => {
    const world = await openTwoArticles();
    const [cost] = await world.db.costs.toArray();
    const removed = await world.costs.remove(cost?.id ?? '');
    await world.publications.merge('devto:1', 'devto:2');
    await world.costs.revert(removed);
    expect((await world.report.make()).articles).toMatchObject([{ costs: 3000 }]);
  });

  test('money that was settled is of what it became, and ties with the total', async () => {
    const world = await openTwoArticles();
    const settled = { programId: 'global-api', keys: await world.keysOf('M.') };
    await world.attribution.settle([{ ...settled, articleId: 'devto:1' }]);
    const taken = await world.attribution.settle([{ ...settled, articleId: null }]);
    await world.publications.merge('devto:1', 'devto:2');
    await world.attribution.revert(taken);
    const { articles, unattributed, totals } = await world.report.make();
    expect(articles).toMatchObject([{ commissions: { toDate: 400 } }]);
    expect([unattributed.commissions.toDate, totals.commissions.toDate]).toEqual([0, 400]);
    expect(await createSelfCheck(world.db).selfCheck(quiet)).toEqual([]);
  });

  test('where it is gone altogether, that is said, and nothing changes', async () => {
    const world = await openTwoArticles();
    const [cost] = await world.db.costs.toArray();
    const removed = await world.costs.remove(cost?.id ?? '');
    for (const table of [world.db.articles, world.db.publications]) await table.clear();
    await expect(world.costs.revert(removed)).rejects.toThrow(/article is gone/);
    expect(await world.db.costs.count()).toBe(0);
  });
});
