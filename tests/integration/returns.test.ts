import { describe, expect, test } from 'vitest';
import { isAheadStale } from '@/db/ahead.ts';
import { readKeptForecasts } from '@/db/live/held.ts';
import clicks from '../scenarios/tier-one-article/reports/clicks.csv?raw';
import statement from '../scenarios/tier-one-article/reports/global-api.csv?raw';
import { globalApi } from '../support/ledger.ts';
import { openWorld, post } from '../support/world.ts';

/** Three first orders at 50, two customers paid six more months of 4.00, 4.5 hours. */
async function workedExample() {
  const world = await openWorld();
  const href = 'https://go.example-network.com/x?subId1=devto-3100001';
  await world.articles.store('https://dev.to', post(3100001, href));
  await world.time.logWork({
    articleId: 'devto:3100001',
    activity: 'writing',
    hours: 4.5,
    day: '2026-05-13',
  });
  await world.importText(statement);
  await world.importText(clicks, {}, undefined, 'clicks.csv');
  return world;
}

describe('an article with 3 first orders at 50 and 2 x 6 months of 4.00 in 4.5 hours', () => {
  test('earned 70.50, 15.67 an hour', async () => {
    const [article] = (await (await workedExample()).report.make()).articles;
    expect(article).toMatchObject({
      commissions: { firstOrder: 2250, recurring: 4800, toDate: 7050 },
      effectiveHourlyRate: 1567,
      conversions: 3,
      runRate: 800,
      clicksByMonth: [41, 22, 17, 15, 14, 13, 3],
    });
  });

  test('is expected to bring 88.81 more in 24 months by the referrals there now, and more by upgrades and new ones', async () => {
    const [article] = (await (await workedExample()).report.make()).articles;
    const { headline, breakEven, projectedHourlyRate } = article?.projection ?? {};
    expect(Math.abs((headline?.bySource.existing ?? 0) - 8881)).toBeLessThanOrEqual(1);
    const { pending, existing, upgrades, newReferrals } = headline?.bySource ?? {};
    expect(pending).toBe(0);
    // Two customers of 50.00 without an upgrade in 14 months: 2 / 114 a month, at most twice the price and 10 % of it once.
    expect(upgrades).toBeGreaterThan(0);
    expect(upgrades).toBeLessThan(8881);
    // Some 14 clicks a month and 3 customers of 145: one or two more at 7.50 and some months of 4.00.
    expect(newReferrals).toBeGreaterThan(1000);
    expect(newReferrals).toBeLessThan(30_000);
    expect(headline?.mean).toBe((existing ?? 0) + (upgrades ?? 0) + (newReferrals ?? 0));
    // .12 with the referrals there now alone
    expect(breakEven?.probabilityWithin24).toBeGreaterThan(0.12);
    expect(breakEven?.probabilityWithin24).toBeLessThan(0.5);
    const rates = [projectedHourlyRate?.p10, projectedHourlyRate?.p50, projectedHourlyRate?.p90].map(Number);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
  });

  test('the same data gives the same numbers, and a second report changes nothing', async () => {
    const world = await workedExample();
    const other = await workedExample();
    expect((await world.report.make()).articles).toEqual((await other.report.make()).articles);
    expect(await world.report.make()).toEqual(await world.report.make());
  });

  test('forecasts made are kept, one a day', async () => {
    const world = await workedExample();
    await world.report.make();
    await world.time.logWork({
      articleId: 'devto:3100001',
      activity: 'editing',
      hours: 1,
      day: '2026-05-14',
    });
    await world.report.make();
    const kept = await world.db.forecastsMade.where({ articleId: 'devto:3100001' }).toArray();
    expect(kept).toMatchObject([{ madeOn: '2026-11-22', coversTo: { 'global-api': '2026-11-20' } }]);
  });

  test('coverage that ends months before now churns nobody', async () => {
    const world = await openWorld('2027-06-01T12:00:00Z');
    await world.articles.store('https://dev.to', post(3100001, 'https://x.example/'));
    await world.importText(statement);
    expect((await world.report.make()).programs).toMatchObject([{ referrals: { active: 2, churned: 1 } }]);
  });
});

