import { describe, expect, test } from 'vitest';
import { openWorld, post } from '../support/world.ts';

const awin = (...lines: string[]) =>
  ['id,sale_amount,commission,date,commission_status,type,click_ref,currency', ...lines].join('\n');
const transactions = awin(
  '1,75.00,6.00,2026-05-04 15:57:40,1,Lead,devto-1,USD',
  '2,75.00,6.00,2026-05-09 07:33:35,0,Sale,devto-1,USD',
  '3,200.00,16.00,2026-05-13 16:45:53,2,Sale,,USD',
);

describe('statements of known networks', () => {
  test('need no answer, say what they were recognised as, and import twice as once', async () => {
    const world = await openWorld();
    const { preview, counts } = await world.importText(transactions);
    expect(preview.recognisedAs).toEqual({ name: 'Awin transactions', note: null });
    expect(preview.questions).toEqual([]);
    expect(counts).toMatchObject({ new: 3 });
    const { totals } = await world.report.make();
    expect(totals.commissions).toMatchObject({ flat: 600, toDate: 600, pending: 600, reversed: 1600 });
    expect((await world.importText(transactions)).counts).toMatchObject({ new: 0, same: 3 });
  });

  test('a later pull with other columns around updates the same rows', async () => {
    const world = await openWorld();
    await world.importText(transactions);
    const later = [
      'site_name,currency,click_ref,type,commission_status,date,commission,sale_amount,id',
      'Blog,USD,devto-1,Sale,1,2026-05-09 07:33:35,6.00,75.00,2',
    ].join('\n');
    expect((await world.importText(later, {}, '2026-05-31')).counts).toMatchObject({ updates: 1, new: 0 });
    expect((await world.report.make()).totals.commissions).toMatchObject({ toDate: 1200, pending: 0 });
  });

  test('what the author settles by hand holds over the profile, now and the next time', async () => {
    const world = await openWorld();
    const byHand = { values: { status: { 0: 'held' as const } } };
    await world.importText(transactions, byHand);
    expect((await world.report.make()).totals.commissions).toMatchObject({ held: 600, pending: 0 });
    const { preview } = await world.importText(awin('4,75.00,6.00,2026-06-09 07:33:35,0,Sale,,USD'));
    expect(preview.mapping.values.status).toMatchObject({ 0: 'held', 1: 'approved', 2: 'reversed' });
  });

  test('sums over a period are never imported as commissions; it says where those are', async () => {
    const world = await openWorld();
    const summary = [
      'Tracking Id,Clicks,Items Ordered,Items Shipped,Total Earnings',
      'techblog-01-20,74,2,2,1.89',
    ].join('\n');
    await expect(world.importText(summary)).rejects.toThrow(
      /^This is Amazon tracking ID summary\..*those are in the fee earnings\.$/,
    );
    expect(await world.db.imports.count()).toBe(0);
  });

  test('a time in the network’s zone falls on the author’s day', async () => {
    const world = await openWorld();
    const { preview } = await world.importText(
      [
        'Trans ID|Trans Date|Trans Amount|Commission|Voided|Locked|Paid Date|Reference Trans|Trans Type|Aff Comment',
        '190000000|5/31/2025 8:03:00 PM|29.00|5.80||1|6/20/2025||Sale|devto-1',
      ].join('\n'),
    );
    expect(preview.rows).toMatchObject([{ day: '2025-06-01', status: 'paid', amount: 580 }]);
  });
});

