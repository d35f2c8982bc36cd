import { describe, expect, test } from 'vitest';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { openWorld, post } from '../support/world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

const HEADER =
  'URL,Date published,Word count,Hours,Clicks month 1,Clicks month 2,Clicks month 3,Conversions,First order,Recurring,Effective hourly rate';
const one = `${HEADER}\nhttps://dev.to/sample_author/post-1,2026-05-14,1840,4.5,41,22,17,3,$22.50,$48.00,$15.67\n`;
const href = 'https://go.example-network.com/x?subId1=devto-1';

const statement = (...lines: string[]) =>
  ['Id,Date,Customer,Event,Commission,Currency,Status,Sub ID', ...lines].join('\n');

const facts = async ({ db }: World) => ({
  articles: await db.articles.toArray(),
  publications: await db.publications.toArray(),
  balances: await db.openingBalances.toArray(),
  spreadsheets: await db.spreadsheets.toArray(),
  work: await db.timeEntries.toArray(),
});
const report = async (world: World) => world.report.make();
const article = async (world: World) => (await report(world)).articles[0];

describe("an author's spreadsheet", () => {
  test('becomes articles, hours, clicks, conversions and commissions', async () => {
    const world = await openWorld();
    const { counts, preview } = await world.importSheet(one);
    expect(counts).toMatchObject({ new: 1, error: 0 });
    expect(preview.rows[0]?.notes).toEqual([]);
    expect(await article(world)).toMatchObject({
      url: 'https://dev.to/sample_author/post-1',
      publishedOn: '2026-05-14',
      wordCount: 1840,
      hours: 4.5,
      hoursEstimated: 4.5,
      clicksByMonth: [41, 22, 17, null, null, null, null],
      conversions: 3,
      commissions: { firstOrder: 2250, recurring: 4800, toDate: 7050 },
      effectiveHourlyRate: 1567,
    });
    expect((await report(world)).totals).toMatchObject({ hours: 4.5, commissions: { toDate: 7050 } });
  });

  test('can be taken back, and nothing of it is left', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(7, href));
    const before = [await facts(world), await report(world)];
    const { importId } = await world.importSheet(
      `${one}https://dev.to/sample_author/post-7,,,3,,,,,5.00,,\n`,
    );
    expect((await report(world)).articles).toHaveLength(2);
    await world.spreadsheets.undo(importId);
    expect([await facts(world), await report(world)]).toEqual(before);
  });

  test('imported again it changes nothing; a newer one replaces it, and its undo brings it back', async () => {
    const world = await openWorld();
    await world.importSheet(one, { asOf: '2026-10-31' });
    const before = await report(world);
    expect((await world.importSheet(one, { asOf: '2026-10-31' })).counts).toMatchObject({ same: 1, new: 0 });
    expect(await report(world)).toEqual(before);
    const newer = await world.importSheet(one.replace('$48.00', '$56.00').replace('4.5', '5:00'));
    expect(newer.preview.rows[0]).toMatchObject({ fate: 'updates' });
    expect(await article(world)).toMatchObject({
      hours: 5,
      commissions: { firstOrder: 2250, recurring: 5600 },
    });
    await world.spreadsheets.undo(newer.importId);
    expect(await report(world)).toEqual(before);
  });

  test('hours that are logged already are not added again, later ones are', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, href));
    const work = { articleId: 'devto:1', activity: 'writing', day: '2026-05-13' } as const;
    await world.time.logWork({ ...work, hours: 3 });
    await world.importSheet(one);
    expect(await article(world)).toMatchObject({ hours: 4.5, hoursEstimated: 1.5 });
    await world.time.logWork({ ...work, activity: 'maintenance', hours: 1, day: '2026-11-22' });
    expect(await article(world)).toMatchObject({ hours: 5.5, hoursEstimated: 1.5 });
  });

  test('where more is logged than it says, what is logged stands, and the row says so', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, href));
    await world.time.logWork({ articleId: 'devto:1', activity: 'writing', hours: 6, day: '2026-05-13' });
    const { preview } = await world.importSheet(one);
    expect(preview.rows[0]?.notes.join(' ')).toMatch(/^Changes clicks.*More hours than these are logged/);
    expect(await article(world)).toMatchObject({ hours: 6, hoursEstimated: 0 });
  });

  test('a program that a spreadsheet speaks of is not removed', async () => {
    const world = await openWorld();
    await world.importSheet(one, { programId: 'global-api' });
    await expect(world.programs.remove('global-api')).rejects.toThrow('Undo its spreadsheets (1) first');
  });

  test('the page, read later, joins the article that the spreadsheet named', async () => {
    const world = await openWorld();
    const { importId } = await world.importSheet(one.replace('post-1,', 'post-1/?utm_source=x#top,'));
    const [named] = await world.db.articles.toArray();
    await world.time.logWork({
      articleId: named?.id ?? '',
      activity: 'editing',
      hours: 1,
      day: '2026-11-22',
    });
    await world.articles.store('https://dev.to', post(1, href));
    const articles = (await report(world)).articles;
    expect(articles).toMatchObject([
      {
        title: 'Post 1',
        wordCount: 1000,
        hours: 5.5,
        commissions: { toDate: 7050 },
        publications: [post(1, '').url],
      },
    ]);
    await world.spreadsheets.undo(importId);
    expect((await report(world)).articles).toMatchObject([
      { title: 'Post 1', hours: 1, commissions: { toDate: 0 } },
    ]);
  });

  test('so does a page that the spreadsheet spells in another way, however it was stored', async () => {
    const world = await openWorld();
    const { id, names, url } = {
      ...{ id: 'url:0123456789abcdef', names: ['dev.to/sample_author/%70ost-1'] },
      url: 'https://dev.to/sample_author/%70ost-1',
    };
    await world.importSheet(one.replace('https://dev.to/sample_author/post-1', url));
    // As it was stored while every spelling had an id of its own.
    const [named] = await world.db.publications.toArray();
    await world.db.publications.clear();
    if (named) await world.db.publications.add({ ...named, id, names });
    await world.importSheet(one.replace('4.5,', '5,'));
    expect(await world.db.publications.toCollection().primaryKeys()).toEqual([id]);
    expect((await report(world)).articles).toMatchObject([{ hours: 5 }]);
  });

  test('a page whose canonical address the spreadsheet names is the same article, at two places', async () => {
    const world = await openWorld();
    const blog = 'https://blog.example.dev/post-one';
    await world.importSheet(one.replace('https://dev.to/sample_author/post-1', blog));
    await world.articles.store('https://dev.to', post(1, href, { canonicalUrl: blog }));
    expect((await report(world)).articles).toMatchObject([
      { url: blog, publications: [blog, post(1, '').url], commissions: { toDate: 7050 } },
    ]);
  });
});

