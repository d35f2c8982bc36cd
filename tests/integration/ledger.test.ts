import { describe, expect, test } from 'vitest';
import { openWorld, post } from '../support/world.ts';

const HEADER = 'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID';
const statement = (...lines: string[]) => [HEADER, ...lines].join('\n');

/** Two customers; the second is known by no sub-ID. */
const may = statement(
  'G1,2026-05-16,A.K.,First order,50.00,7.50,USD,Paid,devto-1',
  'G2,2026-05-20,D.R.,First order,50.00,7.50,USD,Pending,',
);
const june = statement(
  'G1,2026-05-16,A.K.,First order,50.00,7.50,USD,Paid,devto-1',
  'G2,2026-05-20,D.R.,First order,50.00,7.50,USD,Paid,',
  'G3,2026-06-16,A.K.,Recurring,50.00,4.00,USD,Paid,devto-1',
);

const toDate = async (world: Awaited<ReturnType<typeof openWorld>>) =>
  (await world.report.make()).totals.commissions.toDate;

describe('importing statements', () => {
  test('a later statement updates what an earlier one said, and adds the rest', async () => {
    const world = await openWorld();
    expect((await world.importText(may)).counts).toMatchObject({ new: 2 });
    expect(await toDate(world)).toBe(750);
    expect((await world.importText(june)).counts).toMatchObject({ new: 1, updates: 1, same: 1 });
    expect(await toDate(world)).toBe(1900);
  });

  test('an older statement imported again changes nothing', async () => {
    const world = await openWorld();
    await world.importText(may);
    await world.importText(june);
    const before = await world.derived();
    expect((await world.importText(may)).counts).toMatchObject({ older: 1, same: 1 });
    expect(await world.derived()).toEqual(before);
  });

  test('undoing an import brings back what was there', async () => {
    const world = await openWorld();
    await world.importText(may);
    const before = await world.derived();
    const { importId } = await world.importText(june);
    await world.undo(importId);
    expect(await world.derived()).toEqual(before);
    expect(await world.db.importRows.count()).toBe(2);
  });

  test('two equal sales on one day stay two, and importing them again adds none', async () => {
    const world = await openWorld();
    const equal = 'Date,Customer,Event,Commission,Currency,Status\n'.concat(
      '2026-05-16,A.,Recurring,4.00,USD,Paid\n2026-05-16,A.,Recurring,4.00,USD,Paid\n',
    );
    await world.importText(equal);
    expect(await toDate(world)).toBe(800);
    expect((await world.importText(equal)).counts).toMatchObject({ same: 2, new: 0 });
    expect(await toDate(world)).toBe(800);
  });
});

describe('attribution', () => {
  test('by the sub-ID of a link in the article, also when the article is seen after the import', async () => {
    const world = await openWorld();
    await world.importText(june.replaceAll('devto-1', 'my-tag'));
    await world.articles.store('https://dev.to', post(7, 'https://go.example-network.com/x?subId1=my-tag'));
    const report = await world.report.make();
    expect(report.articles).toMatchObject([{ commissions: { toDate: 1150 }, links: [{ subId: 'my-tag' }] }]);
    expect(report.unattributed.commissions.toDate).toBe(750);
  });

  test('a value seen in two articles decides nothing', async () => {
    const world = await openWorld();
    const href = 'https://go.example-network.com/x?subId1=my-tag';
    await world.articles.store('https://dev.to', post(7, href));
    await world.articles.store('https://dev.to', post(8, href));
    await world.importText(june.replaceAll('devto-1', 'my-tag'));
    expect((await world.report.make()).unattributed.commissions.toDate).toBe(1900);
  });

  test('by hand it survives a re-import, and can be taken back', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(7, 'https://elsewhere.example/'));
    await world.importText(may);
    const decision = { programId: 'global-api', keys: await world.keysOf('D.R.') };
    await world.attribution.settle([{ ...decision, articleId: 'devto:7' }]);
    await world.importText(june);
    expect((await world.report.make()).articles).toMatchObject([{ commissions: { firstOrder: 750 } }]);
    await world.attribution.settle([{ ...decision, articleId: null }]);
    expect((await world.report.make()).articles).toMatchObject([{ commissions: { firstOrder: 0 } }]);
  });

  test("another person's post is refused", async () => {
    const world = await openWorld();
    const foreign = post(9, 'https://x.example/', { authorIds: [555] });
    await expect(world.articles.store('https://dev.to', foreign)).rejects.toThrow('Not an article');
    expect(await world.db.articles.count()).toBe(0);
  });
});
