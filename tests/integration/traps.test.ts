import { describe, expect, test } from 'vitest';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

const header = 'Date,Customer,Event,Commission,Status\n';
const line = (day: string, amount = '4.00', status = 'Paid') => `${day},A.K.,Renewal,${amount},${status}\n`;

const toDate = async (world: Awaited<ReturnType<typeof openWorld>>) =>
  (await world.report.make()).totals.commissions.toDate;

describe('what users of other importers lost', () => {
  test('equal payments of one day and small daily ones all count (actual#4280, #5627, firefly-iii#2164)', async () => {
    const world = await openWorld();
    const days = ['04', '05', '06', '07'].map((day) => line(`2026-05-${day}`, '0.01'));
    await world.importText(header + line('2026-05-04') + line('2026-05-04') + days.join(''));
    expect(await toDate(world)).toBe(804);
  });

  test('rows alike but for their day or id are never taken for one (actual#2420, #2561, #2562, #2668, #8221)', async () => {
    const world = await openWorld();
    for (const day of ['04', '05', '10']) await world.importText(header + line(`2026-05-${day}`));
    expect(await toDate(world)).toBe(1200);
    const withId = (id: string) => `Id,${header}${id},${line('2026-05-04', '3.00')}`;
    await world.importText(withId('one'));
    const { counts } = await world.importText(withId('two'));
    expect(counts).toMatchObject({ new: 1, updates: 0, same: 0 });
    expect(await toDate(world)).toBe(1800);
  });

  test('a row left out in the preview stays out, and the others count (buckets/application#961)', async () => {
    const world = await openWorld();
    const text = header + line('2026-05-04') + line('2026-05-05', '9.00');
    const source = { fileName: 'x.csv', bytes: new TextEncoder().encode(text) };
    const edits = [{ line: 3, leftOut: true, cells: {} }];
    const { rows } = await world.imports.preview(source, 'global-api', {}, {}, edits);
    expect(rows.map(({ fate }) => fate)).toEqual(['new', 'ignored']);
    await world.imports.publish(() => undefined);
    expect(await toDate(world)).toBe(400);
    await world.importText(text);
    expect(await toDate(world)).toBe(400);
  });

  test('overlapping windows count what is common once (Cashew#453, Budget#276)', async () => {
    const world = await openWorld();
    await world.importText(header + line('2026-05-04') + line('2026-05-04') + line('2026-06-04'));
    const { counts } = await world.importText(header + line('2026-06-04') + line('2026-07-04'));
    expect(counts).toMatchObject({ same: 1, new: 1 });
    expect(await toDate(world)).toBe(1600);
  });

  test('an undone import can be imported again, and nothing of it is refused (actual#7580)', async () => {
    const world = await openWorld();
    const { importId } = await world.importText(header + line('2026-05-04'));
    await world.undo(importId);
    expect(await toDate(world)).toBe(0);
    const again = await world.importText(header + line('2026-05-04'));
    expect(again.preview.alreadyImportedAt).toBe(null);
    expect(again.counts).toMatchObject({ new: 1 });
    expect(await toDate(world)).toBe(400);
  });

  test('the import does what the preview said, row by row (actual#8464, Budget#327)', async () => {
    const world = await openWorld();
    await world.importText(header + line('2026-05-04', '4.00', 'Pending'));
    const text = `${header}${line('2026-05-04')}${line('2026-06-04')}soon,A.K.,Renewal,4.00,Paid\n2026-06-05,A.K.,Payout,4.00,Paid\nTotal,,,12.00,\n`;
    const { preview, counts } = await world.importText(text);
    expect(preview.rows.map(({ line, fate }) => [line, fate])).toEqual([
      [2, 'updates'],
      [3, 'new'],
      [4, 'error'],
      [5, 'ignored'],
      [6, 'ignored'],
    ]);
    expect(counts).toEqual(preview.counts);
    expect(await toDate(world)).toBe(800);
  });

  test('a sale that was typed before its statement came is pointed out, and left out it counts once (buckets/application#759)', async () => {
    const world = await openWorld();
    await world.importText(`${header}2026-05-04,Anna (blog),Renewal,4.00,Paid\n`, {}, undefined, 'by hand');
    const statement = `Id,${header}T1,2026-05-06,a.k@example.com,Renewal,4.00,Paid\nT2,2026-05-06,b@example.com,Renewal,4.00,Paid\n`;
    const source = { fileName: 'may.csv', bytes: new TextEncoder().encode(statement) };
    const { twins } = await world.imports.preview(source, 'global-api', {}, {});
    expect(twins).toMatchObject({
      count: 1,
      first: [{ line: 2, amount: 400, known: { day: '2026-05-04', fileName: 'by hand' } }],
    });
    const edits = [{ line: 2, leftOut: true, cells: {} }];
    const left = await world.imports.preview(source, 'global-api', {}, {}, edits);
    expect(left.twins.count).toBe(0);
    await world.imports.publish(() => undefined);
    expect(await toDate(world)).toBe(800);
  });

  test('more rows than are looked up at once are all known again (erp-mafia/accounted#1672)', async () => {
    const world = await openWorld();
    const text = statementOf(2100);
    await world.importText(text);
    const { counts } = await world.importText(`${text}\n`);
    expect(counts).toMatchObject({ same: 2100, new: 0, updates: 0 });
    expect(await toDate(world)).toBe(2100 * 400);
  });

  test('rows of an overlapping download are known in any order, and restated ones change (letehaha/budget-tracker#89, #532)', async () => {
    const world = await openWorld();
    const first = [line('2026-05-04'), line('2026-05-04'), line('2026-05-06', '9.00', 'Pending')];
    await world.importText(header + first.join(''));
    const second = [line('2026-06-04'), line('2026-05-06', '8.00'), line('2026-05-04'), line('2026-05-04')];
    const { counts } = await world.importText(header + second.join(''));
    expect(counts).toMatchObject({ new: 1, updates: 1, same: 2 });
    expect(await toDate(world)).toBe(400 + 400 + 400 + 800);
  });

  test('the same sales under other column names, in another order, count once by their ids (buckets/application#365)', async () => {
    const world = await openWorld();
    await world.importText(`Id,${header}T1,${line('2026-05-04')}T2,${line('2026-05-05')}`);
    const { counts } = await world.importText(
      'Status;Commission (USD);Type;Transaction ID;Created at\nPaid;4,00;Renewal;T2;2026-05-05\nPaid;4,00;Renewal;T1;2026-05-04\n',
    );
    expect(counts).toMatchObject({ new: 0 });
    expect(await toDate(world)).toBe(800);
  });

  test('a file as banks and dashboards of other countries write it is read as it stands (maybe-finance#1355)', async () => {
    const world = await openWorld();
    const text =
      'Abrechnung Mai\nDatum;Kunde;Ereignis;Provision;Status\n04.05.2026;Müller;Erstbestellung;1.234,56 €;Bezahlt\n31.05.2026;Weiß;Verlängerung;8,00 €;Bezahlt\n';
    // windows-1252, which has a byte for each of these letters.
    const bytes = Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
    const preview = await world.imports.preview({ fileName: 'mai.csv', bytes }, 'global-api', {}, {});
    expect(preview.questions).toEqual([]);
    expect(preview.rows.filter(({ amount }) => amount !== null)).toMatchObject([
      { day: '2026-05-04', customer: 'Müller', kind: 'first-order', amount: 123456, currency: 'EUR' },
      { day: '2026-05-31', customer: 'Weiß', kind: 'recurring', amount: 800, currency: 'EUR' },
    ]);
  });

  test('13 an import is kept with its file, what became of each row, and an undo (maybe-finance#1814)', async () => {
    const world = await openWorld();
    const text = header + line('2026-05-04') + line('soon') + line('2026-06-04');
    const { importId } = await world.importText(text, {}, undefined, 'may.csv');
    expect(await world.db.imports.toArray()).toMatchObject([
      { fileName: 'may.csv', rowCount: 2, counts: { new: 2, updates: 0, same: 0, ignored: 0, error: 1 } },
    ]);
    const { preview } = await world.importText(text);
    expect(preview.alreadyImportedAt).not.toBe(null);
    await world.undo(importId);
    expect(await toDate(world)).toBe(800);
  });
});

