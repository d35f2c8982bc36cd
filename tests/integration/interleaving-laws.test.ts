import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programSchema } from '@/core/programs/program.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { openBackups } from '../support/backup.ts';
import { lawTimeout, tries } from '../support/laws.ts';
import { globalApi } from '../support/ledger.ts';
import { openWorld, post } from '../support/world.ts';

const quiet = () => undefined;

const line = fc.record({
  id: fc.integer({ min: 1, max: 8 }),
  month: fc.integer({ min: 1, max: 6 }),
  customer: fc.constantFrom('A.', 'B.', ''),
  kind: fc.constantFrom('First order', 'Recurring', 'Refund'),
  amount: fc.constantFrom('7.50', '4.00'),
  subId: fc.constantFrom('', 'devto-1', 'devto-2', 'devto-3', 'tag'),
});
const file = fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: (item) => item.id });
const of = fc.constantFrom('devto:1', 'devto:2', 'devto:3');

const step = fc.oneof(
  fc.record({ do: fc.constant('import' as const), file }),
  fc.record({ do: fc.constant('undo' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('sheet' as const), posts: fc.subarray([1, 2, 3, 4], { minLength: 1 }) }),
  fc.record({ do: fc.constant('unsheet' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('settle' as const), of }),
  fc.record({ do: fc.constant('cost' as const), of }),
  fc.record({ do: fc.constant('uncost' as const) }),
  fc.record({ do: fc.constant('work' as const), of }),
  fc.record({ do: fc.constant('revert' as const) }),
  fc.record({ do: fc.constant('merge' as const), of, into: of }),
  fc.record({ do: fc.constant('split' as const), of }),
  fc.record({ do: fc.constant('program' as const) }),
  fc.record({
    do: fc.constant('restore' as const),
    mode: fc.constantFrom('merge' as const, 'replace' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const textOf = (items: typeof file extends fc.Arbitrary<infer F> ? F : never) =>
  [
    'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID',
    ...items.map(
      ({ id, month, customer, kind, amount, subId }) =>
        `R${id},2026-0${month}-10,${customer},${kind},${amount},USD,Paid,${subId}`,
    ),
  ].join('\n');

const sheetOf = (posts: readonly number[]) =>
  [
    'URL,Hours,First order,Recurring',
    ...posts.map((id) => `https://dev.to/sample_author/post-${id},${id},$${id}0.00,$${id}.00`),
  ].join('\n');

/** A world in which the steps of an author are taken one by one; what is not possible just now is refused, and said. */
async function openAuthor() {
  const world = await openWorld();
  const { db } = world;
  for (const id of [1, 2, 3])
    await world.articles.store('https://dev.to', post(id, 'https://elsewhere.example/'));
  const backups = openBackups(db);
  let reverts: (() => Promise<unknown>)[] = [];
  let copy: Blob | undefined;
  const pickFrom = (ids: readonly string[], pick: number) =>
    ids.toSorted()[pick % Math.max(1, ids.length)] ?? '';
  const steps: { [Name in Step['do']]: (given: Extract<Step, { do: Name }>) => Promise<unknown> } = {
    import: ({ file: items }) => world.importText(textOf(items)),
    undo: async ({ pick }) => world.undo(pickFrom(await db.imports.toCollection().primaryKeys(), pick)),
    sheet: ({ posts }) => world.importSheet(sheetOf(posts)),
    unsheet: async ({ pick }) =>
      world.spreadsheets.undo(pickFrom(await db.spreadsheets.toCollection().primaryKeys(), pick)),
    settle: async ({ of: articleId }) => {
      const [key] = await db.commissions.toCollection().primaryKeys();
      const made = await world.attribution.settle(
        key ? [{ programId: globalApi.id, articleId, keys: [key] }] : [],
      );
      reverts.push(() => world.attribution.revert(made));
    },
    cost: ({ of: articleId }) =>
      world.costs.add({
        ...{ articleIds: [articleId], of: 'each', amount: 1000, currency: 'USD' },
        ...{ day: '2026-05-01', note: '' },
      }),
    uncost: async () => {
      const made = await world.costs.remove(pickFrom(await db.costs.toCollection().primaryKeys(), 0));
      reverts.push(() => world.costs.revert(made));
    },
    work: async ({ of: articleId }) => {
      const id = await world.time.logWork({ articleId, activity: 'writing', hours: 1, day: '2026-05-02' });
      reverts.push(() => world.time.undo(id));
    },
    revert: async () => reverts.pop()?.(),
    merge: ({ of: from, into }) => world.publications.merge(from, into),
    split: ({ of: id }) => world.publications.split(id),
    program: async () => {
      await world.programs.remove(globalApi.id);
      await world.programs.save(programSchema.parse(globalApi));
    },
    restore: async ({ mode }) => {
      if (copy) await backups.restore(copy, mode);
      reverts = [];
      copy = await backups.save();
    },
  };
  const take = <Name extends Step['do']>(given: Extract<Step, { do: Name }>, name: Name) =>
    steps[name](given);
  return { ...world, take };
}

test('whatever an author does in whatever order, all holds together and every sum ties', {
  timeout: lawTimeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (all) => {
      const author = await openAuthor();
      const refused: string[] = [];
      for (const each of all) {
        await author
          .take(each, each.do)
          .catch((cause: Error) => refused.push(`${each.do}: ${cause.name}: ${cause.message}`));
      }
      expect(refused.filter((words) => !/UserError/.test(words))).toEqual([]);
      expect(await createSelfCheck(author.db).selfCheck(quiet)).toEqual([]);
      const { articles, unattributed, totals } = await author.report.make();
      const parts = articles.reduce(
        (sum, { commissions }) => sum + commissions.toDate,
        unattributed.commissions.toDate,
      );
      expect(parts).toBe(totals.commissions.toDate);
      const costs = (await author.db.costs.toArray()).reduce((sum, { amount }) => sum + amount, 0);
      expect(articles.reduce((sum, article) => sum + (article.costs ?? 0), 0)).toBe(costs);
      author.db.close();
    }),
    tries(6),
  );
});