describe('what cannot be taken as it stands is told by row', () => {
  test('merged titles, totals, duplicates, unknown articles, units and a rate that does not fit', async () => {
    const world = await openWorld();
    const text = [
      'My articles 2026;;;;;;',
      'Adresse;Veröffentlicht;Stunden;Klicks Monat 1;Erstbestellung (€);Wiederkehrend;Stundensatz',
      'AI posts;;;;;;',
      'dev.to/sample_author/a;14.05.2026;4,5;41;22,50 €;48,00 €;15,67 €/h',
      'https://dev.to/sample_author/b;15.05.2026;4h 30m;1.204;7,50;;20,00',
      'https://dev.to/sample_author/a/;14.05.2026;9;1;1,00;;',
      'https://dev.to/sample_author/c;16.05.2026;soon;12 %;$5,00;;',
      'not a link;16.05.2026;1;1;1,00;;',
      ';;;;;;',
      'Summe;;19;1246;36,00;48,00;',
    ].join('\n');
    const { preview } = await world.importSheet(text);
    expect(preview.format).toMatchObject({ currency: 'EUR', decimalMark: ',' });
    expect(preview.rows.map(({ line, fate, notes }) => [line, fate, notes.join(' ')])).toEqual([
      [1, 'ignored', 'A title above the table.'],
      [3, 'ignored', '"AI posts" stands alone: a heading, not an article.'],
      [4, 'new', ''],
      [5, 'new', 'The hourly rate says "20,00"; the row\'s own figures give "1.67 EUR".'],
      [6, 'ignored', expect.stringContaining('same article as line 4')],
      [7, 'new', expect.stringMatching(/"soon" is not a number of hours.*"12 %" is a share/)],
      [8, 'error', '"not a link" is not a web address.'],
      [10, 'ignored', 'A totals row.'],
    ]);
    const rows = preview.rows.flatMap((row) => row.row ?? []);
    expect(rows[1]).toMatchObject({ seconds: 16_200, clicks: [1204, null, null], firstOrder: 750 });
    expect(rows[3]).toMatchObject({ currency: 'USD', firstOrder: 500, seconds: null });
  });

  test('what can be read in two ways holds the import back until it is settled', async () => {
    const world = await openWorld();
    const text =
      'URL,Published,Hours\nhttps://dev.to/a/b,05/04/2026,1\nhttps://dev.to/a/c,06/05/2026,1\nhttps://dev.to/a/d,04/05/2026,1\n';
    await expect(world.importSheet(text)).rejects.toThrow('day first or month first');
    expect(await world.db.articles.count()).toBe(0);
    await world.importSheet(text, { choice: { dateOrder: 'dmy' } });
    expect((await report(world)).articles.map((item) => item.publishedOn)).toEqual(
      expect.arrayContaining(['2026-04-05', '2026-05-06', '2026-05-04']),
    );
  });
});

