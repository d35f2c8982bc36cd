import { expect, test } from 'vitest';
import { corrected, splitOff } from '@/core/time/change.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import { estimateEach } from '@/core/time/estimate.ts';
import { readWork, readWorkChanges } from '@/db/live/work.ts';
import { openWorld, post } from '../support/world.ts';

const measured: TimeEntry = {
  id: 'sensor-1',
  articleId: 'devto:1',
  draftId: null,
  activity: 'writing',
  day: '2026-05-12',
  seconds: 7200,
  basis: 'measured',
  startedAt: Date.parse('2026-05-12T09:00:00Z'),
  endedAt: Date.parse('2026-05-12T11:00:00Z'),
  createdAt: 1,
};

/** Two articles, and two hours that a sensor counted on the first. */
async function measuredWorld() {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
  await world.articles.store('https://dev.to', post(2, 'https://x.example/'));
  await world.db.timeEntries.add(measured);
  const hours = async () => {
    const { articles } = await world.report.make();
    const of = (title: string) =>
      articles.find((article) => article.title === title)?.hoursByActivity ?? null;
    return { first: of('Post 1'), second: of('Post 2') };
  };
  return { world, hours };
}

test('measured time is split and moved without being edited, and is as it was when that is taken back', async () => {
  const { world, hours } = await measuredWorld();
  const adds = splitOff(measured, { articleId: 'devto:2', activity: 'editing', seconds: 1800 });
  const id = await world.time.change({ replaces: [measured.id], adds });
  expect(await hours()).toMatchObject({
    first: { writing: 1.5, editing: 0 },
    second: { writing: 0, editing: 0.5 },
  });
  expect(await world.db.timeEntries.get(measured.id)).toEqual(measured);
  await world.time.undo(id);
  expect(await hours()).toMatchObject({ first: { writing: 2 }, second: null });
  expect(await world.db.timeEntries.toArray()).toEqual([measured]);
});

test('what was deleted is listed and comes back', async () => {
  const { world, hours } = await measuredWorld();
  await world.time.change({ replaces: [measured.id], adds: [] });
  expect(await hours()).toEqual({ first: null, second: null });
  const [change] = await readWorkChanges(world.db);
  expect(change).toMatchObject({
    before: [{ id: measured.id, articleTitle: 'Post 1' }],
    after: [],
    isLast: true,
  });
  await world.time.undo(change?.id ?? '');
  expect((await hours()).first).toMatchObject({ writing: 2 });
});

test('changes of changes are taken back from the last', async () => {
  const { world, hours } = await measuredWorld();
  const first = await world.time.change({
    replaces: [measured.id],
    adds: [corrected(measured, { ...measured, seconds: 3600 })],
  });
  const [changed] = await readWork(world.db);
  if (!changed) throw new Error('nothing counts');
  const second = await world.time.change({
    replaces: [changed.id],
    adds: [corrected(changed, { ...changed, activity: 'research' })],
  });
  await expect(world.time.undo(first)).rejects.toThrow(/changed again since/);
  expect((await hours()).first).toMatchObject({ writing: 0, research: 1 });
  await world.time.undo(second);
  await world.time.undo(first);
  expect((await hours()).first).toMatchObject({ writing: 2, research: 0 });
});

test('so are changes of what a sensor counted before and after the first', async () => {
  const { world, hours } = await measuredWorld();
  const first = await world.time.change({ replaces: [measured.id], adds: [] });
  await world.db.timeEntries.update(measured.id, { seconds: 9000 });
  const second = await world.time.change({ replaces: [measured.id], adds: [] });
  await expect(world.time.undo(first)).rejects.toThrow(/changed again since/);
  const lasts = (await readWorkChanges(world.db)).map(({ id, isLast }) => (isLast ? id : null));
  expect(lasts).toEqual(expect.arrayContaining([second, null]));
  await world.time.undo(second);
  expect((await hours()).first).toMatchObject({ writing: 0.5 });
  await world.time.undo(first);
  expect((await hours()).first).toMatchObject({ writing: 2.5 });
});

test('an entry that was changed in another tab is not changed twice', async () => {
  const { world } = await measuredWorld();
  const change = { replaces: [measured.id], adds: [] };
  await world.time.change(change);
  await expect(world.time.change(change)).rejects.toThrow(/changed meanwhile/);
});

test('a sensor that counts on after a change is not cut short', async () => {
  const { world, hours } = await measuredWorld();
  await world.time.change({
    replaces: [measured.id],
    adds: [corrected(measured, { ...measured, articleId: 'devto:2' })],
  });
  await world.db.timeEntries.put({ ...measured, seconds: 9000 });
  await world.db.meta.put({ key: 'dataVersion', value: 1000 });
  expect(await hours()).toMatchObject({ first: { writing: 0.5 }, second: { writing: 2 } });
});

test('estimates for many articles are one step, marked as such, and one undo', async () => {
  const { world, hours } = await measuredWorld();
  const articles = [
    { id: 'devto:1', publishedOn: '2026-05-14' },
    { id: 'devto:2', publishedOn: '2026-05-14' },
  ];
  const { left, ...change } = estimateEach(
    articles,
    [{ ...measured, articleId: 'devto:1' }],
    new Set(),
    { writing: 4.5 * 3600 },
    '2026-11-22',
  );
  const id = await world.time.change(change);
  const { articles: rows, totals } = await world.report.make();
  expect(rows.map((row) => [row.hours, row.hoursEstimated]).sort()).toEqual([
    [4.5, 2.5],
    [4.5, 4.5],
  ]);
  expect(totals.hours).toBe(9);
  await world.time.undo(id);
  expect(await hours()).toMatchObject({ first: { writing: 2 }, second: null });
});

test('hours corrected after a spreadsheet named their total are not added to it', async () => {
  const { world } = await measuredWorld();
  await world.importSheet('URL,Hours\nhttps://dev.to/sample_author/post-1,5\n', { asOf: '2026-06-01' });
  await world.time.change({
    replaces: [measured.id],
    adds: [corrected(measured, { ...measured, seconds: 3600 })],
  });
  const { articles } = await world.report.make();
  expect(articles.find(({ title }) => title === 'Post 1')).toMatchObject({ hours: 5, hoursEstimated: 4 });
});

test.each([
  ['a day to come', { day: '2026-11-23' }, /in the future/],
  ['an article that is gone', { articleId: 'devto:9' }, /gone/],
  ['40 hours in a day', { hours: 40 }, /24 hours/],
  ['negative hours', { hours: -1 }, /more than 0/],
])('%s is refused and nothing is stored', async (_, part, message) => {
  const { world } = await measuredWorld();
  const input = { articleId: 'devto:1', activity: 'writing', hours: 1, day: '2026-05-12', ...part } as const;
  await expect(world.time.logWork(input)).rejects.toThrow(message);
  expect(await world.db.timeEntries.count()).toBe(1);
  expect(await readWorkChanges(world.db)).toEqual([]);
});
