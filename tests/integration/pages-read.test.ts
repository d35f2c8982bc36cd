import { expect, test } from 'vitest';
import { createLive } from '@/db/live/live.ts';
import { countRows, type RowCounts } from '../support/count-rows.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld, post } from '../support/world.ts';

const ROWS_OF_EACH = 10;

/**
 * A world with so many customers that all belong to an article, besides one whose three rows name none,
 * an order of nobody that names none, and one customer whose two rows name two.
 */
async function worldOf(customers: number) {
  const world = await openWorld();
  for (const id of [1, 2]) await world.articles.store('https://dev.to', post(id, 'https://example.com/'));
  await world.importText(statementOf(customers * ROWS_OF_EACH, 'A', 1).replaceAll('devto-0', 'devto-1'));
  const row = (id: string, customer: string, month: string, subId: string) =>
    `${id},2026-${month}-16,${customer},Recurring,50.00,4.00,USD,Paid,${subId}`;
  await world.importText(
    [
      'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID',
      ...['01', '02', '03'].map((month) => row(`L${month}`, 'loose', month, 'unknown')),
      row('O1', '', '02', 'unknown'),
      row('X1', 'torn', '01', 'devto-1'),
      row('X2', 'torn', '02', 'devto-2'),
    ].join('\n'),
  );
  return { world, live: createLive(world.db, () => '2026-11-22') };
}

/** Commissions that a page reads, whole or their keys. */
const commissionsIn = (counts: RowCounts) =>
  Object.entries(counts)
    .filter(([name]) => name.startsWith('commissions.'))
    .reduce((sum, [, count]) => sum + count, 0);

test('what the tables of articles and programs read does not grow with customers', async () => {
  const read = async (customers: number) => {
    const { live } = await worldOf(customers);
    return countRows(async () => {
      const { articles, totals } = await live.portfolio();
      expect([articles.length, totals.commissions?.toDate]).toEqual([2, 4000 * customers + 2400]);
    });
  };
  const few = await read(10);
  const single = Object.entries(few).filter(([name]) => /^(commissions|referrals|importRows)\./.test(name));
  expect(single.filter(([, count]) => count > 0)).toEqual([]);
  expect(await read(80)).toEqual(few);
});

test('the referrals page reads no commission, and an opened referral its own alone', async () => {
  const { live } = await worldOf(20);
  const counts = await countRows(async () => {
    expect(await live.referrals()).toHaveLength(22);
  });
  expect(commissionsIn(counts)).toBe(0);
  expect(counts['referrals.getAll']).toBe(22);
  const opened = await countRows(async () => {
    const torn = (await live.referrals()).find(({ customer }) => customer === 'torn');
    const { rows } = await live.referralRows(torn?.id ?? '');
    expect(rows.map(({ day }) => day)).toEqual(['2026-01-16', '2026-02-16']);
  });
  expect(commissionsIn(opened)).toBe(2);
});

test('what the page of unattributed money reads does not grow with what is attributed', async () => {
  const read = async (customers: number) => {
    const { live } = await worldOf(customers);
    return countRows(async () => {
      const { groups, conflicts } = await live.loose();
      expect(groups.map(({ amounts, rows }) => ({ amounts, rows }))).toEqual([
        { amounts: { USD: 1600 }, rows: 4 },
      ]);
      expect(conflicts.map(({ customer, rows }) => ({ customer, rows }))).toEqual([
        { customer: 'torn', rows: 1 },
      ]);
    });
  };
  const few = await read(10);
  // That order, and the two rows that name two articles.
  expect(commissionsIn(few)).toBe(1 + 2);
  expect(few['referrals.getAll']).toBe(1);
  expect(await read(80)).toEqual(few);
});
