import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSettled } from '@/core/ledger/totals.ts';
import { rebuild } from '@/db/derived/rebuild.ts';
import { lawTimeout, tries } from '../support/laws.ts';
import { type GeneratedStatement, statementMapping, statements, textOf } from '../support/statements.ts';
import { openWorld, post } from '../support/world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

const several = fc.array(statements, { minLength: 1, maxLength: 4 });

/** Statements that each reach another day, in the order of the days. */
const successive = fc.uniqueArray(statements, {
  minLength: 2,
  maxLength: 3,
  selector: (item) => item.coversTo,
});

async function withArticle(): Promise<World> {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://elsewhere.example/'));
  return world;
}

async function importStatement(world: World, statement: GeneratedStatement): Promise<string> {
  return (await world.importText(textOf(statement), statementMapping, statement.coversTo)).importId;
}

async function ledgerOf(files: readonly GeneratedStatement[]) {
  const world = await withArticle();
  for (const file of files) await importStatement(world, file);
  const derived = await world.derived();
  world.db.close();
  return derived;
}

describe('laws of the ledger, over generated statements', () => {
  test('importing a statement twice changes nothing, undoing one is as if it had not been', {
    timeout: lawTimeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(several, async (files) => {
        const world = await withArticle();
        for (const file of files) {
          const before = await world.derived();
          const importId = await importStatement(world, file);
          const once = await world.derived();
          await world.undo(importId);
          expect(await world.derived()).toEqual(before);
          await importStatement(world, file);
          await importStatement(world, file);
          expect(await world.derived()).toEqual(once);
        }
        world.db.close();
      }),
      tries(4),
    );
  });

  test('a rebuild gives what was kept step by step', { timeout: lawTimeout }, async () => {
    await fc.assert(
      fc.asyncProperty(several, fc.nat(), async (files, pick) => {
        const world = await withArticle();
        const imported: string[] = [];
        for (const file of files) imported.push(await importStatement(world, file));
        await world.undo(imported[pick % imported.length] ?? '');
        const stepwise = await world.derived();
        await rebuild(world.db);
        expect(await world.derived()).toEqual(stepwise);
        world.db.close();
      }),
      tries(4),
    );
  });

  test('the order of the imports makes no difference, as long as each reaches another day', {
    timeout: lawTimeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(successive, async (files) => {
        expect(await ledgerOf(files.toReversed())).toEqual(await ledgerOf(files));
      }),
      tries(4),
    );
  });

  test('undoing any import leaves what the others alone would give, and what they also said', {
    timeout: lawTimeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(several, fc.nat(), async (files, pick) => {
        const world = await withArticle();
        const imported: string[] = [];
        for (const file of files) imported.push(await importStatement(world, file));
        const taken = pick % files.length;
        await world.undo(imported[taken] ?? '');
        expect(await world.derived()).toEqual(await ledgerOf(files.toSpliced(taken, 1)));
        world.db.close();
      }),
      tries(4),
    );
  });

  test('articles and what is unattributed add up to the folded rows, by program, status and currency', {
    timeout: lawTimeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(several, async (files) => {
        const world = await withArticle();
        for (const file of files) await importStatement(world, file);
        const report = await world.report.make();
        const commissions = await world.db.commissions.toArray();
        const sum = (field: 'toDate' | 'pending' | 'held' | 'reversed') =>
          commissions
            .filter(({ status }) => (field === 'toDate' ? isSettled(status) : status === field))
            .reduce((total, { amount }) => total + amount, 0);
        for (const field of ['toDate', 'pending', 'held', 'reversed'] as const) {
          const parts = report.articles.map((article) => article.commissions[field]);
          const whole = parts.reduce((total, part) => total + part, report.unattributed.commissions[field]);
          expect(whole).toBe(sum(field));
          expect(report.totals.commissions[field]).toBe(sum(field));
          expect(report.programs[0]?.commissions[field]).toBe(sum(field));
        }
        world.db.close();
      }),
      tries(3),
    );
  });
});