describe('the columns that keys are made of stay (buckets/application#1087, #556)', () => {
  const orders = 'Order ID,Date,Customer,Event,Product,Commission\n';
  const order = (id: string, product: string) => `${id},2026-05-04,A.K.,Renewal,${product},4.00\n`;

  test('an order with two products in a later pull is asked about, and no row comes twice', async () => {
    const world = await openWorld();
    await world.importText(orders + order('O1', 'Disk') + order('O2', 'Disk'));
    const later = orders + order('O1', 'Disk') + order('O2', 'Disk') + order('O2', 'Backup');
    await expect(world.importText(later)).rejects.toThrow(/"O2".*different sales/);
    expect(await toDate(world)).toBe(800);
  });

  test('a column without an id is no id later either, though then each is there once', async () => {
    const world = await openWorld();
    await world.importText(orders + order('O1', 'Disk') + order('O1', 'Backup'));
    const { counts } = await world.importText(orders + order('O1', 'Disk'));
    expect(counts).toMatchObject({ same: 1, new: 0 });
    expect(await toDate(world)).toBe(800);
  });
});

test('14 what was answered is remembered for the same columns in any order', async () => {
  const world = await openWorld();
  const mapping = { values: { kind: { Sale: 'recurring' as const } } };
  await world.importText('Date,Event,Commission\n2026-05-04,Sale,4.00\n', mapping);
  const { preview } = await world.importText('Event,Commission,Date\nSale,5.00,2026-06-04\n');
  expect(preview.questions).toEqual([]);
  expect(await toDate(world)).toBe(900);
});