describe('a statement of changes to actions that are known', () => {
  const listing = [
    'Action_Id,Action_Date,Campaign,Event_Type,Status,customer_id,Sale_Amount,Payout,Payout_Currency,SubId1',
    '8882.1,2026-05-04T10:00:00-04:00,Cloud,Recurring Payment,PENDING,c1,50.00,4.00,USD,devto-1',
    '8882.2,2026-06-09T10:00:00-04:00,Cloud,Online Sale,PENDING,c2,50.00,7.50,USD,devto-1',
    '8882.3,2026-06-20T10:00:00-04:00,Cloud,Online Sale,PENDING,c3,50.00,7.50,USD,devto-1',
  ].join('\n');
  const changes = (...lines: string[]) =>
    ['Id,State,LockedStatus,Payout,DeltaPayout,IntendedPayout,Amount', ...lines].join('\n');
  const standing = async ({ db }: Awaited<ReturnType<typeof openWorld>>) =>
    (await db.commissions.orderBy('key').toArray()).map(
      ({ externalId, day, kind, status, amount, customer }) =>
        [externalId, day, kind, status, amount, customer].join(' '),
    );

  test('takes their days and kinds, and says nothing of the others', async () => {
    const world = await openWorld();
    await world.importText(listing);
    const { preview, counts } = await world.importText(
      changes('8882.1,Approved,LOCKED,4.00,0.00,4.00,50.00', '8882.2,Reversed,LOCKED,0.00,-7.50,7.50,50.00'),
    );
    expect(preview.questions).toEqual([]);
    expect(preview.vanished.count).toBe(0);
    expect(preview.coversTo).toBe('2026-06-20');
    expect(counts).toMatchObject({ updates: 2, new: 0 });
    expect(await standing(world)).toEqual([
      '8882.1 2026-05-04 recurring approved 400 c1',
      '8882.2 2026-06-09 first-order reversed 750 c2',
      '8882.3 2026-06-20 first-order pending 750 c3',
    ]);
  });

  test('an action that is not known is an error of its line; none known, and the date is asked for', async () => {
    const world = await openWorld();
    const unknown = '8882.9,Approved,LOCKED,4.00,0.00,4.00,50.00';
    const source = { fileName: 'x.csv', bytes: new TextEncoder().encode(changes(unknown)) };
    const { questions } = await world.imports.preview(source, 'global-api', {}, {});
    expect(questions.map(({ field }) => field)).toEqual(['date']);
    await world.importText(listing);
    const { counts } = await world.importText(
      changes(unknown, '8882.1,Approved,LOCKED,4.00,0.00,4.00,50.00'),
    );
    expect(counts).toMatchObject({ updates: 1, error: 1 });
  });
});

describe('links of known networks', () => {
  const cjLink = 'https://www.anrdoezrs.net/links/1/type/dlg/sid/my-tag/https://x.example/';
  const statement = [
    'Commission ID,Action Status,Action Type,Event Date,Original,Original Action ID,Publisher Commission USD,Shopper ID',
    '26000001,closed,sim_sale,2026-05-09T19:27:16Z,true,A1,$18.00,my-tag',
  ].join('\n');

  test('stand in the report with their network, and without a program where there is none', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(7, cjLink));
    const [article] = (await world.report.make()).articles;
    expect(article?.links).toMatchObject([{ network: 'cj', program: null, subId: 'my-tag' }]);
  });

  test('name the article by a sub-ID in their path, on hosts that many programs share', async () => {
    const world = await openWorld();
    const [program] = await world.db.programs.toArray();
    if (program) await world.programs.save({ ...program, network: 'cj', linkHosts: [], subIdParam: null });
    await world.importText(statement);
    await world.articles.store('https://dev.to', post(7, cjLink));
    expect((await world.report.make()).articles).toMatchObject([{ commissions: { toDate: 1800 } }]);
  });

  test('by a common word count only where the page marks them', async () => {
    const world = await openWorld();
    const href = 'https://merchant.example/?ref=me';
    const linksOf = async () => (await world.report.make()).articles[0]?.links;
    await world.articles.store('https://dev.to', post(7, href));
    expect(await linksOf()).toEqual([]);
    const read = post(7, href);
    const links = read.links.map((link) => ({ ...link, sponsored: true as const }));
    await world.articles.store('https://dev.to', { ...read, links });
    expect(await linksOf()).toMatchObject([{ href, network: 'own-dashboard', program: null }]);
  });
});
