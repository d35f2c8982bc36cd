import { expect, test } from 'vitest';
import { readProgram } from '@/db/live/programs.ts';
import { globalApi } from '../support/ledger.ts';
import { openWorld } from '../support/world.ts';

const HEADER = 'Id,Date,Customer,Event,Commission,Currency,Status';
const line = (id: string, day: string, status = 'Paid') => `${id},${day},C${id},Recurring,4.00,USD,${status}`;
const csv = (...lines: string[]) => [HEADER, ...lines].join('\n');
const january = csv(line('A', '2026-01-05'), line('B', '2026-01-20'), line('C', '2026-01-25', 'Reversed'));

async function afterJanuary() {
  const world = await openWorld();
  await world.importText(january, {}, '2026-01-31', 'january.csv');
  const preview = async (text: string, coverage: { coversFrom?: string; coversTo?: string } = {}) => {
    const source = { fileName: 'later.csv', bytes: new TextEncoder().encode(text) };
    return world.imports.preview(source, globalApi.id, {}, coverage);
  };
  const gone = async () => {
    const view = await readProgram(world.db, globalApi.id, '2026-11-22');
    return view?.vanished.commissions.map(({ commission, fileName }) => [commission.externalId, fileName]);
  };
  const toDate = async () =>
    (await world.db.rollups.toArray())
      .filter(({ status }) => status === 'paid')
      .reduce((sum, { amount }) => sum + amount, 0);
  return { world, preview, gone, toDate };
}

/** The whole of January and February, without B. */
const withoutB = csv(line('A', '2026-01-05'), line('D', '2026-02-10'));
const bothMonths = { coversFrom: '2026-01-01', coversTo: '2026-02-28' };

test('a row that a later statement of its days lacks is flagged, in the preview and after, and stays counted', async () => {
  const { world, preview, gone, toDate } = await afterJanuary();
  const { vanished } = await preview(withoutB, bothMonths);
  // C was reversed: that it is gone changes nothing.
  expect(vanished.count).toBe(1);
  expect(vanished.first).toMatchObject([{ day: '2026-01-20', customer: 'CB', fileName: 'january.csv' }]);
  await world.imports.publish(() => undefined);
  expect(await gone()).toEqual([['B', 'later.csv']]);
  expect(await toDate()).toBe(1200);
});

test('a flag goes with its import, or when the row comes back', async () => {
  const { world, preview, gone, toDate } = await afterJanuary();
  await preview(withoutB, bothMonths);
  const { importId } = await world.imports.publish(() => undefined);
  await world.importText(
    csv(line('B', '2026-01-20'), line('E', '2026-03-01')),
    {},
    '2026-03-01',
    'third.csv',
  );
  expect(await gone()).toEqual([]);
  expect(await toDate()).toBe(1600);
  await world.undo(importId);
  expect(await gone()).toEqual([]);
});

test.each([
  ['days that it does not cover', csv(line('A', '2026-01-05'), line('D', '2026-01-06')), {}],
  ['a download of something else', csv(line('X', '2026-01-05'), line('Y', '2026-02-10')), bothMonths],
  ['an older download', csv(line('A', '2026-01-05')), { coversFrom: '2026-01-01', coversTo: '2026-01-30' }],
])('nothing is said of %s', async (_, text, coverage) => {
  const { preview } = await afterJanuary();
  expect((await preview(text, coverage)).vanished).toEqual({ count: 0, first: [] });
});