describe('statements imported later', () => {
  const rows = [
    'R1,2026-05-20,A.,First order,22.50,USD,Paid,devto-1',
    'R2,2026-06-20,A.,Recurring,48.00,USD,Paid,devto-1',
    'R3,2026-11-10,A.,Recurring,4.00,USD,Paid,devto-1',
    'R4,2026-11-16,A.,Recurring,4.00,USD,Paid,devto-1',
  ];

  async function withBalance() {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, href));
    await world.importSheet(one.replace('$48.00', '$52.00'), { asOf: '2026-11-15', programId: 'global-api' });
    return world;
  }

  test('rows dated within a balance are kept but do not add; later ones do', async () => {
    const world = await withBalance();
    const { importId } = await world.importText(statement(...rows.slice(2)));
    const [row] = (await world.readPortfolio()).articles;
    expect(row).toMatchObject({
      commissions: { firstOrder: 2250, recurring: 5600 },
      notAdded: { rows: 1, amount: 400 },
      openings: [{ state: 'counts', recurring: 5200 }],
    });
    await world.undo(importId);
    expect(await article(world)).toMatchObject({ commissions: { recurring: 5200 } });
  });

  test('that cover everything since publication replace it whole; undone, it stands again', async () => {
    const world = await withBalance();
    await world.importText(statement(...rows.slice(2)));
    const before = await report(world);
    const { importId } = await world.importText(
      statement(...rows.slice(0, 3)),
      {},
      '2026-11-10',
      'older.csv',
    );
    // From the day of publication (14 May) on nothing is covered before 20 May: the balance stands.
    expect((await article(world))?.commissions).toMatchObject({ firstOrder: 2250, recurring: 5600 });
    await world.undo(importId);
    await world.importAll(statement(...rows), '2026-05-14', '2026-11-16');
    const [row] = (await world.readPortfolio()).articles;
    expect(row).toMatchObject({
      commissions: { firstOrder: 2250, recurring: 5600 },
      notAdded: { rows: 0 },
      openings: [{ state: 'replaced' }],
      figures: { conversions: 1 },
    });
    expect(before.totals.commissions.toDate).toBe(7850);
  });

  test('rows of no article are within it too; of another program they are not', async () => {
    const world = await withBalance();
    await world.importText(statement(...rows).replaceAll('devto-1', ''));
    const made = await report(world);
    expect(made.totals.commissions.toDate).toBe(2250 + 5200 + 400);
    expect(made.unattributed.commissions.toDate).toBe(400);
  });
});

test('the article table, exported as CSV, is recognised and imports again without change (actual#3154)', async () => {
  const world = await openWorld();
  await world.articles.store(
    'https://dev.to',
    post(7, href, { title: '=Seven, "quoted"', publishedAt: '2026-06-01T08:00:00Z' }),
  );
  await world.importSheet(one.replace('Word count', 'Title,Word count').replace(',1840', ',-- one,1840'));
  await world.importText(statement('R1,2026-06-20,A.,Recurring,4.00,USD,Paid,devto-7'));
  const before = await report(world);
  const table = articleTableCsv(await world.readPortfolio());
  expect(table.split('\r\n')[0]).toBe(
    'URL,Title,Published,Words,Hours,Clicks month 1,Clicks month 2,Clicks month 3,Conversions,First order,Recurring,Effective hourly rate,Currency',
  );
  const again = await world.importSheet(table);
  expect(again.counts).toMatchObject({ same: 2, new: 0, updates: 0 });
  expect(await report(world)).toEqual(before);
  const fresh = await openWorld();
  expect((await fresh.importSheet(table)).preview.rows.flatMap((row) => row.notes)).toEqual([]);
  expect(articleTableCsv(await fresh.readPortfolio())).toBe(table);
});
