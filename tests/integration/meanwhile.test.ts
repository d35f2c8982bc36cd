import { describe, expect, test } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { createImportService } from '@/services/import/service.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

const quiet = () => undefined;

describe('two dashboards that import at once', () => {
  /** Two of them at one moment, each with a preview of the same file. */
  async function openTwo() {
    const world = await openWorld();
    const now = world.clock.now();
    const source = { fileName: 'statement.csv', bytes: new TextEncoder().encode(statementOf(20)) };
    const open = async () => {
      const imports = createImportService(world.db, { now: () => now });
      await imports.preview(source, 'global-api', {}, {});
      return imports;
    };
    return { ...world, first: await open(), second: await open() };
  }

  test('the same file: both are kept, each row counts once, and either can be undone', async () => {
    const { db, first, second, derived, undo } = await openTwo();
    const [one, other] = await Promise.all([first.publish(quiet), second.publish(quiet)]);
    expect(await createSelfCheck(db).selfCheck(quiet)).toEqual([]);
    expect(await db.imports.count()).toBe(2);
    expect(await db.commissions.count()).toBe(20);
    const both = await derived();
    await undo(one.importId);
    expect(await derived()).toEqual(both);
    await undo(other.importId);
    expect(await db.commissions.count()).toBe(0);
  });
});
