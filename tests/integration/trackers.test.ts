import { expect, test } from 'vitest';
import { createPublicationsService } from '@/services/publications.ts';
import type { TrackerInput } from '@/services/trackers/types.ts';
import clockify from '../fixtures/time/clockify-detailed.csv?raw';
import clockifyGerman from '../fixtures/time/clockify-german.csv?raw';
import recent from '../fixtures/time/toggl-2025.csv?raw';
import toggl from '../fixtures/time/toggl-detailed.csv?raw';
import wakatime from '../fixtures/time/wakatime-daily.json?raw';
import heartbeats from '../fixtures/time/wakatime-heartbeats.json?raw';
import { openWorld, post } from '../support/world.ts';

/** Two articles whose titles the exports speak of. */
async function writingWorld() {
  const world = await openWorld();
  const titles = ['Postgres connection pooling, explained', 'Webhooks that never get lost'];
  for (const [n, title] of titles.entries()) {
    await world.articles.store('https://dev.to', post(n + 1, 'https://x.example/', { title }));
  }
  const source = (fileName: string, text: string) => ({ fileName, bytes: new TextEncoder().encode(text) });
  const preview = (fileName: string, text: string, part: Partial<TrackerInput> = {}) =>
    world.trackers.preview(source(fileName, text), {
      ...{ by: null, meanings: {}, user: null, dateOrder: null },
      ...part,
    });
  const hours = async () => {
    const { articles } = await world.report.make();
    return titles.map((title) => articles.find((article) => article.title === title)?.hours ?? null);
  };
  /** Imports the Toggl export; answers its import and what it brought for the second article. */
  const importToggl = async () => {
    await preview('toggl.csv', toggl);
    await world.trackers.publish();
    const [imported] = await world.db.trackerImports.toArray();
    const entries = imported?.rows.flatMap((row) => row.entries) ?? [];
    const entry = entries.find(({ articleId }) => articleId === 'devto:2');
    if (!imported || !entry) throw new Error('nothing was imported');
    return { importId: imported.id, entry };
  };
  return { world, preview, hours, importToggl };
}

test('an author who just presses Import: 4:55 and 0:45 of Toggl, by the titles in its descriptions', async () => {
  const { world, preview, hours } = await writingWorld();
  const shown = await preview('toggl.csv', toggl);
  expect(shown).toMatchObject({ tracker: 'toggl', by: 'description', problems: [] });
  expect(shown.values.map(({ value, isGuess }) => [value, isGuess])).toEqual([
    ['Postgres connection pooling', true],
    ['Standup, with "Jo"', false],
    ['Webhooks that never get lost', true],
  ]);
  expect(shown.counts).toEqual({ new: 5, updates: 0, same: 0, older: 0, ignored: 2, error: 4 });
  await world.trackers.publish();
  expect(await hours()).toEqual([295 / 60, 0.75]);
});

test('the same file twice changes nothing, and says so', async () => {
  const { world, preview, hours } = await writingWorld();
  await preview('toggl.csv', toggl);
  await world.trackers.publish();
  const again = await preview('toggl.csv', toggl);
  expect(again.alreadyImportedAt).not.toBeNull();
  expect(again.problems.join()).toMatch(/would change nothing/);
  await expect(world.trackers.publish()).rejects.toThrow(/would change nothing/);
  expect((await preview('toggl-2025.csv', recent)).counts).toMatchObject({ new: 0, same: 2 });
  expect(await hours()).toEqual([295 / 60, 0.75]);
  expect(await world.db.trackerImports.count()).toBe(1);
});

test('an import is taken back with all it brought, and can be imported again', async () => {
  const { world, preview, hours } = await writingWorld();
  await preview('toggl.csv', toggl);
  const { importId } = await world.trackers.publish();
  await world.trackers.undo(importId);
  expect(await hours()).toEqual([null, null]);
  expect((await preview('toggl.csv', toggl)).counts).toMatchObject({ new: 5 });
  await world.trackers.publish();
  expect(await hours()).toEqual([295 / 60, 0.75]);
});

test('what was said of a value is remembered for the next export', async () => {
  const { world, preview, hours } = await writingWorld();
  const meanings = { 'pooling-demo': { articleId: 'devto:1', activity: 'research' as const } };
  await preview('wakatime.json', wakatime, { by: 'project', meanings });
  await world.trackers.publish();
  expect(await hours()).toEqual([7800 / 3600, null]);
  const [first] = (await preview('later.json', wakatime)).values;
  expect(first).toMatchObject({ meaning: { articleId: 'devto:1', activity: 'research' }, isGuess: false });
});

