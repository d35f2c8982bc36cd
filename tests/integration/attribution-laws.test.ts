import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { lawTimeout, tries } from '../support/laws.ts';
import { openWorld, post } from '../support/world.ts';

const HEADER = 'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID,Referrer,Coupon';
const pages = ['', 'https://dev.to/', ...[1, 2, 3].map((id) => `https://dev.to/sample_author/post-${id}`)];

const line = fc.record({
  id: fc.integer({ min: 1, max: 8 }),
  month: fc.integer({ min: 1, max: 6 }),
  customer: fc.constantFrom('A.', 'A.', 'B.', ''),
  kind: fc.constantFrom('First order', 'Recurring', 'Recurring', 'Refund'),
  amount: fc.constantFrom('7.50', '4.00', '13.00'),
  subId: fc.constantFrom('', '', 'devto-1', 'tag', 'both', 'ruled'),
  referrer: fc.constantFrom(...pages),
  coupon: fc.constantFrom('', '', 'SAVE'),
});
const file = fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: (item) => item.id });
const articleId = fc.constantFrom('devto:1', 'devto:2', null);
const places = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 4 });

const step = fc.oneof(
  fc.record({ do: fc.constant('import' as const), file }),
  fc.record({ do: fc.constant('undo' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('settle' as const), places, articleId }),
  fc.record({ do: fc.constant('tie' as const), articleId, coupon: fc.boolean() }),
  fc.record({ do: fc.constant('regroup' as const), places }),
  fc.record({ do: fc.constant('revert' as const) }),
  fc.record({ do: fc.constant('rules' as const), post: fc.constantFrom(1, 3) }),
  fc.record({ do: fc.constant('unrule' as const) }),
  fc.record({
    do: fc.constant('post' as const),
    id: fc.constantFrom(3, 4),
    subId: fc.constantFrom('tag', 'both'),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const textOf = (items: typeof file extends fc.Arbitrary<infer F> ? F : never) =>
  [
    HEADER,
    ...items.map(
      ({ id, month, customer, kind, amount, subId, referrer, coupon }) =>
        `R${id},2026-0${month}-10,${customer},${kind},${amount},USD,Paid,${subId},${referrer},${coupon}`,
    ),
  ].join('\n');

/** A world in which the steps of an interleaving are taken one by one. */
async function openLedger() {
  const world = await openWorld();
  const href = (subId: string) => `https://go.example-network.com/x?subId1=${subId}`;
  await world.articles.store('https://dev.to', post(1, href('both')));
  await world.articles.store('https://dev.to', post(2, 'https://elsewhere.example/'));
  const imported: string[] = [];
  const ruleFiles: string[] = [];
  let last: Parameters<typeof world.attribution.revert>[0] | undefined;
  const picked = async (at: readonly number[]) => {
    const keys = (await world.db.commissions.toCollection().primaryKeys()).toSorted();
    return [...new Set(at.flatMap((place) => keys[place % Math.max(keys.length, 1)] ?? []))];
  };
  const programId = 'global-api';
  async function take(next: Step): Promise<void> {
    switch (next.do) {
      case 'import':
        imported.push((await world.importText(textOf(next.file))).importId);
        return;
      case 'undo': {
        const [importId] = imported.splice(next.pick % Math.max(imported.length, 1), 1);
        if (importId) await world.undo(importId);
        return;
      }
      case 'settle': {
        const keys = await picked(next.places);
        last = await world.attribution.settle([{ programId, keys, articleId: next.articleId }]);
        return;
      }
      case 'tie': {
        const value = next.coupon ? 'save' : 'both';
        const field = next.coupon ? 'coupon' : 'subId';
        last = await world.attribution.settle([{ programId, field, value, articleId: next.articleId }]);
        return;
      }
      case 'regroup': {
        const keys = await picked(next.places);
        last = await world.attribution.regroup(
          programId,
          [keys.slice(0, 1), keys.slice(1)].filter((part) => part.length > 0),
        );
        return;
      }
      case 'revert':
        if (last) await world.attribution.revert(last);
        last = undefined;
        return;
      case 'rules': {
        const bytes = new TextEncoder().encode(
          `SubID,URL\nruled,https://dev.to/sample_author/post-${next.post}\n`,
        );
        ruleFiles.push(await world.rules.add({ fileName: 'rules.csv', bytes }));
        return;
      }
      case 'unrule': {
        const fileId = ruleFiles.pop();
        if (fileId) await world.rules.remove(fileId);
        return;
      }
      case 'post':
        await world.articles.store('https://dev.to', post(next.id, href(next.subId)));
        return;
    }
  }
  return { world, take };
}

test('a rebuild equals what was kept step by step, with decisions, rules and pages among the steps', {
  timeout: lawTimeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.array(step, { minLength: 3, maxLength: 9 }), async (first, steps) => {
      const { world, take } = await openLedger();
      await take({ do: 'import', file: first });
      for (const next of steps) await take(next);
      const stepwise = await world.derived();
      await rebuild(world.db);
      expect(await world.derived()).toEqual(stepwise);
      await world.importText(textOf(first));
      const { importId } = await world.importText(textOf(first));
      const again = await world.derived();
      await world.undo(importId);
      expect(await world.derived()).toEqual(again);
      world.db.close();
    }),
    tries(5),
  );
});

test('whatever is decided, articles and unattributed add up to the rows, to the cent', {
  timeout: lawTimeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.array(step, { maxLength: 6 }), async (first, steps) => {
      const { world, take } = await openLedger();
      await take({ do: 'import', file: first });
      for (const next of steps) await take(next);
      const rows = await world.db.commissions.toArray();
      const sum = rows.reduce((total, { amount }) => total + amount, 0);
      const { articles, unattributed, totals } = await world.report.make();
      const parts = articles.map(({ commissions }) => commissions.toDate);
      expect(parts.reduce((total, part) => total + part, unattributed.commissions.toDate)).toBe(sum);
      expect(totals.commissions.toDate).toBe(sum);
      world.db.close();
    }),
    tries(3),
  );
});
