import { expect, test } from 'vitest';
import { createLive } from '@/db/live/live.ts';
import { countRows } from '../support/count-rows.ts';
import { openWorld } from '../support/world.ts';

const today = '2026-11-22';
const head = 'Date,Customer,Event,Commission,Status,Id';

/** `count` commissions a day of 1.00 each, on the 2nd and 25th of October and the 3rd of November. */
function statement(count: number): string {
  const days = ['2026-10-02', '2026-10-25', '2026-11-03'];
  const lines = days.flatMap((day) =>
    Array.from({ length: count }, (_, n) => `${day},c${n},Recurring,1.00,Paid,${day}-${n}`),
  );
  return [head, ...lines, ''].join('\n');
}

async function worldWith(count: number) {
  const world = await openWorld();
  await world.importText(statement(count));
  const live = createLive(world.db, () => today);
  return { live };
}

test('the running month stands beside the same days of the last', async () => {
  const { live } = await worldWith(5);
  // 5.00 by 3 November; by 22 October 5.00 of October's 10.00.
  expect(await live.glance()).toMatchObject({ settled: 500, before: 500, pending: 0, currency: 'USD' });
  const days = await live.dayEarnings({ from: '2026-10-20', to: today });
  expect(days.map(({ day, recurring }) => [day, recurring])).toEqual([
    ['2026-10-25', 500],
    ['2026-11-03', 500],
  ]);
});

test('it reads as few rows with many commissions as with few', async () => {
  const rowsOf = async (count: number) => {
    const { live } = await worldWith(count);
    await live.glance();
    return countRows(() => live.glance());
  };
  const few = await rowsOf(2);
  expect(await rowsOf(300)).toEqual(few);
  expect(Object.values(few).reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(12);
});
