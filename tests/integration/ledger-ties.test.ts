import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { statementMapping } from '../support/statements.ts';
import { openWorld } from '../support/world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

const header = 'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID,Original';
const sale = `${header}\nR1,2026-01-10,A.,Recurring,4.00,USD,Reversed,,`;
const clawback = `${header}\nR2,2026-02-10,,Clawback,-4.00,USD,Paid,,R1`;

const read = async (world: World, text: string) => (await world.importText(text, statementMapping)).importId;

/** Minor units of each commission, and whose it is. */
const standing = async ({ db }: World) =>
  (await db.commissions.orderBy('key').toArray()).map(({ kind, amount, referralId }) => ({
    kind,
    amount,
    isCustomers: referralId !== null,
  }));

const reversed = { kind: 'recurring', amount: 400, isCustomers: true };
const settled = { kind: 'adjustment', amount: 0, isCustomers: true };
const alone = { kind: 'adjustment', amount: -400, isCustomers: false };

test.each([
  ['the sale first', [sale, clawback]],
  ['the clawback first', [clawback, sale]],
])('a clawback without a customer follows the sale that it names: %s', async (_, texts) => {
  const world = await openWorld();
  for (const text of texts) await read(world, text);
  expect(await standing(world)).toEqual(expect.arrayContaining([reversed, settled]));
  const stepwise = await world.derived();
  await rebuild(world.db);
  expect(await world.derived()).toEqual(stepwise);
});

test('without its sale a clawback stands for itself, and follows it again when it comes back', async () => {
  const world = await openWorld();
  const saleId = await read(world, sale);
  const before = await world.derived();
  const clawbackId = await read(world, clawback);
  const both = await world.derived();
  await world.undo(saleId);
  expect(await standing(world)).toEqual([alone]);
  await read(world, sale);
  expect(await world.derived()).toEqual(both);
  await world.undo(clawbackId);
  expect(await world.derived()).toEqual(before);
});
