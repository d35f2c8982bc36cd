import { expect, test } from 'vitest';
import { openWorld, post } from '../support/world.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const statement = [
  'Date,Customer,Event,Commission,Currency,Status,Sub ID',
  '2026-05-16,A.,First order,12.34,EUR,Paid,devto-1',
  '2026-06-16,A.,Recurring,10.00,EUR,Paid,devto-1',
  '2026-05-18,B.,First order,1500,JPY,Paid,',
].join('\n');

async function worldWithStatement() {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://go.example-network.com/?subId1=devto-1'));
  await world.importText(statement, {}, '2026-07-01');
  return world;
}

test('a rate by hand converts what has come and what is to come; taken back, it stands apart again', async () => {
  const world = await worldWithStatement();
  const before = await world.report.make();
  expect(before.totals.commissions.toDate).toBe(0);
  await world.rates.save({ month: '2026-05', from: 'EUR', to: 'USD', rate: 1.1 });
  const after = await world.report.make();
  // (12.34 + 10.00) x 1.10 = 24.574; a month: 10.00 x 1.10.
  expect(after.totals).toMatchObject({ commissions: { toDate: 2457 }, runRate: 1100 });
  expect(after.articles[0]).toMatchObject({ commissions: { toDate: 2457 }, runRate: 1100 });
  expect(after.articles[0]?.projection.headline?.bySource.existing).toBeGreaterThan(0);
  expect(after.articles[0]?.projection.basis).toContain('newest rate: 1 EUR = 1.1 USD (2026-05)');
  expect(after.unconverted).toMatchObject([{ currency: 'JPY', commissions: { toDate: 1500 } }]);
  const [rate] = await world.db.rates.toArray();
  await world.rates.remove(rate?.id ?? '');
  expect(await world.report.make()).toEqual(before);
});

test('a file is previewed, imported, imported again without change, and taken back', async () => {
  const world = await worldWithStatement();
  const text = 'Date,USD,JPY,\n2026-05-28,1.1000,162.00,\n2026-05-29,1.1200,161.00,\n2026-05-30,x,161.00,\n';
  const source = { fileName: 'eurofxref-hist.csv', bytes: bytes(text) };
  const preview = await world.rates.preview(source);
  expect(preview.rates).toMatchObject([
    { to: 'USD', rate: 1.11, days: 2, fate: 'new' },
    { to: 'JPY', days: 3, fate: 'new' },
  ]);
  expect(preview.problems).toMatchObject([{ line: 4, column: 'USD', value: 'x' }]);
  expect(await world.db.rates.count()).toBe(0);
  expect(await world.rates.publish()).toBe(2);
  // (12.34 + 10.00) x 1.11 = 24.7974; 1500 x 1.11 / 161.3333 = 10.3202: 35.1176 together.
  expect((await world.report.make()).totals.commissions.toDate).toBe(3512);
  const again = await world.rates.preview(source);
  expect(again.rates.map(({ fate }) => fate)).toEqual(['same', 'same']);
  expect(await world.rates.publish()).toBe(0);
  await world.rates.removeFile(source.fileName);
  expect((await world.report.make()).totals.commissions.toDate).toBe(0);
});

test('a file that begins in the middle of a month does not replace the mean of all of it', async () => {
  const world = await openWorld();
  const read = async (rows: string[]) => {
    const text = `Date,USD\n${rows.join('\n')}\n`;
    return (await world.rates.preview({ fileName: '90d.csv', bytes: bytes(text) })).rates;
  };
  await read(['2026-05-28,1.10', '2026-05-29,1.20']);
  await world.rates.publish();
  expect(await read(['2026-05-29,1.20'])).toMatchObject([{ days: 1, fate: 'older' }]);
  expect(await world.rates.publish()).toBe(0);
  expect(await read(['2026-05-27,1.10', '2026-05-28,1.10', '2026-05-29,1.25'])).toMatchObject([
    { rate: 1.15, days: 3, fate: 'updates' },
  ]);
});

test('a bad rate is refused with the reason, and nothing is written', async () => {
  const world = await openWorld();
  await expect(world.rates.save({ month: '2026-05', from: 'EUR', to: 'EUR', rate: 1 })).rejects.toThrow(
    'two different currencies',
  );
  await expect(world.rates.save({ month: '2026-05', from: 'EUR', to: 'USD', rate: 0 })).rejects.toThrow(
    'more than 0',
  );
  await expect(world.rates.publish()).rejects.toThrow('Choose the file again');
  expect(await world.db.rates.count()).toBe(0);
});
