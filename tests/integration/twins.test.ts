import { expect, test } from 'vitest';
import type { TwinAnswer } from '@/core/ledger/twins.ts';
import { countRows } from '../support/count-rows.ts';
import { globalApi } from '../support/ledger.ts';
import { openWorld } from '../support/world.ts';

type Line = { id: string; day: string; customer: string; amount: string; plan: string };
type Field = keyof Line;

const names: Record<Field, string> = {
  ...{ id: 'Id', day: 'Date', customer: 'Customer', amount: 'Commission', plan: 'Plan' },
};
const lines = (count: number, month = '05', part: Partial<Line> = {}): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ id: `T${month}-${i}`, day: `2026-${month}-${String((i % 28) + 1).padStart(2, '0')}` },
    ...{ customer: `C${i}`, amount: `${(i % 7) + 1}.00`, plan: i % 2 ? 'Pro' : 'Basic', ...part },
  }));
const csv = (rows: readonly Line[], fields: readonly Field[]) =>
  [
    ['Event', ...fields.map((field) => names[field])].join(','),
    ...rows.map((row) => ['Renewal', ...fields.map((field) => row[field])].join(',')),
  ].join('\n');
const page: Field[] = ['day', 'customer', 'amount'];

async function worldWith(text: string) {
  const world = await openWorld();
  await world.importText(text, {}, undefined, 'page.csv');
  const toDate = async () => (await world.report.make()).totals.commissions.toDate;
  const preview = (again: string, answer: TwinAnswer | null = null) => {
    const source = { fileName: 'export.csv', bytes: new TextEncoder().encode(again) };
    return world.imports.preview(source, globalApi.id, {}, {}, [], answer);
  };
  return { world, before: await toDate(), toDate, preview };
}

const sales = lines(40);

test.each<[string, Field[], Field[]]>([
  ['an id', page, ['id', ...page]],
  ['no id any more', ['id', ...page], page],
  ['one more column', page, [...page, 'plan']],
])('the same sales with %s are asked about, and count once or twice as the author says', async (_, a, b) => {
  const { world, before, toDate, preview } = await worldWith(csv(sales, a));
  const asked = await preview(csv(sales, b));
  expect(asked.questions).toMatchObject([
    { field: 'twins', message: expect.stringContaining('Of 40 new sales 40') },
  ]);
  expect(asked.twins).toMatchObject({ count: 40, answer: null });
  expect(asked.twins.first[0]).toMatchObject({ line: 2, known: { day: '2026-05-01', fileName: 'page.csv' } });
  await expect(world.imports.publish(() => undefined)).rejects.toThrow('the same sales again');

  const same = await preview(csv([...sales, ...lines(1, '06')], b), 'same');
  expect(same.questions).toEqual([]);
  expect(same).toMatchObject({ twins: { count: 40, answer: 'same' }, counts: { new: 1, ignored: 40 } });
  const { importId } = await world.imports.publish(() => undefined);
  expect(await toDate()).toBe(before + 100);
  await world.undo(importId);

  const nothing = await preview(csv(sales, b), 'same');
  expect(nothing.nothing).toEqual([{ reason: 'a sale that is there already', lines: 40 }]);

  await preview(csv(sales, b), 'others');
  await world.imports.publish(() => undefined);
  expect(await toDate()).toBe(2 * before);
});

test.each<[string, string]>([
  ['customers of other names', csv(lines(40, '05', { customer: 'Zoë' }), ['id', ...page])],
  ['other amounts', csv(lines(40, '05', { amount: '9.00' }), ['id', ...page])],
  [
    'other customers in the same columns',
    csv(
      lines(40, '05').map((line) => ({ ...line, customer: `${line.customer}b` })),
      page,
    ),
  ],
  ['another month', csv(lines(40, '06'), [...page, 'plan'])],
  ['the same and more', csv([...sales, ...lines(60, '06')], page)],
  ['two alone', csv(lines(2), ['id', ...page])],
])('nothing is asked about %s', async (_, text) => {
  const { preview } = await worldWith(csv(sales, page));
  expect((await preview(text)).questions).toEqual([]);
});

test('a few that may be there among many new ones are pointed out', async () => {
  const { preview } = await worldWith(csv(sales, page));
  const { questions, twins } = await preview(csv([...lines(5), ...lines(20, '06')], ['id', ...page]));
  expect(questions).toEqual([]);
  expect(twins.count).toBe(5);
});

test('of what is stored only the sales of these days are read', async () => {
  const { world, preview } = await worldWith(csv(sales, page));
  await world.importText(csv(lines(500, '04', { amount: '3.33' }), page));
  const reads = await countRows(() => preview(csv(sales, ['id', ...page])));
  expect(reads['commissions.getAll']).toBe(40);
  const columns = await countRows(() => preview(csv(sales, [...page, 'plan'])));
  expect(columns['commissions.getAll']).toBe(40);
});
