import { expect, test } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { openWorld } from '../support/world.ts';

const statement = (amount: string) =>
  `Id,Date,Customer,Event,Commission,Currency,Status\nA1,2026-05-16,A.,First order,${amount},USD,Paid\n`;

test('the clock is set back between two imports: what was imported last decides, and all holds together', async () => {
  const before = await openWorld('2026-11-22T12:00:00Z');
  await before.importText(statement('7.50'), {}, '2026-11-19');
  const after = await openWorld('2026-11-20T09:00:00Z', before.db.name);
  const { preview, importId } = await after.importText(statement('6.00'), {}, '2026-11-19');
  expect(preview.counts).toMatchObject({ updates: 1 });
  const [commission] = await after.db.commissions.toArray();
  expect(commission?.amount).toBe(600);
  expect(await createSelfCheck(after.db).selfCheck(() => undefined)).toEqual([]);
  const portfolio = await after.readPortfolio();
  expect(portfolio.figuresStale).toBe(false);
  await after.undo(importId);
  expect((await after.db.commissions.toArray()).map(({ amount }) => amount)).toEqual([750]);
});
