import { expect, test } from 'vitest';
import { createLive } from '@/db/live/live.ts';
import { countRows } from '../support/count-rows.ts';
import { openWorld, post } from '../support/world.ts';

const today = '2026-11-22';
const head = 'Date,Customer,Event,Commission,Currency,Status,Id,Sub ID';
const link = (n: number) => `https://go.example-network.com/x?subId1=devto-${n}`;

/** Two articles; of the first 3.00 in September and 1.60 in October, of the second `others` payments. */
async function worldWith(others: number, currency = 'USD') {
  const world = await openWorld();
  const first = await world.articles.store('https://dev.to', post(1, link(1)));
  await world.articles.store('https://dev.to', post(2, link(2)));
  const lines = [
    `2026-09-10,Ann,First order,3.00,${currency},Paid,a1,devto-1`,
    `2026-10-10,Ann,Recurring,1.60,${currency},Paid,a2,devto-1`,
    ...Array.from(
      { length: others },
      (_, n) => `2026-0${1 + (n % 9)}-05,c${n},Recurring,1.00,USD,Paid,o${n},devto-2`,
    ),
  ];
  await world.importText([head, ...lines, ''].join('\n'));
  const live = createLive(world.db, () => today);
  const { articles } = await live.portfolio();
  const row = articles.find(({ article }) => article.id === 'devto:1');
  return { ...world, live, row, first };
}

const settled = ({
  firstOrder,
  recurring,
  other,
}: {
  firstOrder: number;
  recurring: number;
  other: number;
}) => firstOrder + recurring + other;

test('the months of an article add up to what it has earned to date', async () => {
  const { live, row } = await worldWith(10);
  const { months, leftOut } = await live.timeline('devto:1');
  const earned = months.flatMap(({ month, earned }) =>
    earned && settled(earned) ? [[month, settled(earned)]] : [],
  );
  expect(earned).toEqual([
    ['2026-09', 300],
    ['2026-10', 160],
  ]);
  expect(months.find(({ month }) => month === '2026-09')?.conversions).toBe(1);
  expect(460 + leftOut).toBe(row?.commissions?.toDate);
});

test('in another currency too, where cents are shared out over all articles', async () => {
  const { rates, live, row: before } = await worldWith(10, 'EUR');
  expect(before?.commissions?.toDate).toBe(0);
  await rates.save({ month: '2026-09', from: 'EUR', to: 'USD', rate: 1.1234 });
  const { articles } = await live.portfolio();
  const row = articles.find(({ article }) => article.id === 'devto:1');
  const { months } = await live.timeline('devto:1');
  // 3.00 EUR and 1.60 EUR at 1.1234: 3.3702 and 1.79744, of one rounded sum of 5.17.
  expect(months.reduce((sum, { earned }) => sum + (earned ? settled(earned) : 0), 0)).toBe(517);
  expect(row?.commissions?.toDate).toBe(517);
});

test('it reads no rows of other articles, however many they have', async () => {
  const readsWith = async (others: number) => {
    const { live } = await worldWith(others);
    await live.timeline('devto:1');
    return countRows(() => live.timeline('devto:1'));
  };
  expect(await readsWith(200)).toEqual(await readsWith(3));
});
