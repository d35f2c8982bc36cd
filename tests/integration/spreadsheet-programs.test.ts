import { describe, expect, test } from 'vitest';
import { openWorld } from '../support/world.ts';

describe('a program whose totals a spreadsheet holds', () => {
  const named = 'URL,Date published,Program,First order\nhttps://dev.to/me/a,2026-05-14,Global API,$22.50\n';

  test('is not removed before the spreadsheet, also where only a row names it', async () => {
    const world = await openWorld();
    const { importId } = await world.importSheet(named);
    expect(await world.db.spreadsheets.get(importId)).toMatchObject({ programId: null });
    await expect(world.programs.remove('global-api')).rejects.toThrow('Undo its spreadsheets (1) first');
    await world.spreadsheets.undo(importId);
    await world.programs.remove('global-api');
    expect(await world.db.programs.count()).toBe(0);
  });

  test('and removed between preview and import, nothing is stored of it', async () => {
    const world = await openWorld();
    const text = 'URL,Date published,First order\nhttps://dev.to/me/a,2026-05-14,$22.50\n';
    const source = { fileName: 'sheet.csv', bytes: new TextEncoder().encode(text) };
    await world.spreadsheets.preview(source, { choice: {}, asOf: null, programId: 'global-api' });
    await world.programs.remove('global-api');
    await expect(world.spreadsheets.publish()).rejects.toThrow('was removed meanwhile');
    expect(await world.db.openingBalances.count()).toBe(0);
  });
});
