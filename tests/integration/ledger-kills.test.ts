import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollupChanges, rollupOf } from '@/core/ledger/totals.ts';
import { recoverImports } from '@/services/import/recover.ts';
import { lawTimeout, tries } from '../support/laws.ts';
import { mortal } from '../support/mortal.ts';
import { statementMapping, statements, textOf } from '../support/statements.ts';
import { openWorld, post } from '../support/world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/** Rollups and commissions say the same: the totals tie. */
async function expectTotalsToTie({ db }: World) {
  const expected = rollupChanges([], await db.commissions.toArray(), rollupOf);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect((await db.rollups.toArray()).toSorted(byId)).toEqual(expected.toSorted(byId));
}

test('a worker killed at any write leaves all of an import or nothing after the next start', {
  timeout: lawTimeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      statements,
      statements,
      fc.integer({ min: 0, max: 24 }),
      async (first, second, after) => {
        const world = await openWorld();
        await world.articles.store('https://dev.to', post(1, 'https://elsewhere.example/'));
        const life = await mortal(world.db);
        await world.importText(textOf(first), statementMapping, first.coversTo);
        const nothing = await world.derived();
        const rows = await world.db.importRows.count();
        life.dieAfter(after);
        const outcome = await world
          .importText(textOf(second), statementMapping, second.coversTo)
          .catch((cause: unknown) => cause);
        life.revive();
        await expectTotalsToTie(world);
        await recoverImports(world.db);
        await expectTotalsToTie(world);
        const [import1, import2] = await world.db.imports.orderBy('id').toArray();
        const recovered = await world.derived();
        if (!import1 || !import2) {
          expect(outcome).toBeInstanceOf(Error);
          expect(recovered).toEqual(nothing);
          expect(await world.db.importRows.count()).toBe(rows);
        } else {
          expect([import1.state, import2.state]).toEqual(['published', 'published']);
          await world.importText(textOf(second), statementMapping, second.coversTo);
          expect(recovered).toEqual(await world.derived());
        }
        world.db.close();
      },
    ),
    tries(6),
  );
});

test('a worker killed at any write of an undo leaves nothing of the import after the next start', {
  timeout: lawTimeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      statements,
      statements,
      fc.integer({ min: 1, max: 12 }),
      async (first, second, after) => {
        const world = await openWorld();
        const life = await mortal(world.db);
        await world.importText(textOf(first), statementMapping, first.coversTo);
        const before = await world.derived();
        const { importId } = await world.importText(textOf(second), statementMapping, second.coversTo);
        life.dieAfter(after);
        await world.undo(importId).catch(() => undefined);
        life.revive();
        await expectTotalsToTie(world);
        await recoverImports(world.db);
        expect(await world.derived()).toEqual(before);
        world.db.close();
      },
    ),
    tries(3),
  );
});