describe('what is not known is null', () => {
  test('without statements there are no conversions, clicks, hours or projection', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
    const [article] = (await world.report.make()).articles;
    expect(article).toMatchObject({
      conversions: null,
      hours: null,
      effectiveHourlyRate: null,
      runRate: null,
      views: null,
    });
    expect(article?.clicksByMonth.every((count) => count === null)).toBe(true);
    expect(article?.projection.headline).toMatchObject({
      mean: null,
      p50: null,
      bySource: { existing: null },
    });
  });

  test('statements without customers count to date, and what recurs in them is not known', async () => {
    const world = await openWorld();
    await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
    await world.importText(
      'Date,Event,Commission,Currency,Status,Sub ID\n2026-06-16,Recurring,4.00,USD,Paid,devto-1\n2026-07-16,Recurring,4.00,USD,Paid,devto-1\n',
    );
    const [article] = (await world.report.make()).articles;
    expect(article).toMatchObject({ commissions: { toDate: 800 }, conversions: null, runRate: null });
    expect(article?.projection.headline?.bySource.existing).toBeNull();
    expect(article?.projection.basis).toContain('name no customer');
  });

  test('another currency stands apart and is not added', async () => {
    const world = await openWorld();
    await world.importText(statement.replaceAll(',USD,', ',EUR,'));
    const report = await world.report.make();
    expect(report.totals.commissions.toDate).toBe(0);
    expect(report.unconverted).toMatchObject([{ currency: 'EUR', commissions: { toDate: 7050 } }]);
    expect(report.programs[0]?.original).toMatchObject([{ currency: 'EUR', commissions: { toDate: 7050 } }]);
  });

  test('pending money is a source of its own, at its chance of approval', async () => {
    const world = await openWorld();
    const rows = ['2026-06-16,A.,Recurring,4.00,USD,Paid', '2026-07-16,A.,Recurring,4.00,USD,Pending'];
    await world.importText(`Date,Customer,Event,Commission,Currency,Status\n${rows.join('\n')}\n`);
    const [unattributed] = await world.db.figures.where({ articleId: '' }).toArray();
    await world.report.make();
    const made = await world.db.figures.get('');
    expect(unattributed).toBeUndefined();
    // One settled row: (1 + 9) / (1 + 0 + 10) of 4.00 is 3.64.
    expect(made?.headline?.bySource.pending).toBe(364);
  });
});

test("the day of publication is the author's day, in another time zone too", async () => {
  const world = await openWorld();
  await world.articles.store(
    'https://dev.to',
    post(1, 'https://x.example/', { publishedAt: '2026-05-14T23:30:00Z' }),
  );
  expect((await world.report.make()).articles[0]?.publishedOn).toBe('2026-05-14');
  await world.settings.save({ currency: 'USD', hourlyRateTarget: null, timeZone: 'Europe/Berlin' });
  expect((await world.report.make()).articles[0]?.publishedOn).toBe('2026-05-15');
});

