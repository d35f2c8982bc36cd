import { expect, test } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { contents } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';

const quiet = () => undefined;

test('a world in order holds together, and looking changes nothing', async () => {
  const world = await openFullWorld();
  const before = { ...(await contents(world.db)), ...(await world.derived()) };
  expect(await createSelfCheck(world.db).selfCheck(quiet)).toEqual([]);
  expect({ ...(await contents(world.db)), ...(await world.derived()) }).toEqual(before);
});

test('what is wrong is found, and what is derived is repaired', async () => {
  const world = await openFullWorld();
  const right = await world.derived();
  const checks = createSelfCheck(world.db);
  const [commission] = await world.db.commissions.toArray();
  const [rollup] = await world.db.rollups.toArray();
  await world.db.commissions.delete(commission?.key ?? '');
  await world.db.rollups.update(rollup?.id ?? '', { amount: 1 });
  await world.db.viewTotals.clear();
  await world.db.costs.update((await world.db.costs.toArray())[0]?.id ?? '', { articleId: 'nowhere' });
  const [row] = await world.db.importRows.toCollection().primaryKeys();
  const kinds = (await checks.selfCheck(quiet)).map((finding) =>
    'table' in finding ? `${finding.kind} ${finding.table}` : finding.kind,
  );
  expect(kinds.toSorted()).toEqual([
    'derived commissions',
    'derived rollups',
    'derived viewTotals',
    'reference costs',
    'totals',
  ]);
  const left = await checks.repair(quiet);
  expect(left).toEqual([{ kind: 'reference', table: 'costs', field: 'articleId', count: 1 }]);
  expect(await world.derived()).toEqual(right);
  expect((await checks.selfCheck(quiet)).map(({ kind }) => kind)).toEqual(['reference']);
  if (row) await world.db.importRows.delete(row);
  expect((await checks.selfCheck(quiet)).map(({ kind }) => kind)).toContain('rows');
});

test('rows of a program that is gone, and decisions about an article that is, are found', async () => {
  const world = await openFullWorld();
  const [decision] = await world.db.decisions.where({ type: 'attribute' }).toArray();
  await world.db.articles.delete(decision?.type === 'attribute' ? decision.articleId : '');
  await world.db.programs.clear();
  const found = await createSelfCheck(world.db).selfCheck(quiet);
  expect(found).toContainEqual({ kind: 'rows', count: 7 });
  const named = found.map((finding) =>
    finding.kind === 'reference' ? `${finding.table}.${finding.field}` : '',
  );
  expect(named).toEqual(
    expect.arrayContaining([
      ...['imports.programId', 'mappings.programId', 'decisions.programId', 'decisions.articleId'],
    ]),
  );
});