test('heartbeats of days whose totals are there replace them, and add nothing', async () => {
  const { world, preview, hours } = await writingWorld();
  const meanings = { 'pooling-demo': { articleId: 'devto:1', activity: null } };
  await preview('daily.json', wakatime, { by: 'project', meanings });
  await world.trackers.publish();
  expect(await hours()).toEqual([7800 / 3600, null]);
  expect((await preview('heartbeats.json', heartbeats)).counts).toMatchObject({ new: 0, updates: 2 });
  const { importId } = await world.trackers.publish();
  expect(await hours()).toEqual([(1800 + 330) / 3600, null]);
  await world.trackers.undo(importId);
  expect(await hours()).toEqual([7800 / 3600, null]);
});

test('Clockify in German: the same rows as in English', async () => {
  const { world, preview, hours } = await writingWorld();
  await preview('bericht.csv', clockifyGerman);
  await world.trackers.publish();
  expect(await hours()).toEqual([(4 * 3600 + 30) / 3600, null]);
  const english = await preview('report.csv', clockify, { user: 'sam@example.com' });
  expect(english.counts).toMatchObject({ new: 0, updates: 0, same: 2 });
});

test('of an export of several people only the author’s part is taken', async () => {
  const { world, preview, hours } = await writingWorld();
  expect((await preview('clockify.csv', clockify)).problems.join()).toMatch(/2 people/);
  await expect(world.trackers.publish()).rejects.toThrow(/2 people/);
  await preview('clockify.csv', clockify, { user: 'sam@example.com' });
  await world.trackers.publish();
  expect(await hours()).toEqual([(4 * 3600 + 30) / 3600, null]);
});

test('imported work is corrected like any other, and the correction goes back and forth', async () => {
  const { world, hours, importToggl } = await writingWorld();
  const { entry } = await importToggl();
  const change = await world.time.change({ replaces: [entry.id], adds: [] });
  expect(await hours()).toEqual([295 / 60, null]);
  await world.time.undo(change);
  expect(await hours()).toEqual([295 / 60, 0.75]);
});

test('an import that is taken back takes along what was made of its work, and brings it back', async () => {
  const { world, hours, importToggl } = await writingWorld();
  const { importId, entry } = await importToggl();
  const { id, createdAt, ...work } = entry;
  await world.time.change({ replaces: [id], adds: [{ ...work, createdAt, seconds: 1800 }] });
  expect(await hours()).toEqual([295 / 60, 0.5]);
  await world.trackers.undo(importId);
  expect(await hours()).toEqual([null, null]);
  await importToggl();
  expect(await hours()).toEqual([295 / 60, 0.5]);
});

test('a correction holds when its article was merged and the next export comes', async () => {
  const { world, preview, hours, importToggl } = await writingWorld();
  await world.articles.store('https://dev.to', post(3, 'https://x.example/', { title: 'Queues' }));
  const { entry } = await importToggl();
  await world.time.change({ replaces: [entry.id], adds: [] });
  await createPublicationsService(world.db, world.clock).merge('devto:2', 'devto:3');
  const later = `${toggl}Sam,sam@example.com,,Blog,,Webhooks that never get lost,No,2026-04-02,09:00:00,2026-04-02,10:00:00,01:00:00,,\n`;
  expect((await preview('april.csv', later)).counts).toMatchObject({ new: 1, updates: 0, same: 5 });
  await world.trackers.publish();
  // Both are one article by now, of the first one's title.
  expect((await hours())[1]).toBe(1);
});

test('work that a spreadsheet’s total holds is not added to it', async () => {
  const { world, preview, hours } = await writingWorld();
  await world.importSheet('URL,Hours\nhttps://dev.to/sample_author/post-1,6\n', { asOf: '2026-04-01' });
  await preview('toggl.csv', toggl);
  await world.trackers.publish();
  expect((await hours())[0]).toBe(6);
});

test('a page that joins an article named by a spreadsheet takes its imported work along', async () => {
  const { world, preview } = await writingWorld();
  const url = 'https://dev.to/sample_author/post-3';
  await world.importSheet(`URL,Title\n${url},Idempotency keys explained\n`);
  const named = (await world.db.articles.toArray()).find(({ id }) => id.startsWith('url:'))?.id ?? '';
  const meanings = { 'Standup, with "Jo"': { articleId: named, activity: null } };
  await preview('toggl.csv', toggl, { meanings });
  await world.trackers.publish();
  await world.articles.store('https://dev.to', post(3, 'https://x.example/', { title: 'Idempotency keys' }));
  const { articles } = await world.report.make();
  expect(articles.find((article) => article.url === url)?.hours).toBe(1);
  const remembered = await world.db.trackerMeanings.where({ articleId: 'devto:3' }).toArray();
  expect(remembered.map(({ value }) => value)).toEqual(['Standup, with "Jo"']);
});
