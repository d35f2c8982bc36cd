import { describe, expect, test } from 'vitest';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { CHUNK_ROWS } from '@/services/import/chunks.ts';
import { recoverImports } from '@/services/import/recover.ts';
import { stage } from '@/services/import/stage.ts';
import { openWorld } from '../support/world.ts';

/** More rows than fit into one chunk, of many customers. */
const rowCount = CHUNK_ROWS + 50;
const large = [
  'Id,Date,Customer,Event,Commission,Currency,Status',
  ...Array.from(
    { length: rowCount },
    (_, i) => `R${i},2026-05-${(i % 28) + 1},C${i % 400},Recurring,4.00,USD,Paid`,
  ),
]
  .join('\n')
  .replace(/-(\d),/g, '-0$1,');

async function stagedImport() {
  const world = await openWorld();
  const { preview, importId } = await world.importText(large);
  const record = await world.db.imports.get(importId);
  if (!record) throw new Error('no import');
  const expected = await world.derived();
  await world.undo(importId);
  const context = { programId: 'global-api', currency: 'USD', timeZone: 'UTC', today: '2026-11-22' };
  const { rows } = normaliseRows(readTable(large), preview.mapping, context);
  await stage(world.db, { ...record, state: 'staging', cursor: 0 }, rows, () => undefined);
  return { world, importId, expected };
}

describe('a crash in the middle of an import', () => {
  test('while staging nothing is visible, and the next start discards it', async () => {
    const { world, importId } = await stagedImport();
    await world.db.imports.update(importId, { state: 'staging' });
    expect(await world.db.commissions.count()).toBe(0);
    expect(await recoverImports(world.db)).toBe(1);
    expect(await world.db.importRows.count()).toBe(0);
    expect(await world.db.imports.count()).toBe(0);
  });

  test('while publishing, the next start rolls forward to the same ledger', async () => {
    const { world, expected } = await stagedImport();
    expect(await recoverImports(world.db)).toBe(1);
    expect(await world.derived()).toEqual(expected);
    expect(await recoverImports(world.db)).toBe(0);
  });
});

describe('storage that is full', () => {
  test('gives a clear message, and nothing already stored is touched', async () => {
    const world = await openWorld();
    await world.importText('Date,Event,Commission,Status\n2026-06-16,Recurring,4.00,Paid\n');
    const before = await world.derived();
    const full = () => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    };
    world.db.importRows.hook('creating', full);
    const failed = world.importText('Date,Event,Commission,Status\n2026-07-16,Recurring,4.00,Paid\n');
    await expect(failed).rejects.toThrow('no room left');
    expect(await world.derived()).toEqual(before);
    expect(await world.db.imports.count()).toBe(1);
  });
});

describe('a statement that cannot be imported', () => {
  test.each([
    [
      'no rows that can be read',
      'Date,Event,Commission,Currency\nsoon,Recurring,4.00,USD\n',
      /No row|Answer this/,
    ],
    ['a word that nobody explained', 'Date,Event,Commission\n2026-06-16,Frobnicated,4.00\n', /Frobnicated/],
  ])('%s', async (_, text, message) => {
    const world = await openWorld();
    await expect(world.importText(text)).rejects.toThrow(message);
    expect(await world.db.imports.count()).toBe(0);
    expect(await world.db.importRows.count()).toBe(0);
  });

  test('a program with imports is not removed', async () => {
    const world = await openWorld();
    await world.importText('Date,Event,Commission,Status\n2026-06-16,Recurring,4.00,Paid\n');
    await expect(world.programs.remove('global-api')).rejects.toThrow('Undo its imports (1) first');
  });

  test('two programs of one name are refused', async () => {
    const world = await openWorld();
    const program = await world.db.programs.get('global-api');
    if (!program) throw new Error('no program');
    await expect(world.programs.save({ ...program, id: 'other' })).rejects.toThrow('already');
  });
});