describe('the months ahead', () => {
  test('are stored, stale after a change, and end where the forecast does', async () => {
    const world = await workedExample();
    const [article] = (await world.report.make()).articles;
    await world.figures.lookAhead(true);
    const made = await world.db.ahead.get('ahead');
    const { p10, p50, p90 } = article?.projection.headline ?? {};
    expect(made?.paces[0]?.months[23]?.total).toMatchObject({ p10, p50, p90 });
    expect(await isAheadStale(world.db, '2026-11-22', true)).toBe(false);
    await world.time.logWork({
      articleId: 'devto:3100001',
      activity: 'editing',
      hours: 1,
      day: '2026-05-14',
    });
    expect(await isAheadStale(world.db, '2026-11-22', true)).toBe(true);
  });

  test('the first forecast of a month is kept, whatever is made later in it', async () => {
    const world = await workedExample();
    await world.figures.lookAhead(true);
    const [first] = await world.db.monthForecasts.where({ articleId: 'devto:3100001' }).toArray();
    expect(first).toMatchObject({ madeOn: '2026-11-22', settled: 7050, currency: 'USD' });
    await world.programs.save({ ...globalApi, meanLifetimeMonths: 40 });
    await world.figures.lookAhead(true);
    expect(await world.db.monthForecasts.where({ articleId: 'devto:3100001' }).toArray()).toEqual([first]);
  });

  test('older days that become known replace the forecast of the month, and leave out those before it', async () => {
    const world = await workedExample();
    await world.figures.keepMonth();
    const months = async () =>
      (await world.db.monthForecasts.where({ articleId: '*' }).toArray()).map(({ id, settled }) => [
        id,
        settled,
      ]);
    const before = await months();
    const [own] = await world.db.monthForecasts.toArray();
    if (!own) throw new Error('no forecast');
    await world.db.monthForecasts.put({ ...own, id: 'last month', articleId: '*', madeOn: '2026-10-22' });
    expect(await readKeptForecasts(world.db)).toMatchObject({ outgrown: 0 });
    // The first order's row once more, as of another one months before.
    const [head, line = ''] = statement.split('\n');
    const older = line.replace(/^[^,]+/, 'older').replace(/\d{4}-\d\d-\d\d/, '2026-01-10');
    await world.importText([head, older].join('\n'));
    expect(await readKeptForecasts(world.db)).toMatchObject({ kept: [], outgrown: 2 });
    await world.figures.keepMonth();
    const { kept, outgrown } = await readKeptForecasts(world.db);
    expect(outgrown).toBe(1);
    expect(kept.find(({ articleId }) => articleId === '*')).toMatchObject({ madeOn: '2026-11-22' });
    expect(await months()).not.toEqual(before);
  });

  test('each month keeps its forecast by itself, without a page that shows it', async () => {
    const world = await workedExample();
    await world.figures.keepMonth();
    const kept = () => world.db.monthForecasts.where({ articleId: '*' }).toArray();
    expect(await kept()).toMatchObject([{ madeOn: '2026-11-22', settled: 7050 }]);
    // Stopping is all that is held to account: the paces of writing are worked out where a page shows them.
    expect((await world.db.ahead.get('ahead'))?.isWhole).toBe(false);
    expect(await isAheadStale(world.db, '2026-11-22', false)).toBe(false);
    expect(await isAheadStale(world.db, '2026-11-22', true)).toBe(true);
    const first = await kept();
    await world.programs.save({ ...globalApi, meanLifetimeMonths: 40 });
    await world.figures.keepMonth();
    expect(await kept()).toEqual(first);
    expect(await isAheadStale(world.db, '2026-11-22', false)).toBe(true);
  });

  test('what a program books past the day that all others reach stands apart from what came by it', async () => {
    const world = await workedExample();
    const second = { ...globalApi, id: 'second', name: 'Second', linkHosts: ['second.example'] };
    await world.programs.save(second);
    const short = statement
      .split('\n')
      .slice(0, 1)
      .concat('S-1,2026-05-16,Z.Z.,First order,50.00,7.50,USD,Paid,');
    const source = { fileName: 'second.csv', bytes: new TextEncoder().encode(short.join('\n')) };
    await world.imports.preview(source, second.id, {}, { coversTo: '2026-11-18' });
    await world.imports.publish(() => undefined);
    await world.figures.keepMonth();
    const { kept, later } = await readKeptForecasts(world.db);
    expect(kept.find(({ articleId }) => articleId === '*')).toMatchObject({ settled: 7800 });
    // The statement's last row is of 20 November: 4.00.
    expect(later).toMatchObject([{ articleId: 'devto:3100001', day: '2026-11-20', amount: 400 }]);
  });

  test('a projection is taken apart from what is stored, and adds up to it', async () => {
    const world = await workedExample();
    const [article] = (await world.report.make()).articles;
    const made = await world.figures.explainArticle('devto:3100001');
    const worth = made?.referrals.reduce((sum, each) => sum + (each.worth?.existing ?? 0), 0) ?? 0;
    expect(Math.round(worth)).toBe(article?.projection.headline?.bySource.existing);
    expect(await world.figures.explainProgram(globalApi.id)).toHaveLength(1);
    expect(await world.figures.explainArticle('devto:1')).toBeNull();
    expect(await world.figures.whatIf('nothing', { recurring: 1, shorter: 0, flat: null })).toBeNull();
  });
});
