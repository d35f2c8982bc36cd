import { expect, test } from 'vitest';
import type { RowEdit } from '@/core/statements/edits.ts';
import { globalApi } from '../support/ledger.ts';
import { openWorld } from '../support/world.ts';

const header = 'Date,Customer,Event,Commission,Status';
const first = [
  header,
  '2026-06-01,M.,First order,7.50,Paid',
  '2026-06-02,N.,First order,n/a,Paid',
  '2026-06-03,O.,First order,3.00,Paid',
  '2026-06-04,P.,First order,5,00,Paid',
].join('\n');
const corrected: RowEdit[] = [
  { line: 3, leftOut: false, cells: { Commission: '4.00' } },
  { line: 4, leftOut: true, cells: {} },
  {
    line: 5,
    leftOut: false,
    cells: {
      Date: '2026-06-04',
      Customer: 'P.',
      Event: 'First order',
      Commission: '5.00',
      Status: 'Paid',
    },
  },
];

async function open() {
  const world = await openWorld();
  const preview = (text: string, edits: RowEdit[] = []) =>
    world.imports.preview(
      { fileName: 'statement.csv', bytes: new TextEncoder().encode(text) },
      globalApi.id,
      {},
      {},
      edits,
    );
  const publish = () => world.imports.publish(() => undefined);
  const stored = async () =>
    (await world.db.importRows.toArray()).map(({ line, customer, amount }) => [line, customer, amount]);
  return { ...world, preview, publish, stored };
}

test('a line that cannot be read is listed cell by cell, and corrected in place', async () => {
  const { preview, publish, stored, db } = await open();
  const before = await preview(first);
  expect(before.counts).toMatchObject({ new: 2, error: 2, ignored: 0 });
  expect(before.unreadable.map(({ line }) => line)).toEqual([3, 5]);
  const wrong = before.unreadable[0]?.cells.filter(({ problem }) => problem !== null);
  expect(wrong).toEqual([{ column: 'Commission', value: 'n/a', problem: 'The amount is missing.' }]);
  expect(before.rows[1]?.reason).toBe('Commission "n/a": The amount is missing.');
  expect(before.unreadable[1]?.problem).toContain('6 cells, but there are 5 columns');

  const after = await preview(first, corrected);
  expect(after.counts).toMatchObject({ new: 3, error: 0, ignored: 1 });
  expect(after.rows.map(({ line, fate, amount, edit }) => [line, fate, amount, edit])).toEqual([
    [2, 'new', 750, 'leave-out'],
    [3, 'new', 400, 'leave-out'],
    [4, 'ignored', null, 'take-in'],
    [5, 'new', 500, 'leave-out'],
  ]);
  expect(after.edits[0]?.cells).toEqual([{ column: 'Commission', from: 'n/a', to: '4.00' }]);
  const { counts } = await publish();
  expect(counts).toEqual(after.counts);
  expect(await stored()).toEqual([
    [2, 'M.', 750],
    [3, 'N.', 400],
    [5, 'P.', 500],
  ]);
  const [kept] = await db.imports.toArray();
  expect([kept?.rowCount, kept?.counts]).toEqual([3, counts]);
});

test('the same lines, in the same file or a later one, are read so again', async () => {
  const { preview, publish } = await open();
  await preview(first, corrected);
  await publish();
  const again = await preview(first);
  expect(again.counts).toMatchObject({ new: 0, updates: 0, same: 3, ignored: 1, error: 0 });
  const later = first.replace(header, `${header}\n2026-05-30,L.,First order,1.00,Paid`);
  const restated = await preview(later);
  expect(restated.counts).toMatchObject({ new: 1, same: 3, ignored: 1, error: 0 });
  expect(restated.edits.map(({ line, leftOut }) => [line, leftOut])).toEqual([
    [4, false],
    [5, true],
    [6, false],
  ]);
});

test('what was decided is taken back, and stays so', async () => {
  const { preview, publish, db } = await open();
  await preview(first, corrected);
  await publish();
  const back = corrected.map(({ line }) => ({ line, leftOut: false, cells: {} }));
  const preview2 = await preview(first, back);
  expect(preview2.counts).toMatchObject({ new: 1, same: 1, ignored: 0, error: 2 });
  await publish();
  expect(await db.decisions.count()).toBe(0);
  expect((await preview(first)).edits).toEqual([]);
});

test('an edit that was only looked at is not kept, and undo leaves what was decided', async () => {
  const { preview, publish, undo, stored, db } = await open();
  await preview(first, corrected);
  await preview(first);
  const { importId } = await publish();
  expect(await db.decisions.count()).toBe(0);
  await undo(importId);
  await preview(first, corrected);
  await undo((await publish()).importId);
  expect(await stored()).toEqual([]);
  expect((await preview(first)).counts).toMatchObject({ new: 3, ignored: 1, error: 0 });
});

test('a statement of another program is read as it stands', async () => {
  const { preview, publish, programs, imports } = await open();
  await preview(first, corrected);
  await publish();
  await programs.save({ ...globalApi, id: 'cloud', name: 'Little Cloud' });
  const source = { fileName: 'a.csv', bytes: new TextEncoder().encode(first) };
  const other = await imports.preview(source, 'cloud', {}, {});
  expect(other.counts).toMatchObject({ new: 2, error: 2 });
  expect(await imports.programOf(source)).toBe('global-api');
});
