import { expect, test } from 'vitest';
import { openBackups, openEmpty } from '../../support/backup.ts';
import { foremArticle, foremDay, openForem } from '../../support/forem.ts';
import { globalApi } from '../../support/ledger.ts';
import { openWorld, post } from '../../support/world.ts';

/** A copy of what is stored can be read again, and taken over elsewhere. */
async function expectRestorable({ db }: Awaited<ReturnType<typeof openWorld>>) {
  const here = openBackups(db);
  const file = await here.save();
  expect((await here.check(file)).tables.every((table) => table.new + table.different === 0)).toBe(true);
  await openEmpty().restore(file, 'replace');
}

test('a feed that lists everybody who had a hand in a post as one author', async () => {
  const world = await openWorld();
  const everybody = Array.from({ length: 60 }, (_, n) => `Contributor ${n}`).join(', ');
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>B</title>
    <item><title>Post</title><link>https://blog.example.com/post</link><dc:creator>${everybody}</dc:creator></item></channel></rss>`;
  const blogs = world.blogsOn({ 'https://blog.example.com/feed': feed });
  const { blog, articles } = await blogs.add('blog.example.com');
  expect(await blogs.confirm(blog.id, articles)).toBe(1);
  const stored = await world.db.blogs.get(blog.id);
  expect(stored?.authors).toMatchObject([{ name: everybody.slice(0, 200) }]);
  await expectRestorable(world);
  // As it was kept before it was cut.
  await world.db.blogs.put({ ...blog, authors: [{ name: everybody, isOwn: true, basis: 'said', url: '' }] });
  await expectRestorable(world);
});

const most = Number.MAX_SAFE_INTEGER;
const long = (letters: number) => 'ä'.repeat(letters);

test('a post, a program, a statement and a spreadsheet with the longest texts, the largest numbers and the last days', async () => {
  const world = await openWorld();
  const { db } = world;
  await world.settings.save({ currency: 'USD', hourlyRateTarget: most, timeZone: 'Pacific/Kiritimati' });
  const [terms] = globalApi.terms;
  if (!terms) throw new RangeError('No terms');
  const tiers = [{ when: long(200), firstOrderRate: 10, recurringRate: 0 }];
  const dated = { ...terms, terms: { ...terms.terms, tiers, notes: long(2000), holdDays: most } };
  await world.programs.save({ ...globalApi, name: long(80), meanLifetimeMonths: 69, terms: [dated] });
  const href = `https://go.example-network.com/x?subId1=${'a'.repeat(3900)}`;
  await world.articles.store(
    'https://dev.to',
    post(1, href, { title: long(500), tags: Array.from({ length: 50 }, () => long(100)), wordCount: 1e6 }),
  );
  const amount = '90071992547409.91';
  const statement = [
    'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID',
    `${long(9000)},2026-05-16,${long(9000)},First order,${amount},${amount},USD,Paid,${long(9000)}`,
    'A2,9999-12-31T23:00:00-05:00,A.,Recurring,1.00,1.00,USD,Paid,x',
    'A3,0000-01-01T01:00:00+14:00,A.,Recurring,1.00,1.00,USD,Paid,x',
  ].join('\n');
  expect((await world.importText(statement)).counts).toMatchObject({ new: 1, error: 2 });
  const digits = '9'.repeat(400);
  await world.importSheet(
    `URL,Word count,Hours,Conversions,First order\nhttps://dev.to/me/${'a'.repeat(3000)},${digits},5000,${digits},${amount}\n`,
  );
  await world.rates.save({ month: '9999-12', from: 'EUR', to: 'USD', rate: 1e8 });
  await world.rates.save({ month: '0000-01', from: 'EUR', to: 'USD', rate: 1e-8 });
  await world.labels.change([{ articleId: 'devto:1', labels: { topic: long(40) } }]);
  await world.costs.add({
    ...{
      articleIds: ['devto:1'],
      of: 'each',
      day: '2026-05-01',
      amount: 1e8,
      currency: 'USD',
      note: long(200),
    },
  });
  await expectRestorable(world);
  expect(await db.openingBalances.toArray()).toMatchObject([{ wordCount: null, conversions: null }]);
});

test('what a Forem and a feed date beyond all calendars', async () => {
  const world = await openWorld();
  await world.settings.save({ currency: 'USD', hourlyRateTarget: null, timeZone: 'Pacific/Kiritimati' });
  const late = '9999-12-31T23:59:59Z';
  const forem = openForem(world.db, {
    all: [foremArticle(1, { published_at: late, published_timestamp: late, page_views_count: most })],
    history: { 1: { '2026-11-20': foremDay(1e15) } },
    referrers: { domains: [{ domain: long(300), count: most }] },
  });
  await forem.sync();
  const item = (slug: string, date: string) =>
    `<item><title>${slug}</title><link>https://blog.example.com/${slug}</link><pubDate>${date}</pubDate></item>`;
  const feed = `<rss version="2.0"><channel><title>B</title>${item('late', late)}${item('early', '0000-01-01T00:00:01+14:00')}</channel></rss>`;
  const blogs = world.blogsOn({ 'https://blog.example.com/feed': feed });
  const { blog, articles } = await blogs.add('blog.example.com');
  expect(await blogs.confirm(blog.id, articles)).toBe(2);
  await expectRestorable(world);
});
