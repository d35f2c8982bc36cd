import { expect, test } from 'vitest';
import { KEYS_A_QUERY } from '@/services/import/stored.ts';
import sales from '../fixtures/reports/dub_partner_sales_events.csv?raw';
import { countRows } from '../support/count-rows.ts';
import { globalApi } from '../support/ledger.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

const sourceOf = (text: string) => ({ fileName: 'again.csv', bytes: new TextEncoder().encode(text) });

test('a statement of several queries is held against each stored row once', async () => {
  const world = await openWorld();
  const rows = KEYS_A_QUERY + 10;
  const text = statementOf(rows);
  await world.importText(text);
  let counts: unknown;
  const reads = await countRows(async () => {
    counts = (await world.imports.preview(sourceOf(text), globalApi.id, {}, {})).counts;
  });
  expect(counts).toMatchObject({ same: rows, new: 0 });
  expect(reads['importRows.getAll']).toBe(rows);
});

test('a row whose customer was named later is known by its id, though it stands elsewhere', async () => {
  const world = await openWorld();
  const header = 'Id,Date,Customer,Event,Commission,Currency,Status';
  await world.importText(
    `${header}\nA1,2026-01-05,,Recurring,4.00,USD,Paid\nA2,2026-01-06,B,Recurring,4.00,USD,Paid`,
  );
  const later = `${header}\nA1,2026-01-05,C,Recurring,4.00,USD,Paid\nA2,2026-01-06,B,Recurring,4.00,USD,Paid`;
  const { counts } = await world.imports.preview(sourceOf(later), globalApi.id, {}, {});
  expect(counts).toMatchObject({ updates: 1, same: 1, new: 0 });
});

test('of a file of which nothing can be imported every line is accounted for, with the reason', async () => {
  const world = await openWorld();
  const { nothing, counts } = await world.imports.preview(sourceOf(sales), globalApi.id, {}, {});
  // As tests/fixtures/reports/dub_partner_sales_events.csv.expected.json has it.
  expect(counts.ignored).toBe(36);
  expect(nothing?.map(({ lines }) => lines)).toEqual([36]);
  await expect(world.imports.publish(() => undefined)).rejects.toThrow('No row of this file can be imported');
});

test('a file that is cut inside a character is read as before, and says which line has it', async () => {
  const world = await openWorld();
  const lines = ['Date,Customer,Event,Commission,Note', '2026-05-04,Jürgen,Renewal,4.00,Grüße'];
  const text = `${lines.join('\n')}\n2026-05-05,Zoë,Renewal,5.00,Tschüß`;
  await world.importText(text);
  const { bytes } = sourceOf(text);
  const cut = { fileName: 'cut.csv', bytes: bytes.slice(0, -1) };
  const { counts, damaged } = await world.imports.preview(cut, globalApi.id, {}, {});
  expect(counts).toMatchObject({ same: 2, new: 0 });
  expect(damaged).toEqual({ count: 1, first: 3 });
  const whole = await world.imports.preview(sourceOf(text), globalApi.id, {}, {});
  expect(whole.damaged).toEqual({ count: 0, first: null });
});

test('a row dated ahead holds up no later statement, and no statement covers days to come', async () => {
  const world = await openWorld();
  const header = 'Id,Date,Event,Commission,Status\n';
  const pending = `${header}A1,2026-11-20,Renewal,4.00,Pending\nA2,2062-05-02,Renewal,5.00,Paid\nA3,2026-11-23,Renewal,6.00,Paid`;
  const { preview } = await world.importText(pending);
  expect(preview).toMatchObject({
    coversFrom: '2026-11-20',
    coversTo: '2026-11-22',
    counts: { new: 2, error: 1 },
  });
  const { counts } = await world.importText(`${header}A1,2026-11-20,Renewal,4.00,Paid`, {}, '2026-11-22');
  expect(counts).toMatchObject({ updates: 1, older: 0 });
  expect((await world.report.make()).totals.commissions).toMatchObject({ toDate: 1000, pending: 0 });
  await expect(world.importText(`${pending}\n`, {}, '2026-11-30')).rejects.toThrow('in the future');
});
